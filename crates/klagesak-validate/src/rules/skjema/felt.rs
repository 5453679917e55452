//! Structure (SKJEMA): which fields are there, and of what type. One id per kind of fault; found by the published schema.

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, Lifecycle, RuleId, RuleInfo, Severity, Source};

use crate::{Check, Rule};

pub(in crate::rules) const RULES: &[&Rule] =
    &[&MANGLER, &UKJENT_FELT, &FEIL_TYPE, &UKJENT_KODE, &FEIL_KONSTANT];

const SKJEMAET: &[Source] = &[Source::Format("skjemaet for meldingstypen")];

pub(crate) const MANGLER: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-001"),
        name: "felt-mangler",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Alle felt som skal med, er med.",
            nn: "Alle felt som skal med, er med.",
            en: "Every required field is there.",
        },
        message: Text {
            nb: "Feltet {felt} mangler.",
            nn: "Feltet {felt} manglar.",
            en: "The field {felt} is missing.",
        },
        action: Text { nb: "Legg til feltet.", nn: "Legg til feltet.", en: "Add the field." },
        harm: Text {
            nb: "Embetet må spørre NAV-kontoret, og klageren venter mens det skjer.",
            nn: "Embetet må spørje NAV-kontoret, og klagaren ventar medan det skjer.",
            en: "The embete must ask the NAV-kontor, and the klager waits meanwhile.",
        },
        sources: SKJEMAET,
        breaks: &[
            Example::breaks(
                "uten-mottattdato",
                "minimal",
                &[Edit::Remove("/innhold/klage/mottattDato")],
                &["/innhold/klage/mottattDato"],
            ),
            Example::breaks("uten-versjon", "minimal", &[Edit::Remove("/versjon")], &["/versjon"]),
        ],
        holds: &[Example::holds(
            "valgfritt-felt-mangler",
            "minimal",
            &[Edit::Remove("/innhold/klage/fremsattDato")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const UKJENT_FELT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-002"),
        name: "ukjent-felt",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En melding har bare felt som standarden kjenner.",
            nn: "Ei melding har berre felt som standarden kjenner.",
            en: "A message has only fields the standard knows.",
        },
        message: Text {
            nb: "Feltet {felt} finnes ikke i denne versjonen.",
            nn: "Feltet {felt} finst ikkje i denne versjonen.",
            en: "The field {felt} does not exist in this version.",
        },
        action: Text {
            nb: "Rett skrivemåten, fjern feltet, eller legg egne opplysninger i utvidelser.",
            nn: "Rett skrivemåten, fjern feltet, eller legg eigne opplysningar i utvidelser.",
            en: "Correct the spelling, remove the field, or put information of your own in utvidelser.",
        },
        harm: Text {
            nb: "Avsenderen tror at noe er sagt som mottakeren aldri leser.",
            nn: "Avsendaren trur at noko er sagt som mottakaren aldri les.",
            en: "The sender believes something has been said that the receiver never reads.",
        },
        sources: SKJEMAET,
        breaks: &[
            Example::breaks(
                "skrivefeil",
                "minimal",
                &[Edit::Set("/innhold/klage/motattDato", "\"2026-03-17\"")],
                &["/innhold/klage/motattDato"],
            ),
            Example::breaks(
                "navn-som-kan-vaere-en-person",
                "minimal",
                &[Edit::Set("/innhold/klage/15838510156", "true")],
                &["/innhold/klage"],
            ),
        ],
        holds: &[Example::holds(
            "i-utvidelser",
            "minimal",
            &[Edit::Set("/utvidelser", r#"{"no.eksempel.fagsystem": {"hvaSomHelst": 1}}"#)],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FEIL_TYPE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-003"),
        name: "feil-type",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et felt har den JSON-typen standarden sier.",
            nn: "Eit felt har den JSON-typen standarden seier.",
            en: "A field has the JSON type the standard says.",
        },
        message: Text {
            nb: "Feltet har feil type; det skal være {forventet}.",
            nn: "Feltet har feil type; det skal vere {forventet}.",
            en: "The field has the wrong type; it must be {forventet}.",
        },
        action: Text {
            nb: "Skriv verdien som den typen standarden sier. Beløp er tekst, og null brukes ikke.",
            nn: "Skriv verdien som den typen standarden seier. Beløp er tekst, og null blir ikkje brukt.",
            en: "Write the value as the type the standard says. Amounts are text, and null is not used.",
        },
        harm: Text {
            nb: "Verdien kan bli lest som noe annet: et beløp mister øre, et nummer mister nuller.",
            nn: "Verdien kan bli lesen som noko anna: eit beløp mistar øre, eit nummer mistar nullar.",
            en: "The value may be read as something else: an amount loses its øre, a number its zeros.",
        },
        sources: SKJEMAET,
        breaks: &[
            Example::breaks(
                "beloep-som-tall",
                "minimal",
                &[Edit::Set("/innhold/vedtak/0/ytelser/0/soektBeloep", "7350.00")],
                &["/innhold/vedtak/0/ytelser/0/soektBeloep"],
            ),
            Example::breaks(
                "null",
                "minimal",
                &[Edit::Set("/innhold/klage/fremsattDato", "null")],
                &["/innhold/klage/fremsattDato"],
            ),
        ],
        holds: &[Example::holds(
            "heltall-med-desimal",
            "minimal",
            &[Edit::Set("/innhold/dokumenter/0/antallSider", "2.0")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const UKJENT_KODE: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-004"),
        name: "ukjent-kode",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "En kode står i kodeverket sitt.",
            nn: "Ein kode står i kodeverket sitt.",
            en: "A code stands in its code list.",
        },
        message: Text {
            nb: "Koden finnes ikke i kodeverket. Lovlige koder: {forventet}.",
            nn: "Koden finst ikkje i kodeverket. Lovlege kodar: {forventet}.",
            en: "The code is not in the code list. Allowed codes: {forventet}.",
        },
        action: Text {
            nb: "Velg en kode fra kodeverket.",
            nn: "Vel ein kode frå kodeverket.",
            en: "Choose a code from the code list.",
        },
        harm: Text {
            nb: "Mottakeren vet ikke hva koden betyr og kan ikke sortere saken.",
            nn: "Mottakaren veit ikkje kva koden tyder og kan ikkje sortere saka.",
            en: "The receiver does not know what the code means and cannot sort the case.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "ukjent-utfall",
            "minimal",
            &[Edit::Set("/innhold/foersteinstans/utfall", "\"KANSKJE\"")],
            &["/innhold/foersteinstans/utfall"],
        )],
        holds: &[Example::holds(
            "annen-kode-i-lista",
            "minimal",
            &[Edit::Set("/innhold/klage/kanal", "\"BREV\"")],
        )],
    },
    check: Check::Layer,
};

pub(crate) const FEIL_KONSTANT: Rule = Rule {
    info: RuleInfo {
        id: RuleId("KO-SKJEMA-005"),
        name: "feil-konstant",
        severity: Severity::Error,
        lifecycle: Lifecycle::V1_0,
        title: Text {
            nb: "Et felt med fast verdi har den verdien.",
            nn: "Eit felt med fast verdi har den verdien.",
            en: "A field with a fixed value has that value.",
        },
        message: Text {
            nb: "Feltet skal ha verdien {forventet}.",
            nn: "Feltet skal ha verdien {forventet}.",
            en: "The field must have the value {forventet}.",
        },
        action: Text {
            nb: "Skriv den faste verdien.",
            nn: "Skriv den faste verdien.",
            en: "Write the fixed value.",
        },
        harm: Text {
            nb: "Mottakeren kan lese meldingen som en annen type eller versjon.",
            nn: "Mottakaren kan lese meldinga som ein annan type eller versjon.",
            en: "The receiver may read the message as another type or version.",
        },
        sources: SKJEMAET,
        breaks: &[Example::breaks(
            "versjon-uten-punktum",
            "minimal",
            &[Edit::Set("/versjon", "\"1\"")],
            &["/versjon"],
        )],
        holds: &[Example::holds("riktig-versjon", "minimal", &[Edit::Set("/versjon", "\"1.0\"")])],
    },
    check: Check::Layer,
};
