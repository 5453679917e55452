//! The deadline of the appeal (KLAGE): how it is counted and whether it was kept. Lateness is in `oversittelse`.
//!
//! The sources are provisions on deadlines and nothing else, so that the rules turn into warnings under an act whose
//! deadlines have not been read.

use klagesak_core::Text;
use klagesak_core::frister::add_weeks;
use klagesak_core::helligdager::next_working_day;
use klagesak_core::kodeverk::Oversittelsesgrunn;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Klage, Oversittelse};
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::datoer::{POSTGANG, paaklagede, satt_frem};
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &FEIL_FRISTDATO,
    &FLYTTET_TIL_VIRKEDAG,
    &RETTIDIG_ETTER_FRISTEN,
    &RETTIDIG_UTEN_FREMSATTDATO,
    &IKKE_RETTIDIG_I_FRISTEN,
];

/// What is wrong with the stated last day, and the day it should be.
enum Avvik {
    Feil(Dato),
    /// Later only because the counted day is a day off.
    Virkedag(Dato),
}

fn avvik(klage: &Klage, scope: &Scope<'_>) -> Option<Avvik> {
    let (oppgitt, today) = (klage.frist.fristdato, scope.today());
    let beregnet: Vec<Dato> = paaklagede(klage, scope)
        .iter()
        // A notice before its decision or in the future is VEDTAK's; nothing can be counted from it.
        .filter(|v| v.dato <= v.underretning.kommet_frem && v.underretning.kommet_frem <= today)
        .filter_map(|v| add_weeks(v.underretning.kommet_frem, scope.law().klagefrist_uker))
        .collect();
    // An appeal of several decisions has one deadline here; whichever of theirs it is, it is not wrong.
    let senest = *beregnet.iter().max()?;
    let flyttet = flyttet(klage) && beregnet.iter().any(|dag| oppgitt > *dag);
    if beregnet.contains(&oppgitt) || flyttet {
        return None;
    }
    let fridag = beregnet.iter().find(|dag| **dag < oppgitt && oppgitt <= next_working_day(**dag));
    Some(fridag.map_or(Avvik::Feil(senest), |dag| Avvik::Virkedag(*dag)))
}

/// Whether the deadline of this appeal is another than the counted one.
fn flyttet(klage: &Klage) -> bool {
    klage.frist.oversittelse.as_ref().is_some_and(flytter)
}

pub(super) fn flytter(oversittelse: &Oversittelse) -> bool {
    use Oversittelsesgrunn::{BegrunnelseKrevd, FristForlenget, MangelfullUnderretning};
    matches!(oversittelse.grunn, FristForlenget | BegrunnelseKrevd | MangelfullUnderretning)
}

/// The deadline the appeal is to be held against: the stated one, unless that is wrong and the finding says so.
pub(super) fn frist(klage: &Klage, scope: &Scope<'_>) -> Dato {
    match avvik(klage, scope) {
        Some(Avvik::Feil(beregnet)) => beregnet,
        Some(Avvik::Virkedag(_)) | None => klage.frist.fristdato,
    }
}

/// The day the appeal was made, when it was after the deadline.
pub(super) fn for_sen(klage: &Klage, scope: &Scope<'_>) -> Option<Dato> {
    satt_frem(klage, scope).map(|(dato, _)| dato).filter(|dato| *dato > frist(klage, scope))
}

/// Whether a postmark may show that the appeal was made in time although it was received too late.
fn poststempel_kan_redde(klage: &Klage, scope: &Scope<'_>) -> bool {
    klage.fremsatt_dato.is_none() && klage.mottatt_dato.naive() - frist(klage, scope).naive() <= POSTGANG
}

const FEIL_FRISTDATO: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-010"),
        name: "feil-fristdato",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Klagefristen er regnet fra dagen underretningen kom frem.",
            nn: "Klagefristen er rekna frå dagen underretninga kom fram.",
            en: "The deadline is counted from the day the notice arrived.",
        },
        message: Text {
            nb: "Fristen er oppgitt til {fristdato}, men {uker} uker etter at underretningen kom frem, er {beregnet}.",
            nn: "Fristen er oppgitt til {fristdato}, men {uker} veker etter at underretninga kom fram, er {beregnet}.",
            en: "The deadline is given as {fristdato}, but {uker} weeks after the notice arrived is {beregnet}.",
        },
        action: Text {
            nb: "Rett fristdato. Er fristen forlenget, eller har en ny begynt å løpe, si det i oversittelse.grunn.",
            nn: "Rett fristdato. Er fristen forlengd, eller har ein ny teke til å gå, sei det i oversittelse.grunn.",
            en: "Correct fristdato. If the deadline was extended, or a new one began, say so in oversittelse.grunn.",
        },
        harm: Text {
            nb: "En klage som kom i tide, kan bli avvist, og klageren mister retten til å få saken prøvd.",
            nn: "Ei klage som kom i tide, kan bli avvist, og klagaren mistar retten til å få saka prøvd.",
            en: "An appeal made in time may be dismissed, and the person loses the right to a review.",
        },
        sources: &[Source::Fvl(Fvl::Klagefrist)],
        breaks: &[
            Example::breaks(
                "en-dag-for-kort",
                "minimal",
                &[Edit::Set("/innhold/klage/frist/fristdato", "\"2026-03-24\"")],
                &["/innhold/klage/frist/fristdato"],
            ),
            Example::breaks(
                "regnet-fra-vedtaksdatoen",
                "komplett",
                &[Edit::Set("/innhold/klage/frist/fristdato", "\"2026-03-23\"")],
                &["/innhold/klage/frist/fristdato"],
            ),
            // Three weeks end on Maundy Thursday; the first working day after Easter is 7 April.
            Example::breaks(
                "dagen-etter-foerste-virkedag-etter-paaske",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-12\""),
                    Edit::Set("/innhold/klage/frist/fristdato", "\"2026-04-08\""),
                ],
                &["/innhold/klage/frist/fristdato"],
            ),
        ],
        holds: &[
            Example::holds(
                "ender-andre-paaskedag",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-16\""),
                    Edit::Set("/innhold/klage/frist/fristdato", "\"2026-04-06\""),
                ],
            ),
            Example::holds(
                "forlenget",
                "minimal",
                &[
                    Edit::Set("/innhold/klage/fremsattDato", "\"2026-04-07\""),
                    Edit::Set("/innhold/klage/mottattDato", "\"2026-04-08\""),
                    Edit::Set(
                        "/innhold/klage/frist",
                        r#"{ "fristdato": "2026-04-08", "rettidig": true, "oversittelse": { "grunn": "FRIST_FORLENGET",
                            "vurdering": "Fristen ble forlenget 20. mars, før den gikk ut.", "tattTilBehandling": true } }"#,
                    ),
                ],
            ),
        ],
    },
    check: Check::Klage(feil_fristdato),
};

fn feil_fristdato(klage: &Klage, scope: &mut Scope<'_>) {
    if let Some(Avvik::Feil(beregnet)) = avvik(klage, scope) {
        let uker = u64::from(scope.law().klagefrist_uker);
        let fristdato = klage.frist.fristdato;
        scope.at(
            "/frist/fristdato",
            &[("fristdato", fristdato.into()), ("uker", uker.into()), ("beregnet", beregnet.into())],
        );
    }
}

const FLYTTET_TIL_VIRKEDAG: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-011"),
        name: "frist-flyttet-til-virkedag",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klagefrist som ender på en fridag, er oppgitt med den dagen.",
            nn: "Ein klagefrist som endar på ein fridag, er oppgitt med den dagen.",
            en: "A deadline that ends on a day off is given as that day.",
        },
        message: Text {
            nb: "Fristen ender på en fridag, {beregnet}, og er flyttet til {fristdato}. At fristen flyttes, er ikke bekreftet.",
            nn: "Fristen endar på ein fridag, {beregnet}, og er flytta til {fristdato}. At fristen blir flytta, er ikkje stadfesta.",
            en: "The deadline ends on a day off, {beregnet}, and is moved to {fristdato}. That it moves is not confirmed.",
        },
        action: Text {
            nb: "Se om det spiller noen rolle når klagen ble satt frem. Gjør det ikke det, kan saken sendes.",
            nn: "Sjå om det spelar noka rolle når klaga vart sett fram. Gjer det ikkje det, kan saka sendast.",
            en: "See whether it matters for the day the appeal was made. If not, the case can be sent.",
        },
        harm: Text {
            nb: "To embeter kan regne ulikt, og den som klaget første virkedag, får svar etter hvilket embete det var.",
            nn: "To embete kan rekne ulikt, og den som klaga første yrkedag, får svar etter kva embete det var.",
            en: "Two embeter may count differently, and an appeal made on the first working day is in time with one and late with the other.",
        },
        sources: &[Source::Law { law: "domstolloven", paragraph: "§ 149", verified: false }],
        breaks: &[
            Example::breaks(
                "fra-skjaertorsdag",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-12\""),
                    Edit::Set("/innhold/klage/frist/fristdato", "\"2026-04-07\""),
                ],
                &["/innhold/klage/frist/fristdato"],
            ),
            Example::breaks(
                "fra-andre-paaskedag",
                "minimal",
                &[
                    Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-16\""),
                    Edit::Set("/innhold/klage/frist/fristdato", "\"2026-04-07\""),
                ],
                &["/innhold/klage/frist/fristdato"],
            ),
        ],
        holds: &[Example::holds(
            "ender-skjaertorsdag",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/underretning/kommetFrem", "\"2026-03-12\""),
                Edit::Set("/innhold/klage/frist/fristdato", "\"2026-04-02\""),
            ],
        )],
    },
    check: Check::Klage(flyttet_til_virkedag),
};

fn flyttet_til_virkedag(klage: &Klage, scope: &mut Scope<'_>) {
    if let Some(Avvik::Virkedag(beregnet)) = avvik(klage, scope) {
        let fristdato = klage.frist.fristdato;
        scope.at("/frist/fristdato", &[("beregnet", beregnet.into()), ("fristdato", fristdato.into())]);
    }
}

const RETTIDIG_ETTER_FRISTEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-012"),
        name: "rettidig-etter-fristen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage som er oppgitt som rettidig, er satt frem innen fristen.",
            nn: "Ei klage som er oppgitt som rettidig, er sett fram innan fristen.",
            en: "An appeal stated to be in time was made within the deadline.",
        },
        message: Text {
            nb: "Klagen er oppgitt som rettidig, men klagedatoen er {klagedato}, og fristen gikk ut {fristdato}.",
            nn: "Klaga er oppgitt som rettidig, men klagedatoen er {klagedato}, og fristen gjekk ut {fristdato}.",
            en: "The appeal is stated to be in time, but its date is {klagedato}, and the deadline ended on {fristdato}.",
        },
        action: Text {
            nb: "Rett datoene, eller sett rettidig til false og vurder oversittelsen. Er fristen forlenget, sett fristdato til den nye fristen.",
            nn: "Rett datoane, eller set rettidig til false og vurder om klaga likevel kan behandlast. Er fristen forlengd, set fristdato til den nye fristen.",
            en: "Correct the dates, or set rettidig to false and assess the lateness. If the deadline was extended, set fristdato to the new one.",
        },
        harm: Text {
            nb: "Statsforvalteren må avvise eller sende saken tilbake, og ingen vurderer hvorfor klagen kom sent.",
            nn: "Statsforvaltaren må avvise eller sende saka tilbake, og ingen vurderer kvifor klaga kom seint.",
            en: "The County Governor must dismiss the case or send it back, and nobody considers why the appeal was late.",
        },
        sources: &[Source::Fvl(Fvl::Klagefrist), Source::Fvl(Fvl::FristensAvbrudd)],
        breaks: &[
            Example::breaks(
                "dagen-etter",
                "minimal",
                &[
                    Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-26\""),
                    Edit::Set("/innhold/klage/mottattDato", "\"2026-03-27\""),
                ],
                &["/innhold/klage/frist/rettidig"],
            ),
            Example::breaks(
                "mottatt-femten-dager-etter",
                "minimal",
                &[
                    Edit::Remove("/innhold/klage/fremsattDato"),
                    Edit::Set("/innhold/klage/mottattDato", "\"2026-04-09\""),
                ],
                &["/innhold/klage/frist/rettidig"],
            ),
        ],
        holds: &[Example::holds(
            "siste-dag",
            "minimal",
            &[
                Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-25\""),
                Edit::Set("/innhold/klage/mottattDato", "\"2026-04-08\""),
            ],
        )],
    },
    check: Check::Klage(rettidig_etter_fristen),
};

fn rettidig_etter_fristen(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(klagedato) = for_sen(klage, scope).filter(|_| klage.frist.rettidig) else { return };
    if !poststempel_kan_redde(klage, scope) {
        let fristdato = frist(klage, scope);
        scope.at("/frist/rettidig", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}

const RETTIDIG_UTEN_FREMSATTDATO: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-013"),
        name: "rettidig-uten-fremsattdato",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Er en rettidig klage mottatt etter fristen, er det oppgitt når den ble satt frem.",
            nn: "Er ei rettidig klage motteken etter fristen, er det oppgitt når ho vart sett fram.",
            en: "If an appeal in time was received after the deadline, the day it was made is given.",
        },
        message: Text {
            nb: "Klagen ble mottatt {mottatt}, etter fristen {fristdato}, og det er ikke oppgitt når den ble satt frem.",
            nn: "Klaga vart motteken {mottatt}, etter fristen {fristdato}, og det er ikkje oppgitt når ho vart sett fram.",
            en: "The appeal was received on {mottatt}, after the deadline {fristdato}, and the day it was made is not given.",
        },
        action: Text {
            nb: "Fyll ut fremsattDato fra poststempelet. Vet ingen når klagen ble sendt, sett rettidig til false og vurder oversittelsen.",
            nn: "Fyll ut fremsattDato frå poststempelet. Veit ingen når klaga vart send, set rettidig til false og vurder om ho likevel kan behandlast.",
            en: "Fill in fremsattDato from the postmark. If nobody knows when the appeal was sent, set rettidig to false and assess the lateness.",
        },
        harm: Text {
            nb: "Statsforvalteren må lete etter poststempelet eller spørre, og klageren venter.",
            nn: "Statsforvaltaren må leite etter poststempelet eller spørje, og klagaren ventar.",
            en: "The County Governor must look for the postmark or ask, and the person waits.",
        },
        sources: &[Source::Fvl(Fvl::FristensAvbrudd)],
        breaks: &[
            Example::breaks(
                "mottatt-dagen-etter",
                "minimal",
                &[
                    Edit::Remove("/innhold/klage/fremsattDato"),
                    Edit::Set("/innhold/klage/mottattDato", "\"2026-03-26\""),
                ],
                &["/innhold/klage/fremsattDato"],
            ),
            Example::breaks(
                "mottatt-fjorten-dager-etter",
                "minimal",
                &[
                    Edit::Remove("/innhold/klage/fremsattDato"),
                    Edit::Set("/innhold/klage/mottattDato", "\"2026-04-08\""),
                ],
                &["/innhold/klage/fremsattDato"],
            ),
        ],
        holds: &[Example::holds(
            "mottatt-siste-dag",
            "minimal",
            &[
                Edit::Remove("/innhold/klage/fremsattDato"),
                Edit::Set("/innhold/klage/mottattDato", "\"2026-03-25\""),
            ],
        )],
    },
    check: Check::Klage(rettidig_uten_fremsattdato),
};

fn rettidig_uten_fremsattdato(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(mottatt) = for_sen(klage, scope).filter(|_| klage.frist.rettidig) else { return };
    if poststempel_kan_redde(klage, scope) {
        let fristdato = frist(klage, scope);
        scope.at("/fremsattDato", &[("mottatt", mottatt.into()), ("fristdato", fristdato.into())]);
    }
}

const IKKE_RETTIDIG_I_FRISTEN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-KLAGE-014"),
        name: "ikke-rettidig-i-fristen",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage som er satt frem innen fristen, er oppgitt som rettidig.",
            nn: "Ei klage som er sett fram innan fristen, er oppgitt som rettidig.",
            en: "An appeal made within the deadline is stated to be in time.",
        },
        message: Text {
            nb: "Klagen er oppgitt som for sen, men klagedatoen er {klagedato}, og fristen gikk ut {fristdato}.",
            nn: "Klaga er oppgitt som for sein, men klagedatoen er {klagedato}, og fristen gjekk ut {fristdato}.",
            en: "The appeal is stated to be late, but its date is {klagedato}, and the deadline ended on {fristdato}.",
        },
        action: Text {
            nb: "Sett rettidig til true og fjern oversittelse, eller rett datoene.",
            nn: "Set rettidig til true og fjern oversittelse, eller rett datoane.",
            en: "Set rettidig to true and remove oversittelse, or correct the dates.",
        },
        harm: Text {
            nb: "Klageren gjorde alt riktig, men kan få klagen avvist som for sen.",
            nn: "Klagaren gjorde alt rett, men kan få klaga avvist som for sein.",
            en: "The person did everything right, but may have the appeal dismissed as late.",
        },
        sources: &[Source::Fvl(Fvl::Klagefrist), Source::Fvl(Fvl::FristensAvbrudd)],
        breaks: &[
            Example::breaks(
                "siste-dag",
                "komplett",
                &[Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-26\"")],
                &["/innhold/klage/frist/rettidig"],
            ),
            Example::breaks(
                "uten-vurdering",
                "minimal",
                &[Edit::Set("/innhold/klage/frist/rettidig", "false")],
                &["/innhold/klage/frist/rettidig"],
            ),
        ],
        holds: &[Example::holds(
            "dagen-etter",
            "komplett",
            &[Edit::Set("/innhold/klage/fremsattDato", "\"2026-03-27\"")],
        )],
    },
    check: Check::Klage(ikke_rettidig_i_fristen),
};

fn ikke_rettidig_i_fristen(klage: &Klage, scope: &mut Scope<'_>) {
    let Some((klagedato, _)) = satt_frem(klage, scope).filter(|_| !klage.frist.rettidig) else { return };
    let fristdato = frist(klage, scope);
    if klagedato <= fristdato {
        scope.at("/frist/rettidig", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}
