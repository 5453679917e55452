//! Those who act for a party (PART): fullmektig and verge, and whom they act for. By what right stands in `fullmakt`.

use klagesak_core::Text;
use klagesak_core::kodeverk::Partsrolle;
use klagesak_core::lovgrunnlag::Fvl;
use klagesak_core::melding::Part;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use super::felles::{acts_for_others, both, nummer};
use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&SAKEN_GJELDER_SELV, &UTEN_REPRESENTERER, &UKJENT_PART, &SEG_SELV, &UTEN_ROLLE];

const PARTER: &[Source] = &[Source::Format("parter")];

const SAKEN_GJELDER_SELV: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-009"),
        name: "fullmektig-er-saken-gjelder",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En fullmektig eller verge er en annen enn den saken gjelder.",
            nn: "Ein fullmektig eller verje er ein annan enn den saka gjeld.",
            en: "A representative or guardian is another than the person the case is about.",
        },
        message: Text {
            nb: "Fullmektigen eller vergen er den samme som saken gjelder.",
            nn: "Fullmektigen eller verjen er den same som saka gjeld.",
            en: "The representative or guardian is the person the case is about.",
        },
        action: Text {
            nb: "Ta bort rollen FULLMEKTIG eller VERGE. Handler en ektefelle også for den andre, er ektefellen MEDSOEKER.",
            nn: "Ta bort rolla FULLMEKTIG eller VERGE. Handlar ein ektefelle også for den andre, er ektefellen MEDSOEKER.",
            en: "Remove the role FULLMEKTIG or VERGE. A spouse who also acts for the other is MEDSOEKER.",
        },
        harm: Text {
            nb: "Vedtaket går til fullmektigen. Er det ført opp feil person, får ikke den rette beskjed.",
            nn: "Vedtaket går til fullmektigen. Er det ført opp feil person, får ikkje den rette melding.",
            en: "The decision is sent to the representative. With the wrong person listed, the right one is not told.",
        },
        sources: &[Source::Format("parter"), Source::Fvl(Fvl::Fullmektig)],
        breaks: &[
            Example::breaks(
                "samme-part",
                "minimal",
                &[Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER", "KLAGER", "FULLMEKTIG"]"#)],
                &["/innhold/parter/0/roller"],
            ),
            Example::breaks(
                "samme-part-for-seg-selv",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/0/roller", r#"["SAKEN_GJELDER", "KLAGER", "VERGE"]"#),
                    Edit::Set("/innhold/parter/0/representerer", r#"["part-1"]"#),
                ],
                &["/innhold/parter/0/roller"],
            ),
            Example::breaks(
                "annen-part-med-samme-nummer",
                "komplett",
                &[
                    Edit::Remove("/innhold/parter/2/virksomhet"),
                    Edit::Set("/innhold/parter/2/person", SAKEN_GJELDER_I_KOMPLETT),
                ],
                &["/innhold/parter/2/person/identifikator/verdi"],
            ),
        ],
        holds: &[
            Example::holds(
                "medsoeker-som-fullmektig",
                "minimal",
                &[
                    Edit::Set("/innhold/parter/-", FULLMEKTIG),
                    Edit::Set("/innhold/parter/1/roller", r#"["MEDSOEKER", "FULLMEKTIG"]"#),
                ],
            ),
            Example::holds("virksomhet", "komplett", &[]),
        ],
    },
    check: Check::Part(saken_gjelder_selv),
};

const SAKEN_GJELDER_I_KOMPLETT: &str = r#"{
    "identifikator": {"type": "FOEDSELSNUMMER", "verdi": "15838510237"},
    "navn": {"fornavn": "Ærlig", "etternavn": "Prøvesen"}, "adressebeskyttelse": "UGRADERT"}"#;
pub(super) const FULLMEKTIG: &str = r#"{"partId": "part-2", "roller": ["FULLMEKTIG"], "person": {
    "identifikator": {"type": "D_NUMMER", "verdi": "55838510301"},
    "navn": {"fornavn": "Test", "etternavn": "Oppdiktet"}, "adressebeskyttelse": "UGRADERT"},
    "representerer": ["part-1"], "fullmakt": {"grunnlag": "ADVOKAT"}}"#;
pub(super) const VERGE: &str = r#"{"partId": "part-2", "roller": ["VERGE"], "person": {
    "identifikator": {"type": "D_NUMMER", "verdi": "55838510301"},
    "navn": {"fornavn": "Test", "etternavn": "Oppdiktet"}, "adressebeskyttelse": "UGRADERT"},
    "representerer": ["part-1"], "fullmakt": {"grunnlag": "VERGEMAAL"}}"#;

fn saken_gjelder_selv(part: &Part, scope: &mut Scope<'_>) {
    if both(part) {
        scope.at("/roller", &[]);
    } else if acts_for_others(part) {
        let parter = scope.oversendelse().map(|o| &*o.parter).unwrap_or_default();
        let selv = |p: &Part| p.er(&Partsrolle::SakenGjelder) && nummer(p) == nummer(part);
        if nummer(part).is_some() && parter.iter().any(selv) {
            let person = part.person.is_some();
            let sti = if person { "/person/identifikator/verdi" } else { "/virksomhet/organisasjonsnummer" };
            scope.at(sti, &[]);
        }
    }
}

const UTEN_REPRESENTERER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-010"),
        name: "fullmektig-uten-representerer",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En fullmektig eller verge oppgir hvem den handler for.",
            nn: "Ein fullmektig eller verje oppgir kven han handlar for.",
            en: "A representative or guardian says whom they act for.",
        },
        message: Text {
            nb: "Parten er fullmektig eller verge, men representerer mangler.",
            nn: "Parten er fullmektig eller verje, men representerer manglar.",
            en: "The party is a representative or guardian, but representerer is missing.",
        },
        action: Text {
            nb: "Skriv partId til dem parten handler for, i representerer.",
            nn: "Skriv partId til dei parten handlar for, i representerer.",
            en: "Write the partId of those the party acts for in representerer.",
        },
        harm: Text {
            nb: "Klageinstansen vet ikke hvem fullmektigen taler for, og kan ikke sende vedtaket til rett person.",
            nn: "Klageinstansen veit ikkje kven fullmektigen talar for, og kan ikkje sende vedtaket til rett person.",
            en: "The appeal body does not know whom the representative speaks for, nor whom to send the decision to.",
        },
        sources: PARTER,
        breaks: &[
            Example::breaks(
                "fullmektig",
                "komplett",
                &[Edit::Remove("/innhold/parter/2/representerer")],
                &["/innhold/parter/2/representerer"],
            ),
            Example::breaks(
                "verge-med-tom-liste",
                "minimal",
                &[Edit::Set("/innhold/parter/-", VERGE), Edit::Set("/innhold/parter/1/representerer", "[]")],
                &["/innhold/parter/1/representerer"],
            ),
        ],
        holds: &[Example::holds(
            "for-begge-ektefellene",
            "komplett",
            &[Edit::Set("/innhold/parter/2/representerer", r#"["part-1", "part-2"]"#)],
        )],
    },
    check: Check::Part(uten_representerer),
};

fn uten_representerer(part: &Part, scope: &mut Scope<'_>) {
    if acts_for_others(part) && !both(part) && part.representerer.is_empty() {
        scope.at("/representerer", &[]);
    }
}

const UKJENT_PART: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-011"),
        name: "representerer-ukjent-part",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den en fullmektig eller verge handler for, er part i meldingen.",
            nn: "Den ein fullmektig eller verje handlar for, er part i meldinga.",
            en: "The one a representative or guardian acts for is a party in the message.",
        },
        message: Text {
            nb: "Ingen part har denne partId.",
            nn: "Ingen part har denne partId.",
            en: "No party has this partId.",
        },
        action: Text {
            nb: "Rett partId, eller ta med parten den viser til.",
            nn: "Rett partId, eller ta med parten han viser til.",
            en: "Correct the partId, or include the party it points to.",
        },
        harm: Text {
            nb: "Fullmakten kan ikke knyttes til noen, og den som klager, får ikke svar gjennom fullmektigen sin.",
            nn: "Fullmakta kan ikkje knytast til nokon, og den som klagar, får ikkje svar gjennom fullmektigen sin.",
            en: "The authority cannot be tied to anybody, and the appellant gets no answer through the representative.",
        },
        sources: PARTER,
        breaks: &[
            Example::breaks(
                "finnes-ikke",
                "komplett",
                &[Edit::Set("/innhold/parter/2/representerer", r#"["part-4"]"#)],
                &["/innhold/parter/2/representerer/0"],
            ),
            Example::breaks(
                "nummer-to-finnes-ikke",
                "komplett",
                &[Edit::Set("/innhold/parter/2/representerer", r#"["part-1", "Part-1"]"#)],
                &["/innhold/parter/2/representerer/1"],
            ),
        ],
        holds: &[Example::holds(
            "part-lenger-ned",
            "komplett",
            &[
                Edit::Set("/innhold/parter/1/roller", r#"["MEDSOEKER", "FULLMEKTIG"]"#),
                Edit::Set("/innhold/parter/1/representerer", r#"["part-4"]"#),
                Edit::Set("/innhold/parter/1/fullmakt", r#"{"grunnlag": "ADVOKAT"}"#),
                Edit::Set("/innhold/parter/-", MEDSOEKER_PART_4),
            ],
        )],
    },
    check: Check::Part(ukjent_part),
};

const MEDSOEKER_PART_4: &str = r#"{"partId": "part-4", "roller": ["MEDSOEKER"], "person": {
    "identifikator": {"type": "D_NUMMER", "verdi": "55838510301"},
    "navn": {"fornavn": "Test", "etternavn": "Oppdiktet"}, "adressebeskyttelse": "UGRADERT"}}"#;

fn ukjent_part(part: &Part, scope: &mut Scope<'_>) {
    for (i, id) in part.representerer.iter().enumerate() {
        if scope.part(id).is_none() {
            scope.at(&format!("/representerer/{i}"), &[]);
        }
    }
}

const SEG_SELV: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-012"),
        name: "representerer-seg-selv",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En fullmektig eller verge handler for en annen enn seg selv.",
            nn: "Ein fullmektig eller verje handlar for ein annan enn seg sjølv.",
            en: "A representative or guardian acts for somebody else.",
        },
        message: Text {
            nb: "Parten står som sin egen fullmektig eller verge.",
            nn: "Parten står som sin eigen fullmektig eller verje.",
            en: "The party is listed as acting for itself.",
        },
        action: Text {
            nb: "Skriv partId til den parten handler for.",
            nn: "Skriv partId til den parten handlar for.",
            en: "Write the partId of the one the party acts for.",
        },
        harm: Text {
            nb: "Klageinstansen ser ikke hvem fullmektigen taler for, og må spørre mens klageren venter.",
            nn: "Klageinstansen ser ikkje kven fullmektigen talar for, og må spørje medan klagaren ventar.",
            en: "The appeal body cannot see whom the representative speaks for, and must ask while the appellant waits.",
        },
        sources: PARTER,
        breaks: &[Example::breaks(
            "bare-seg-selv",
            "komplett",
            &[Edit::Set("/innhold/parter/2/representerer", r#"["part-3"]"#)],
            &["/innhold/parter/2/representerer/0"],
        )],
        holds: &[Example::holds(
            "ektefellen",
            "komplett",
            &[Edit::Set("/innhold/parter/2/representerer", r#"["part-2"]"#)],
        )],
    },
    check: Check::Part(seg_selv),
};

fn seg_selv(part: &Part, scope: &mut Scope<'_>) {
    for (i, id) in part.representerer.iter().enumerate() {
        if *id == part.part_id && !both(part) {
            scope.at(&format!("/representerer/{i}"), &[]);
        }
    }
}

const UTEN_ROLLE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-PART-013"),
        name: "representerer-uten-rolle",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Bare en fullmektig eller verge handler for andre.",
            nn: "Berre ein fullmektig eller verje handlar for andre.",
            en: "Only a representative or guardian acts for others.",
        },
        message: Text {
            nb: "Feltet {felt} er fylt ut, men parten er verken FULLMEKTIG eller VERGE.",
            nn: "Feltet {felt} er fylt ut, men parten er verken FULLMEKTIG eller VERGE.",
            en: "The field {felt} is filled in, but the party is neither FULLMEKTIG nor VERGE.",
        },
        action: Text {
            nb: "Gi parten rollen, eller ta bort feltet.",
            nn: "Gi parten rolla, eller ta bort feltet.",
            en: "Give the party the role, or remove the field.",
        },
        harm: Text {
            nb: "Fullmektigen blir oversett, og vedtaket blir bare sendt til klageren.",
            nn: "Fullmektigen blir oversett, og vedtaket blir berre sendt til klagaren.",
            en: "The representative is overlooked, and the decision is sent to the appellant only.",
        },
        sources: PARTER,
        breaks: &[
            Example::breaks(
                "medsoeker-som-representerer",
                "komplett",
                &[Edit::Set("/innhold/parter/1/representerer", r#"["part-1"]"#)],
                &["/innhold/parter/1/representerer"],
            ),
            Example::breaks(
                "klager-med-fullmakt",
                "minimal",
                &[Edit::Set("/innhold/parter/0/fullmakt", r#"{"grunnlag": "ADVOKAT"}"#)],
                &["/innhold/parter/0/fullmakt"],
            ),
        ],
        holds: &[Example::holds("fullmektig", "komplett", &[])],
    },
    check: Check::Part(uten_rolle),
};

fn uten_rolle(part: &Part, scope: &mut Scope<'_>) {
    let ny_rolle = part.roller.iter().any(|rolle| matches!(rolle, Partsrolle::Ukjent(_)));
    if acts_for_others(part) || ny_rolle {
        return;
    }
    if !part.representerer.is_empty() {
        scope.at("/representerer", &[("felt", "representerer".into())]);
    } else if part.fullmakt.is_some() {
        scope.at("/fullmakt", &[("felt", "fullmakt".into())]);
    }
}
