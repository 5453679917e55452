//! Urgency (HAST).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Hastegrunn, Lov};
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Hjemmel, Oversendelse};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[
    &BOTILBUD_UTEN_HASTESAK,
    &UTEN_GRUNN,
    &UTEN_BEGRUNNELSE,
    &GRUNN_UTEN_HASTESAK,
    &LIGGENDE,
    &BOTILBUD_UTEN_PARAGRAF_27,
];

const FORMAT: Source = Source::Format("prioritet");
const VEILEDER: Source = Source::Guidance {
    document: "Helsetilsynet, veileder i behandling av klagesaker (2023), kap. 7",
    verified: true,
};
const HEDMARK: Source =
    Source::Guidance { document: "Fylkesmannen i Hedmarks oversendelsesskjema", verified: true };

const BOTILBUD_UTEN_HASTESAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HAST-001"),
        name: "midlertidig-botilbud-uten-hastesak",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En klage om midlertidig botilbud er merket som hastesak.",
            nn: "Ei klage om mellombels butilbod er merkt som hastesak.",
            en: "An appeal about temporary housing is marked as urgent.",
        },
        message: Text {
            nb: "Klagen gjelder midlertidig botilbud (§ 27), men er ikke merket som hastesak.",
            nn: "Klaga gjeld mellombels butilbod (§ 27), men er ikkje merkt som hastesak.",
            en: "The appeal is about temporary housing (section 27), but is not marked as urgent.",
        },
        action: Text {
            nb: "Merk saken som hastesak, eller kontroller at klageren har et sted å bo.",
            nn: "Merk saka som hastesak, eller kontroller at klagaren har ein stad å bu.",
            en: "Mark the case as urgent, or check that the person has a place to live.",
        },
        harm: Text {
            nb: "Et menneske uten sted å sove venter i måneder i vanlig kø.",
            nn: "Eit menneske utan stad å sove ventar i månader i vanleg kø.",
            en: "Someone with nowhere to sleep waits for months in the ordinary queue.",
        },
        sources: &[HEDMARK, VEILEDER],
        breaks: &[Example::breaks(
            "avslag-paa-botilbud",
            "minimal",
            &[
                Edit::Set("/innhold/vedtak/0/ytelser/0/hjemmel/paragraf", "\"27\""),
                Edit::Set("/innhold/vedtak/0/ytelser/0/betegnelse", "\"Midlertidig botilbud\""),
            ],
            &["/innhold/prioritet/hastesak"],
        )],
        holds: &[
            Example::holds("livsopphold", "minimal", &[]),
            Example::holds(
                "botilbud-og-hastesak",
                "komplett",
                &[
                    Edit::Set(
                        "/innhold/vedtak/0/ytelser/1/hjemmel",
                        r#"{ "lov": "SOTJL", "paragraf": "27" }"#,
                    ),
                    Edit::Set("/innhold/prioritet/grunner", r#"["BARN", "MIDLERTIDIG_BOTILBUD"]"#),
                ],
            ),
        ],
    },
    check: Check::Oversendelse(botilbud_uten_hastesak),
};

fn botilbud_uten_hastesak(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let mut ytelser = innhold.vedtak.iter().flat_map(|v| &v.ytelser);
    if !innhold.prioritet.hastesak && ytelser.any(|y| er_botilbud(&y.hjemmel)) {
        scope.at("/prioritet/hastesak", &[]);
    }
}

fn er_botilbud(hjemmel: &Hjemmel) -> bool {
    hjemmel.lov == Lov::Sotjl && hjemmel.paragraf.as_str() == "27"
}

const UTEN_GRUNN: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HAST-002"),
        name: "hastesak-uten-grunn",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En hastesak har minst én grunn.",
            nn: "Ei hastesak har minst éin grunn.",
            en: "An urgent case has at least one reason.",
        },
        message: Text {
            nb: "Saken er merket som hastesak uten noen grunn.",
            nn: "Saka er merkt som hastesak utan nokon grunn.",
            en: "The case is marked as urgent without a reason.",
        },
        action: Text {
            nb: "Velg minst én grunn til at saken haster.",
            nn: "Vel minst éin grunn til at saka hastar.",
            en: "Choose at least one reason why the case is urgent.",
        },
        harm: Text {
            nb: "Statsforvalteren kan ikke se hvilke saker som må tas først: den uten mat, eller den uten bolig.",
            nn: "Statsforvaltaren kan ikkje sjå kva saker som må takast først: den utan mat, eller den utan bustad.",
            en: "The County Governor cannot see which cases to take first: the one without food, or the one without a home.",
        },
        sources: &[FORMAT, HEDMARK],
        breaks: &[
            Example::breaks(
                "mangler",
                "komplett",
                &[Edit::Remove("/innhold/prioritet/grunner")],
                &["/innhold/prioritet/grunner"],
            ),
            Example::breaks(
                "tom-liste",
                "komplett",
                &[Edit::Set("/innhold/prioritet/grunner", "[]")],
                &["/innhold/prioritet/grunner"],
            ),
        ],
        holds: &[Example::holds(
            "en-grunn",
            "komplett",
            &[Edit::Set("/innhold/prioritet/grunner", "[\"HELSE\"]")],
        )],
    },
    check: Check::Oversendelse(uten_grunn),
};

fn uten_grunn(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if innhold.prioritet.hastesak && innhold.prioritet.grunner.is_empty() {
        scope.at("/prioritet/grunner", &[]);
    }
}

const UTEN_BEGRUNNELSE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HAST-003"),
        name: "hastesak-uten-begrunnelse",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En hastesak sier kort hva som står på spill, og når.",
            nn: "Ei hastesak seier kort kva som står på spel, og når.",
            en: "An urgent case says briefly what is at stake, and when.",
        },
        message: Text {
            nb: "Saken er merket som hastesak uten begrunnelse.",
            nn: "Saka er merkt som hastesak utan grunngiving.",
            en: "The case is marked as urgent without an explanation.",
        },
        action: Text {
            nb: "Skriv kort hva som skjer hvis saken venter, og hvilken dag det skjer.",
            nn: "Skriv kort kva som hender om saka ventar, og kva dag det hender.",
            en: "Write briefly what happens if the case waits, and on which day.",
        },
        harm: Text {
            nb: "Statsforvalteren vet ikke om det er dager eller uker til strømmen blir stengt.",
            nn: "Statsforvaltaren veit ikkje om det er dagar eller veker til straumen blir stengd.",
            en: "The County Governor does not know whether it is days or weeks until the electricity is cut off.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "mangler",
            "komplett",
            &[Edit::Remove("/innhold/prioritet/begrunnelse")],
            &["/innhold/prioritet/begrunnelse"],
        )],
        holds: &[Example::holds(
            "kort-begrunnelse",
            "komplett",
            &[Edit::Set("/innhold/prioritet/begrunnelse", "\"Utkastelse 1. juni.\"")],
        )],
    },
    check: Check::Oversendelse(uten_begrunnelse),
};

fn uten_begrunnelse(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let prioritet = &innhold.prioritet;
    let begrunnet = prioritet.begrunnelse.as_ref().is_some_and(|b| !b.as_str().trim().is_empty());
    if prioritet.hastesak && !begrunnet {
        scope.at("/prioritet/begrunnelse", &[]);
    }
}

const GRUNN_UTEN_HASTESAK: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HAST-004"),
        name: "hastegrunn-uten-hastesak",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Bare en hastesak har grunner til at den haster.",
            nn: "Berre ei hastesak har grunnar til at ho hastar.",
            en: "Only an urgent case has reasons for urgency.",
        },
        message: Text {
            nb: "Saken har grunner til at den haster, men er ikke merket som hastesak.",
            nn: "Saka har grunnar til at ho hastar, men er ikkje merkt som hastesak.",
            en: "The case has reasons for urgency, but is not marked as urgent.",
        },
        action: Text {
            nb: "Sett hastesak til true, eller ta ut grunnene.",
            nn: "Set hastesak til true, eller ta ut grunnane.",
            en: "Set hastesak to true, or take the reasons out.",
        },
        harm: Text {
            nb: "En sak som haster, havner i vanlig kø fordi STAF sorterer etter merket.",
            nn: "Ei sak som hastar, hamnar i vanleg kø fordi STAF sorterer etter merket.",
            en: "An urgent case ends up in the ordinary queue because STAF sorts by the mark.",
        },
        sources: &[FORMAT],
        breaks: &[Example::breaks(
            "grunn-uten-merke",
            "minimal",
            &[Edit::Set("/innhold/prioritet", r#"{ "hastesak": false, "grunner": ["HELSE"] }"#)],
            &["/innhold/prioritet/hastesak"],
        )],
        holds: &[Example::holds(
            "tom-liste",
            "minimal",
            &[Edit::Set("/innhold/prioritet", r#"{ "hastesak": false, "grunner": [] }"#)],
        )],
    },
    check: Check::Oversendelse(grunn_uten_hastesak),
};

fn grunn_uten_hastesak(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if !innhold.prioritet.hastesak && !innhold.prioritet.grunner.is_empty() {
        scope.at("/prioritet/hastesak", &[]);
    }
}

const LIGGENDE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HAST-005"),
        name: "hastesak-har-ligget",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En hastesak sendes over innen 14 dager.",
            nn: "Ei hastesak blir send over innan 14 dagar.",
            en: "An urgent case is transferred within 14 days.",
        },
        message: Text {
            nb: "Hastesaken lå {dager} dager på NAV-kontoret, fra {fra} til meldingen ble laget.",
            nn: "Hastesaka låg {dager} dagar på NAV-kontoret, frå {fra} til meldinga vart laga.",
            en: "The urgent case lay {dager} days at the NAV office, from {fra} until the message was made.",
        },
        action: Text {
            nb: "Ring embetet om saken, og se om klageren trenger hjelp i mellomtiden.",
            nn: "Ring embetet om saka, og sjå om klagaren treng hjelp i mellomtida.",
            en: "Phone the County Governor about the case, and see whether the person needs help meanwhile.",
        },
        harm: Text {
            nb: "Det som hastet da klagen kom, kan ha skjedd: strømmen er stengt, eller boligen er tapt.",
            nn: "Det som hasta då klaga kom, kan ha hendt: straumen er stengd, eller bustaden er tapt.",
            en: "What was urgent when the appeal came may have happened: the electricity is cut off, or the home is lost.",
        },
        sources: &[VEILEDER, Source::Fvl(Fvl::Oversendelse)],
        breaks: &[
            Example::breaks(
                "15-dager",
                "komplett",
                &[Edit::Set("/opprettet", "\"2026-05-26T14:05:00+02:00\"")],
                &["/innhold/prioritet/hastesak"],
            ),
            Example::breaks(
                "fra-klagen-kom",
                "minimal",
                &[Edit::Set(
                    "/innhold/prioritet",
                    r#"{ "hastesak": true, "grunner": ["HELSE"], "begrunnelse": "Medisinen tar slutt." }"#,
                )],
                &["/innhold/prioritet/hastesak"],
            ),
        ],
        holds: &[Example::holds(
            "14-dager",
            "komplett",
            &[Edit::Set("/opprettet", "\"2026-05-25T14:05:00+02:00\"")],
        )],
    },
    check: Check::Oversendelse(liggende),
};

/// Guidance says days, not weeks, and names no number.
const DAGER: u64 = 14;

// After a partial decision the clock starts anew: what is then urgent is the rest, from the day it was known to be appealed.
fn liggende(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    let opprettholdt = innhold.foersteinstans.nytt_vedtak.as_ref().map(|n| n.klagen_opprettholdt);
    let fra = opprettholdt.unwrap_or(innhold.klage.mottatt_dato);
    let Ok(dager) = u64::try_from((opprettet.naive() - fra.naive()).num_days()) else { return };
    if innhold.prioritet.hastesak && dager > DAGER {
        scope.at("/prioritet/hastesak", &[("dager", dager.into()), ("fra", fra.into())]);
    }
}

const BOTILBUD_UTEN_PARAGRAF_27: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-HAST-006"),
        name: "hastegrunn-botilbud-uten-paragraf-27",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når saken haster på grunn av botilbud, er midlertidig botilbud vurdert.",
            nn: "Når saka hastar på grunn av butilbod, er mellombels butilbod vurdert.",
            en: "When a case is urgent because of housing, temporary housing has been considered.",
        },
        message: Text {
            nb: "Saken haster på grunn av midlertidig botilbud, men ingenting i den gjelder § 27.",
            nn: "Saka hastar på grunn av mellombels butilbod, men ingenting i henne gjeld § 27.",
            en: "The case is urgent because of temporary housing, but nothing in it is about section 27.",
        },
        action: Text {
            nb: "Kontroller hjemlene. Mangler klageren et sted å bo nå, behandle det som egen sak med en gang.",
            nn: "Kontroller heimlane. Manglar klagaren ein stad å bu no, behandle det som eiga sak med ein gong.",
            en: "Check the provisions. If the person has nowhere to live now, deal with that at once as a case of its own.",
        },
        harm: Text {
            nb: "Statsforvalteren kan bare prøve det som er avgjort, og klageren står fortsatt uten bolig.",
            nn: "Statsforvaltaren kan berre prøve det som er avgjort, og klagaren står framleis utan bustad.",
            en: "The County Governor can only review what was decided, and the person is still without a home.",
        },
        sources: &[FORMAT, HEDMARK],
        breaks: &[Example::breaks(
            "bare-husleie",
            "komplett",
            &[
                Edit::Set("/innhold/prioritet/grunner", r#"["BARN", "MIDLERTIDIG_BOTILBUD"]"#),
                Edit::Remove("/innhold/saksfremstilling/vurderinger/1/hjemler/1"),
            ],
            &["/innhold/prioritet/grunner/1"],
        )],
        holds: &[Example::holds(
            "vurdert-etter-paragraf-27",
            "komplett",
            &[Edit::Set("/innhold/prioritet/grunner", r#"["BARN", "MIDLERTIDIG_BOTILBUD"]"#)],
        )],
    },
    check: Check::Oversendelse(botilbud_uten_paragraf_27),
};

fn botilbud_uten_paragraf_27(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let grunner = &innhold.prioritet.grunner;
    let Some(i) = grunner.iter().position(|g| *g == Hastegrunn::MidlertidigBotilbud) else { return };
    let nytt = innhold.foersteinstans.nytt_vedtak.as_ref().map(|n| &n.vedtak);
    let mut ytelser = innhold.vedtak.iter().chain(nytt).flat_map(|v| &v.ytelser).peekable();
    if !innhold.prioritet.hastesak || ytelser.peek().is_none() {
        return;
    }
    let vurdert = innhold.saksfremstilling.vurderinger.iter().flat_map(|v| &v.hjemler);
    if !ytelser.map(|y| &y.hjemmel).chain(vurdert).any(er_botilbud) {
        scope.at(&format!("/prioritet/grunner/{i}"), &[]);
    }
}
