//! What is sent, by whom, and what it answers (ETTERSENDELSE).

use klagesak_core::Text;
use klagesak_core::kodeverk::{Ettersender, Kodeverk, Retning, Virksomhetsrolle};
use klagesak_core::melding::Ettersendelse;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule, Scope};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&REFERANSE_UTEN_FORESPOERSEL, &SVAR_UTEN_REFERANSER, &PARTENS_DOKUMENTER, &ANNEN_AVSENDER];

const REFERANSE_UTEN_FORESPOERSEL: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-ETTERSENDELSE-001"),
        name: "referanse-uten-forespoersel",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Når dokumenter svarer på linjer i en forespørsel, står det hvilken.",
            nn: "Når dokument svarer på linjer i ein førespurnad, står det kva for ein.",
            en: "When documents answer lines of a request, the request is named.",
        },
        message: Text {
            nb: "Antall dokumenter med referanse er {antall}, men forespoerselId mangler.",
            nn: "Talet på dokument med referanse er {antall}, men forespoerselId manglar.",
            en: "The number of documents with a reference is {antall}, but forespoerselId is missing.",
        },
        action: Text {
            nb: "Skriv forespoerselId, eller ta bort referansene.",
            nn: "Skriv forespoerselId, eller ta bort referansane.",
            en: "Write forespoerselId, or remove the references.",
        },
        harm: Text {
            nb: "Embetet ser ikke at det har fått det som manglet, og spør klageren på nytt.",
            nn: "Embetet ser ikkje at det har fått det som mangla, og spør klagaren på nytt.",
            en: "The County Governor does not see that it has what was missing, and asks the appellant again.",
        },
        sources: &[Source::Format("ettersendelse")],
        breaks: &[Example::breaks(
            "begge-linjer",
            "ettersendelse",
            &[Edit::Remove("/innhold/forespoerselId")],
            &["/innhold/forespoerselId"],
        )],
        holds: &[Example::holds(
            "uten-referanser",
            "ettersendelse",
            &[
                Edit::Remove("/innhold/forespoerselId"),
                Edit::Remove("/innhold/dokumenter/0/referanse"),
                Edit::Remove("/innhold/dokumenter/1/referanse"),
            ],
        )],
    },
    check: Check::Ettersendelse(referanse_uten_forespoersel),
};

fn referanse_uten_forespoersel(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let antall = ettersendelse.dokumenter.iter().filter(|dokument| dokument.referanse.is_some()).count();
    if ettersendelse.forespoersel_id.is_none() && antall > 0 {
        scope.at("/forespoerselId", &[("antall", antall.into())]);
    }
}

const SVAR_UTEN_REFERANSER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-ETTERSENDELSE-002"),
        name: "svar-uten-referanser",
        severity: Severity::Notice,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Dokumentene i et svar viser til linjene de svarer på.",
            nn: "Dokumenta i eit svar viser til linjene dei svarer på.",
            en: "The documents of an answer name the lines they answer.",
        },
        message: Text {
            nb: "Ettersendelsen svarer på en forespørsel, men ingen av dokumentene har referanse.",
            nn: "Ettersendinga svarer på ein førespurnad, men ingen av dokumenta har referanse.",
            en: "This answers a request, but none of the documents has a reference.",
        },
        action: Text {
            nb: "Skriv referansen til linjen hvert dokument svarer på.",
            nn: "Skriv referansen til linja kvart dokument svarer på.",
            en: "Write the reference of the line each document answers.",
        },
        harm: Text {
            nb: "Saksbehandleren må selv finne ut hva som er kommet og hva som mangler, og bruker lengre tid.",
            nn: "Saksbehandlaren må sjølv finne ut kva som er kome og kva som manglar, og bruker lengre tid.",
            en: "The caseworker must work out what has come and what is missing, and spends more time.",
        },
        sources: &[Source::Format("ettersendelse")],
        breaks: &[Example::breaks(
            "ingen",
            "ettersendelse",
            &[
                Edit::Remove("/innhold/dokumenter/0/referanse"),
                Edit::Remove("/innhold/dokumenter/1/referanse"),
            ],
            &["/innhold/dokumenter"],
        )],
        holds: &[Example::holds(
            "ett-av-to",
            "ettersendelse",
            &[Edit::Remove("/innhold/dokumenter/1/referanse")],
        )],
    },
    check: Check::Ettersendelse(svar_uten_referanser),
};

fn svar_uten_referanser(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    let ingen = ettersendelse.dokumenter.iter().all(|dokument| dokument.referanse.is_none());
    if ettersendelse.forespoersel_id.is_some() && ingen {
        scope.at("/dokumenter", &[]);
    }
}

const PARTENS_DOKUMENTER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-ETTERSENDELSE-003"),
        name: "partens-dokument-ikke-inn",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Dokumenter fra parten har retning INN.",
            nn: "Dokument frå parten har retning INN.",
            en: "Documents from the party have the direction INN.",
        },
        message: Text {
            nb: "Dokumentene kommer fra parten, men retningen er {retning}.",
            nn: "Dokumenta kjem frå parten, men retninga er {retning}.",
            en: "The documents come from the party, but the direction is {retning}.",
        },
        action: Text {
            nb: "Skriv INN, eller rett avsender.",
            nn: "Skriv INN, eller rett avsendaren.",
            en: "Write INN, or correct avsender.",
        },
        harm: Text {
            nb: "Det ser ut som NAV-kontoret har skrevet det klageren selv har sagt, og det kan bli vurdert feil.",
            nn: "Det ser ut som NAV-kontoret har skrive det klagaren sjølv har sagt, og det kan bli vurdert feil.",
            en: "It looks as if the NAV office wrote what the appellant said, and it may be judged wrongly.",
        },
        sources: &[Source::Format("ettersendelse")],
        breaks: &[Example::breaks(
            "ut-og-intern",
            "ettersendelse",
            &[
                Edit::Set("/innhold/avsender", "\"PART\""),
                Edit::Set("/innhold/dokumenter/0/retning", "\"UT\""),
                Edit::Set("/innhold/dokumenter/1/retning", "\"INTERN\""),
            ],
            &["/innhold/dokumenter/0/retning", "/innhold/dokumenter/1/retning"],
        )],
        holds: &[
            Example::holds("fra-parten", "ettersendelse", &[Edit::Set("/innhold/avsender", "\"PART\"")]),
            Example::holds(
                "fra-nav",
                "ettersendelse",
                &[Edit::Set("/innhold/dokumenter/0/retning", "\"UT\"")],
            ),
        ],
    },
    check: Check::Ettersendelse(partens_dokumenter),
};

fn partens_dokumenter(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    if ettersendelse.avsender != Ettersender::Part {
        return;
    }
    for (i, dokument) in ettersendelse.dokumenter.iter().enumerate() {
        let Some(retning) = dokument.retning.kode() else { continue };
        if dokument.retning != Retning::Inn {
            scope.at(&format!("/dokumenter/{i}/retning"), &[("retning", retning.verdi.into())]);
        }
    }
}

const ANNEN_AVSENDER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-ETTERSENDELSE-004"),
        name: "ettersender-mot-hodet",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Den dokumentene kommer fra, stemmer med hvem som sender meldingen.",
            nn: "Den dokumenta kjem frå, stemmer med kven som sender meldinga.",
            en: "The one the documents come from agrees with who sends the message.",
        },
        message: Text {
            nb: "Dokumentene kommer fra {avsender}, men meldingen er sendt av {rolle}.",
            nn: "Dokumenta kjem frå {avsender}, men meldinga er send av {rolle}.",
            en: "The documents come from {avsender}, but the message is sent by {rolle}.",
        },
        action: Text {
            nb: "Rett avsender i innholdet eller i hodet.",
            nn: "Rett avsendar i innhaldet eller i hovudet.",
            en: "Correct avsender in the content or in the head.",
        },
        harm: Text {
            nb: "Den som leser saken, vet ikke hvem som har lagt frem bevisene.",
            nn: "Den som les saka, veit ikkje kven som har lagt fram bevisa.",
            en: "Whoever reads the case cannot tell who put the evidence forward.",
        },
        sources: &[Source::Format("ettersendelse")],
        breaks: &[Example::breaks(
            "statsforvalter-fra-nav",
            "ettersendelse",
            &[Edit::Set("/innhold/avsender", "\"STATSFORVALTER\"")],
            &["/innhold/avsender"],
        )],
        holds: &[Example::holds(
            "parten-gjennom-nav",
            "ettersendelse",
            &[Edit::Set("/innhold/avsender", "\"PART\"")],
        )],
    },
    check: Check::Ettersendelse(annen_avsender),
};

fn annen_avsender(ettersendelse: &Ettersendelse, scope: &mut Scope<'_>) {
    use Virksomhetsrolle::{Kommune, NavKontor, Staf, Statsforvalter};
    let hode = scope.hode();
    let motsagt = match ettersendelse.avsender {
        Ettersender::Nav => matches!(hode.avsender.rolle, Staf | Statsforvalter),
        Ettersender::Statsforvalter => matches!(hode.avsender.rolle, Kommune | NavKontor),
        _ => false,
    };
    let koder = ettersendelse.avsender.kode().zip(hode.avsender.rolle.kode());
    if let Some((avsender, rolle)) = koder.filter(|_| motsagt) {
        scope.at("/avsender", &[("avsender", avsender.verdi.into()), ("rolle", rolle.verdi.into())]);
    }
}
