//! What the parties are in the case (PART): whose case it is, and who appeals.

use klagesak_core::Text;
use klagesak_core::kodeverk::Partsrolle;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::{Oversendelse, Part};
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::felles::{acts_for_others, nummer};
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] = &[&INGEN_SAKEN_GJELDER, &INGEN_KLAGER, &KLAGER_UTEN_TILKNYTNING];

const INGEN_SAKEN_GJELDER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-006"),
        name: "ingen-saken-gjelder",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Minst én part har rollen SAKEN_GJELDER.",
            nn: "Minst éin part har rolla SAKEN_GJELDER.",
            en: "At least one party has the role SAKEN_GJELDER.",
        },
        message: Text {
            nb: "Ingen part har rollen SAKEN_GJELDER.",
            nn: "Ingen part har rolla SAKEN_GJELDER.",
            en: "No party has the role SAKEN_GJELDER.",
        },
        action: Text {
            nb: "Gi rollen til den vedtaket retter seg mot, også når det er den samme som klager.",
            nn: "Gi rolla til den vedtaket rettar seg mot, også når det er den same som klagar.",
            en: "Give the role to the person the decision is about, also when the same person appeals.",
        },
        harm: Text {
            nb: "STAF vet ikke hvem saken skal journalføres på, og finner ikke andre saker om samme person.",
            nn: "STAF veit ikkje kven saka skal journalførast på, og finn ikkje andre saker om same person.",
            en: "STAF does not know whose case to register, and cannot find other cases about the same person.",
        },
        sources: &[Source::Format("parter"), Source::Fvl(Fvl::Enkeltvedtak)],
        breaks: &[
            Example::breaks(
                "bare-klager",
                "minimal",
                &[Edit::Set("/innhold/parter/0/roller", r#"["KLAGER"]"#)],
                &["/innhold/parter"],
            ),
            Example::breaks(
                "bare-medsoeker",
                "komplett",
                &[Edit::Set("/innhold/parter/0/roller", r#"["MEDSOEKER", "KLAGER"]"#)],
                &["/innhold/parter"],
            ),
        ],
        holds: &[Example::holds(
            "to-saken-gjelder",
            "komplett",
            &[Edit::Set("/innhold/parter/1/roller", r#"["SAKEN_GJELDER"]"#)],
        )],
    },
    check: Check::Oversendelse(ingen_saken_gjelder),
};

fn ingen_saken_gjelder(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if !innhold.parter.iter().any(|part| part.er(&Partsrolle::SakenGjelder)) {
        scope.at("/parter", &[]);
    }
}

const INGEN_KLAGER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-007"),
        name: "ingen-klager",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Minst én part har rollen KLAGER.",
            nn: "Minst éin part har rolla KLAGER.",
            en: "At least one party has the role KLAGER.",
        },
        message: Text {
            nb: "Ingen part har rollen KLAGER.",
            nn: "Ingen part har rolla KLAGER.",
            en: "No party has the role KLAGER.",
        },
        action: Text {
            nb: "Gi rollen til den som klager. Har en fullmektig skrevet klagen, er det den fullmektigen handler for.",
            nn: "Gi rolla til den som klagar. Har ein fullmektig skrive klaga, er det den fullmektigen handlar for.",
            en: "Give the role to the person who appeals. If a representative wrote it, that is the person represented.",
        },
        harm: Text {
            nb: "Klageinstansen vet ikke hvem som skal ha svaret, og kan ikke se om den som klager, har rett til det.",
            nn: "Klageinstansen veit ikkje kven som skal ha svaret, og kan ikkje sjå om den som klagar, har rett til det.",
            en: "The appeal body does not know who is to get the answer, nor whether the appellant may appeal.",
        },
        sources: &[Source::Fvl(Fvl::Klagerett), Source::Format("parter")],
        breaks: &[
            Example::breaks(
                "bare-saken-gjelder",
                "minimal",
                &[Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER"]"#)],
                &["/innhold/parter"],
            ),
            Example::breaks(
                "fullmektig-er-ikke-klager",
                "komplett",
                &[Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER"]"#)],
                &["/innhold/parter"],
            ),
        ],
        holds: &[Example::holds(
            "medsoekeren-klager",
            "komplett",
            &[
                Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER"]"#),
                Edit::Set("/innhold/parter/1/roller", r#"["MEDSOEKER", "KLAGER"]"#),
            ],
        )],
    },
    check: Check::Oversendelse(ingen_klager),
};

fn ingen_klager(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if !innhold.parter.iter().any(|part| part.er(&Partsrolle::Klager)) {
        scope.at("/parter", &[]);
    }
}

const KLAGER_UTEN_TILKNYTNING: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-008"),
        name: "klager-uten-tilknytning",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den som klager, er part i saken eller opptrer for en som er det.",
            nn: "Den som klagar, er part i saka eller opptrer for ein som er det.",
            en: "The appellant is a party to the case or acts for one.",
        },
        message: Text {
            nb: "Den som klager, er verken den saken gjelder eller medsøker, og opptrer ikke for noen.",
            nn: "Den som klagar, er verken den saka gjeld eller medsøkjar, og opptrer ikkje for nokon.",
            en: "The appellant is neither the person the case is about nor a joint applicant, and acts for nobody.",
        },
        action: Text {
            nb: "Rett rollene, eller skriv i saksfremstillingen hvorfor klageren har rettslig klageinteresse.",
            nn: "Rett rollene, eller skriv i saksframstillinga kvifor klagaren har rettsleg klageinteresse.",
            en: "Correct the roles, or state in the saksfremstilling why the appellant has a legal interest in appealing.",
        },
        harm: Text {
            nb: "Klageinstansen kan måtte avvise klagen, og den saken gjelder, får ikke vedtaket prøvd.",
            nn: "Klageinstansen kan måtte avvise klaga, og den saka gjeld, får ikkje vedtaket prøvd.",
            en: "The appeal body may have to dismiss the appeal, and the person concerned does not get the decision reviewed.",
        },
        sources: &[
            Source::Fvl(Fvl::Klagerett),
            Source::Guidance {
                document: "Helsetilsynet, veileder i behandling av klagesaker (2023), kap. 6",
                verified: true,
            },
        ],
        breaks: &[Example::breaks(
            "en-annen-klager",
            "minimal",
            &[
                Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER"]"#),
                Edit::Set("/innhold/parter/-", KLAGER_PART_2),
            ],
            &["/innhold/parter/1/roller"],
        )],
        holds: &[
            Example::holds(
                "ektefelle-som-har-soekt-sammen",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER"]"#),
                    Edit::Set("/innhold/parter/-", KLAGER_PART_2),
                    Edit::Set("/innhold/parter/1/roller", r#"["MEDSOEKER", "KLAGER"]"#),
                ],
            ),
            Example::holds(
                "verge-som-klager",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER"]"#),
                    Edit::Set("/innhold/parter/-", KLAGER_PART_2),
                    Edit::Set("/innhold/parter/1/roller", r#"["VERGE", "KLAGER"]"#),
                    Edit::Set("/innhold/parter/1/representerer", r#"["part-1"]"#),
                    Edit::Set("/innhold/parter/1/fullmakt", r#"{"grunnlag": "VERGEMAAL"}"#),
                ],
            ),
        ],
    },
    check: Check::Part(klager_uten_tilknytning),
};

const KLAGER_PART_2: &str = r#"{"partId": "part-2", "roller": ["KLAGER"], "person": {
    "identifikator": {"type": "D_NUMMER", "verdi": "55838510301"},
    "navn": {"fornavn": "Test", "etternavn": "Oppdiktet"}, "adressebeskyttelse": "UGRADERT"}}"#;

fn klager_uten_tilknytning(part: &Part, scope: &mut Scope<'_>) {
    let i_saken = |p: &Part| p.er(&Partsrolle::SakenGjelder) || p.er(&Partsrolle::Medsoeker);
    if !part.er(&Partsrolle::Klager) || i_saken(part) || acts_for_others(part) {
        return;
    }
    // Without a SAKEN_GJELDER, or when the same person stands in the list twice, the fault is another.
    let parter = scope.oversendelse().map(|o| &*o.parter).unwrap_or_default();
    let er_en_av_dem = parter.iter().any(|p| i_saken(p) && nummer(p).is_some() && nummer(p) == nummer(part));
    if parter.iter().any(|p| p.er(&Partsrolle::SakenGjelder)) && !er_en_av_dem {
        scope.at("/roller", &[]);
    }
}
