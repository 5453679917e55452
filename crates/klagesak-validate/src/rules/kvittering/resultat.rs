//! What the receiver did with the message (KVITTERING).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Alvorlighet, Kodeverk, Kvitteringsresultat};
use klagesak_core::melding::Kvittering;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};
use klagesak_core::frister::KLOKKESLINGRING;

pub(in crate::rules) const RULES: &[&Rule] =
    &[&AVVIST_UTEN_FEIL, &MOTTATT_MED_FEIL, &RESULTAT_MOT_FUNN, &MOTTATT_ETTER_KVITTERING];

const AVVIST_UTEN_FEIL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KVITTERING-001"),
        name: "avvist-uten-feil",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En avvist melding har minst ett funn som er FEIL.",
            nn: "Ei avvist melding har minst eitt funn som er FEIL.",
            en: "A rejected message has at least one finding that is FEIL.",
        },
        message: Text {
            nb: "Meldingen er avvist, men ingen av funnene er FEIL.",
            nn: "Meldinga er avvist, men ingen av funna er FEIL.",
            en: "The message is rejected, but none of the findings is FEIL.",
        },
        action: Text {
            nb: "Ta med hvert funn som må rettes, eller godta meldingen.",
            nn: "Ta med kvart funn som må rettast, eller godta meldinga.",
            en: "Include every finding that must be corrected, or accept the message.",
        },
        harm: Text {
            nb: "NAV-kontoret vet ikke hva som må rettes, og klagen blir ikke sendt på nytt.",
            nn: "NAV-kontoret veit ikkje kva som må rettast, og klaga blir ikkje send på nytt.",
            en: "The NAV office cannot tell what to correct, and the appeal is not sent again.",
        },
        sources: &[Source::Format("kvittering")],
        breaks: &[
            Example::breaks(
                "bare-advarsler",
                "kvittering-avvist",
                &[Edit::Set("/innhold/funn/0/alvorlighet", "\"ADVARSEL\"")],
                &["/innhold/resultat"],
            ),
            Example::breaks(
                "ingen-funn",
                "kvittering-avvist",
                &[Edit::Remove("/innhold/funn")],
                &["/innhold/resultat"],
            ),
        ],
        holds: &[Example::holds("ett-funn", "kvittering-avvist", &[Edit::Remove("/innhold/funn/1")])],
    },
    check: Check::Kvittering(avvist_uten_feil),
};

fn avvist_uten_feil(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    if kvittering.resultat == Kvitteringsresultat::Avvist && feil(kvittering) == 0 {
        scope.at("/resultat", &[]);
    }
}

/// The number of findings that forbid the message. A severity of a later version may be one, and counts.
fn feil(kvittering: &Kvittering) -> usize {
    let hindrer =
        |alvorlighet: &Alvorlighet| matches!(alvorlighet, Alvorlighet::Feil | Alvorlighet::Ukjent(_));
    kvittering.funn.iter().filter(|funn| hindrer(&funn.alvorlighet)).count()
}

const MOTTATT_MED_FEIL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KVITTERING-002"),
        name: "godtatt-med-feil",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En godtatt melding har ingen funn som er FEIL.",
            nn: "Ei godteken melding har ingen funn som er FEIL.",
            en: "An accepted message has no finding that is FEIL.",
        },
        message: Text {
            nb: "Meldingen er godtatt, men har {antall} funn som er FEIL.",
            nn: "Meldinga er godteken, men har {antall} funn som er FEIL.",
            en: "The message is accepted, but the number of findings that are FEIL is {antall}.",
        },
        action: Text {
            nb: "Avvis meldingen. Godtar mottakeren likevel funnet, skal det stå som ADVARSEL.",
            nn: "Avvis meldinga. Godtek mottakaren likevel funnet, skal det stå som ADVARSEL.",
            en: "Reject the message. If the receiver accepts the finding all the same, it is given as ADVARSEL.",
        },
        harm: Text {
            nb: "NAV-kontoret tror klagen er i orden, mens embetet venter på en ny. Klageren venter på begge.",
            nn: "NAV-kontoret trur klaga er i orden, medan embetet ventar på ei ny. Klagaren ventar på begge.",
            en: "The NAV office believes the appeal is in order while the County Governor waits for a new one. The appellant waits for both.",
        },
        sources: &[Source::Format("kvittering")],
        breaks: &[
            Example::breaks(
                "mottatt",
                "kvittering",
                &[Edit::Set(
                    "/innhold/funn",
                    r#"[{"regel": "KO-FREMSTILLING-001", "alvorlighet": "FEIL", "sti": "/innhold/klage/klagepunkter/0", "melding": "Klagepunktet er ikke vurdert."}]"#,
                )],
                &["/innhold/resultat"],
            ),
            Example::breaks(
                "mottatt-med-merknad",
                "kvittering",
                &[
                    Edit::Set("/innhold/resultat", "\"MOTTATT_MED_MERKNAD\""),
                    Edit::Set(
                        "/innhold/funn",
                        r#"[{"regel": "KO-FREMSTILLING-001", "alvorlighet": "FEIL", "sti": "/innhold/klage/klagepunkter/0", "melding": "Klagepunktet er ikke vurdert."}, {"regel": "KO-FREMSTILLING-001", "alvorlighet": "ADVARSEL", "sti": "/innhold/klage/klagepunkter/0", "melding": "Klagepunktet er ikke vurdert."}]"#,
                    ),
                ],
                &["/innhold/resultat"],
            ),
        ],
        holds: &[Example::holds(
            "nedsatt-til-advarsel",
            "kvittering",
            &[
                Edit::Set("/innhold/resultat", "\"MOTTATT_MED_MERKNAD\""),
                Edit::Set(
                    "/innhold/funn",
                    r#"[{"regel": "KO-FREMSTILLING-001", "alvorlighet": "ADVARSEL", "sti": "/innhold/klage/klagepunkter/0", "melding": "Klagepunktet er ikke vurdert."}]"#,
                ),
            ],
        )],
    },
    check: Check::Kvittering(mottatt_med_feil),
};

fn mottatt_med_feil(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    use Kvitteringsresultat::{Mottatt, MottattMedMerknad};
    let antall = kvittering.funn.iter().filter(|funn| funn.alvorlighet == Alvorlighet::Feil).count();
    if matches!(kvittering.resultat, Mottatt | MottattMedMerknad) && antall > 0 {
        scope.at("/resultat", &[("antall", antall.into())]);
    }
}

const RESULTAT_MOT_FUNN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KVITTERING-003"),
        name: "merknad-uten-samsvar",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Resultatet er MOTTATT_MED_MERKNAD når en godtatt melding har funn, og bare da.",
            nn: "Resultatet er MOTTATT_MED_MERKNAD når ei godteken melding har funn, og berre då.",
            en: "The result is MOTTATT_MED_MERKNAD when an accepted message has findings, and only then.",
        },
        message: Text {
            nb: "Resultatet er {resultat}, men kvitteringen har {antall} funn.",
            nn: "Resultatet er {resultat}, men kvitteringa har {antall} funn.",
            en: "The result is {resultat}, but the number of findings is {antall}.",
        },
        action: Text {
            nb: "Skriv MOTTATT_MED_MERKNAD når det er funn, ellers MOTTATT.",
            nn: "Skriv MOTTATT_MED_MERKNAD når det er funn, elles MOTTATT.",
            en: "Write MOTTATT_MED_MERKNAD when there are findings, otherwise MOTTATT.",
        },
        harm: Text {
            nb: "Ingen på NAV-kontoret ser på funnene, eller noen leter etter funn som ikke er der.",
            nn: "Ingen på NAV-kontoret ser på funna, eller nokon leitar etter funn som ikkje er der.",
            en: "Nobody at the NAV office looks at the findings, or somebody looks for findings that are not there.",
        },
        sources: &[Source::Format("kvittering")],
        breaks: &[
            Example::breaks(
                "mottatt-med-funn",
                "kvittering",
                &[Edit::Set(
                    "/innhold/funn",
                    r#"[{"regel": "KO-FREMSTILLING-001", "alvorlighet": "MERKNAD", "sti": "/innhold/klage/klagepunkter/0", "melding": "Klagepunktet er ikke vurdert."}]"#,
                )],
                &["/innhold/resultat"],
            ),
            Example::breaks(
                "merknad-uten-funn",
                "kvittering",
                &[Edit::Set("/innhold/resultat", "\"MOTTATT_MED_MERKNAD\"")],
                &["/innhold/resultat"],
            ),
        ],
        holds: &[Example::holds(
            "merknad-med-funn",
            "kvittering",
            &[
                Edit::Set("/innhold/resultat", "\"MOTTATT_MED_MERKNAD\""),
                Edit::Set(
                    "/innhold/funn",
                    r#"[{"regel": "KO-FREMSTILLING-001", "alvorlighet": "MERKNAD", "sti": "/innhold/klage/klagepunkter/0", "melding": "Klagepunktet er ikke vurdert."}]"#,
                ),
            ],
        )],
    },
    check: Check::Kvittering(resultat_mot_funn),
};

fn resultat_mot_funn(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    let antall = kvittering.funn.len();
    let motsagt = match kvittering.resultat {
        // That it is accepted with a FEIL is a fault of its own.
        Kvitteringsresultat::Mottatt => {
            antall > 0 && kvittering.funn.iter().all(|f| f.alvorlighet != Alvorlighet::Feil)
        }
        Kvitteringsresultat::MottattMedMerknad => antall == 0,
        _ => false,
    };
    if let Some(resultat) = kvittering.resultat.kode().filter(|_| motsagt) {
        scope.at("/resultat", &[("resultat", resultat.verdi.into()), ("antall", antall.into())]);
    }
}

const MOTTATT_ETTER_KVITTERING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KVITTERING-004"),
        name: "mottatt-etter-kvitteringen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Meldingen kom frem før kvitteringen ble laget.",
            nn: "Meldinga kom fram før kvitteringa vart laga.",
            en: "The message arrived before the receipt was made.",
        },
        message: Text {
            nb: "Meldingen er oppgitt mottatt mer enn fem minutter etter at kvitteringen ble laget.",
            nn: "Meldinga er oppgitt motteken meir enn fem minutt etter at kvitteringa vart laga.",
            en: "The message is said to have arrived more than five minutes after the receipt was made.",
        },
        action: Text {
            nb: "Rett klokken og tidssonen i systemet som kvitterer.",
            nn: "Rett klokka og tidssona i systemet som kvitterer.",
            en: "Correct the clock and the time zone of the system that writes the receipt.",
        },
        harm: Text {
            nb: "Ventetiden til den som klager, regnes fra tidspunktet saken kom frem, og blir feil.",
            nn: "Ventetida til den som klagar, blir rekna frå tidspunktet saka kom fram, og blir feil.",
            en: "How long the appellant waits is counted from when the case arrived, and comes out wrong.",
        },
        sources: &[Source::Format("kvittering")],
        breaks: &[Example::breaks(
            "over-fem-minutter-etter",
            "kvittering",
            &[Edit::Set("/innhold/mottatt", "\"2026-04-22T09:10:01+02:00\"")],
            &["/innhold/mottatt"],
        )],
        holds: &[
            Example::holds(
                "fem-minutter-etter",
                "kvittering",
                &[Edit::Set("/innhold/mottatt", "\"2026-04-22T09:10:00+02:00\"")],
            ),
            Example::holds(
                "annen-tidssone",
                "kvittering",
                &[Edit::Set("/innhold/mottatt", "\"2026-04-22T07:05:00Z\"")],
            ),
        ],
    },
    check: Check::Kvittering(mottatt_etter_kvittering),
};

fn mottatt_etter_kvittering(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    if kvittering.mottatt.instant() > scope.hode().opprettet.instant() + KLOKKESLINGRING {
        scope.at("/mottatt", &[]);
    }
}
