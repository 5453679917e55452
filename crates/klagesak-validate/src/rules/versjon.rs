//! Version (VERSJON): messages of other versions than the reader knows. Found while the structure is read.

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&NYERE_UNDERVERSJON, &ANNEN_HOVEDVERSJON, &UKJENT_TYPE, &NYERE_FELT, &NYERE_KODE];

pub(crate) const NYERE_UNDERVERSJON: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VERSJON-001"),
        name: "nyere-underversjon",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Meldingen er av en versjon leseren kjenner helt.",
            nn: "Meldinga er av ein versjon lesaren kjenner heilt.",
            en: "The message is of a version the reader knows in full.",
        },
        message: Text {
            nb: "Meldingen er av versjon {versjon}; denne leseren kjenner {kjent}.",
            nn: "Meldinga er av versjon {versjon}; denne lesaren kjenner {kjent}.",
            en: "The message is of version {versjon}; this reader knows {kjent}.",
        },
        action: Text {
            nb: "Oppdater leseren. Meldingen kan behandles, og ingenting går tapt.",
            nn: "Oppdater lesaren. Meldinga kan behandlast, og ingenting går tapt.",
            en: "Update the reader. The message can be processed, and nothing is lost.",
        },
        harm: Text {
            nb: "Saksbehandleren ser ikke det som er nytt i versjonen.",
            nn: "Saksbehandlaren ser ikkje det som er nytt i versjonen.",
            en: "The caseworker does not see what is new in the version.",
        },
        sources: &[Source::Format("grunnregler 5")],
        breaks: &[Example::breaks(
            "versjon-1-1",
            "minimal",
            &[Edit::Set("/versjon", "\"1.1\"")],
            &["/versjon"],
        )],
        holds: &[Example::holds("versjon-1-0", "minimal", &[])],
    },
    check: Check::Layer,
};

pub(crate) const ANNEN_HOVEDVERSJON: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VERSJON-002"),
        name: "annen-hovedversjon",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Meldingen er av samme hovedversjon som leseren.",
            nn: "Meldinga er av same hovudversjon som lesaren.",
            en: "The message is of the same major version as the reader.",
        },
        message: Text {
            nb: "Meldingen er av versjon {versjon}; denne leseren kjenner {kjent} og kan ikke lese den.",
            nn: "Meldinga er av versjon {versjon}; denne lesaren kjenner {kjent} og kan ikkje lese henne.",
            en: "The message is of version {versjon}; this reader knows {kjent} and cannot read it.",
        },
        action: Text {
            nb: "Send meldingen i en versjon mottakeren kjenner, eller oppdater leseren.",
            nn: "Send meldinga i ein versjon mottakaren kjenner, eller oppdater lesaren.",
            en: "Send the message in a version the receiver knows, or update the reader.",
        },
        harm: Text {
            nb: "Felt kan ha fått ny mening, og saken kan bli lest feil.",
            nn: "Felt kan ha fått ny meining, og saka kan bli lesen feil.",
            en: "Fields may have a new meaning, and the case may be misread.",
        },
        sources: &[Source::Format("grunnregler 5")],
        breaks: &[Example::breaks(
            "versjon-2-0",
            "minimal",
            &[Edit::Set("/versjon", "\"2.0\"")],
            &["/versjon"],
        )],
        holds: &[Example::holds("versjon-1-0", "minimal", &[])],
    },
    check: Check::Layer,
};

pub(crate) const UKJENT_TYPE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VERSJON-003"),
        name: "ukjent-meldingstype",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Meldingstypen er en leseren kjenner.",
            nn: "Meldingstypen er ein lesaren kjenner.",
            en: "The message type is one the reader knows.",
        },
        message: Text {
            nb: "Meldingstypen mangler eller er ukjent.",
            nn: "Meldingstypen manglar eller er ukjend.",
            en: "The message type is missing or unknown.",
        },
        action: Text {
            nb: "Skriv meldingstypen slik standarden gjør, for eksempel klagesak.oversendelse.",
            nn: "Skriv meldingstypen slik standarden gjer, til dømes klagesak.oversendelse.",
            en: "Write the message type as the standard does, for example klagesak.oversendelse.",
        },
        harm: Text {
            nb: "Ingen vet hva meldingen er, og den blir liggende.",
            nn: "Ingen veit kva meldinga er, og ho blir liggjande.",
            en: "Nobody knows what the message is, and it is left lying.",
        },
        sources: &[Source::Format("familien")],
        breaks: &[
            Example::breaks(
                "ukjent",
                "minimal",
                &[Edit::Set("/meldingstype", "\"klagesak.annet\"")],
                &["/meldingstype"],
            ),
            Example::breaks("mangler", "minimal", &[Edit::Remove("/meldingstype")], &["/meldingstype"]),
        ],
        holds: &[Example::holds("kjent", "minimal", &[])],
    },
    check: Check::Layer,
};

pub(crate) const NYERE_FELT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VERSJON-004"),
        name: "felt-fra-nyere-versjon",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Leseren kjenner alle felt i meldingen.",
            nn: "Lesaren kjenner alle felt i meldinga.",
            en: "The reader knows every field in the message.",
        },
        message: Text {
            nb: "Feltet {felt} er fra en nyere versjon. Det er beholdt, men ikke lest.",
            nn: "Feltet {felt} er frå ein nyare versjon. Det er halde på, men ikkje lese.",
            en: "The field {felt} is from a newer version. It is kept but not read.",
        },
        action: Text {
            nb: "Se etter feltet i meldingen, og oppdater leseren.",
            nn: "Sjå etter feltet i meldinga, og oppdater lesaren.",
            en: "Look for the field in the message, and update the reader.",
        },
        harm: Text {
            nb: "Opplysningen i feltet kommer ikke frem til saksbehandleren.",
            nn: "Opplysninga i feltet kjem ikkje fram til saksbehandlaren.",
            en: "The information in the field does not reach the caseworker.",
        },
        sources: &[Source::Format("grunnregler 5")],
        breaks: &[Example::breaks(
            "nytt-felt",
            "minimal",
            &[Edit::Set("/versjon", "\"1.1\""), Edit::Set("/innhold/klage/nyttFelt", "true")],
            &["/innhold/klage/nyttFelt"],
        )
        .also(&[("KO-VERSJON-001", "/versjon")])],
        holds: &[Example::holds("bare-kjente-felt", "minimal", &[])],
    },
    check: Check::Layer,
};

pub(crate) const NYERE_KODE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-VERSJON-005"),
        name: "kode-fra-nyere-versjon",
        severity: Severity::Warning,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Leseren kjenner alle koder i meldingen.",
            nn: "Lesaren kjenner alle kodar i meldinga.",
            en: "The reader knows every code in the message.",
        },
        message: Text {
            nb: "Koden er fra en nyere versjon. Den er beholdt, men leseren vet ikke hva den betyr.",
            nn: "Koden er frå ein nyare versjon. Han er halden på, men lesaren veit ikkje kva han tyder.",
            en: "The code is from a newer version. It is kept, but the reader does not know what it means.",
        },
        action: Text {
            nb: "Slå opp koden i det nye kodeverket, og oppdater leseren.",
            nn: "Slå opp koden i det nye kodeverket, og oppdater lesaren.",
            en: "Look the code up in the new code list, and update the reader.",
        },
        harm: Text {
            nb: "Saken kan bli sortert feil fordi koden ikke blir forstått.",
            nn: "Saka kan bli sortert feil fordi koden ikkje blir forstått.",
            en: "The case may be sorted wrongly because the code is not understood.",
        },
        sources: &[Source::Format("grunnregler 5")],
        breaks: &[Example::breaks(
            "ny-kanal",
            "minimal",
            &[Edit::Set("/versjon", "\"1.1\""), Edit::Set("/innhold/klage/kanal", "\"VIDEO\"")],
            &["/innhold/klage/kanal"],
        )
        .also(&[("KO-VERSJON-001", "/versjon")])],
        holds: &[Example::holds("bare-kjente-koder", "minimal", &[])],
    },
    check: Check::Layer,
};
