//! What lies in the folder of a version (KOMPAT, 025 to 027).

use klagesak_core::Text;
use klagesak_core::verdict::{Edit, Example, RuleId, RuleInfo, Severity};

use super::felles::{KOMPAT, MAPPE};

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&SKJEMA_LAGT_TIL, &SKJEMA_FJERNET, &GYLDIGHET_ENDRET];

pub(crate) static SKJEMA_LAGT_TIL: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-025"),
    name: "nytt-skjema",
    severity: Severity::Warning,
    title: Text {
        nb: "En ny meldingstype kommer med en ny underversjon.",
        nn: "Ein ny meldingstype kjem med ein ny underversjon.",
        en: "A new message type comes with a new minor version.",
    },
    message: Text {
        nb: "Skjemaet eller kodeverket er nytt.",
        nn: "Skjemaet eller kodeverket er nytt.",
        en: "The schema or code list is new.",
    },
    action: Text {
        nb: "Øk underversjonen. Send den nye meldingen bare til dem som kjenner versjonen.",
        nn: "Auk underversjonen. Send den nye meldinga berre til dei som kjenner versjonen.",
        en: "Raise the minor version. Send the new message only to those who know the version.",
    },
    harm: Text {
        nb: "En mottaker som ikke kjenner meldingstypen, kan ikke lese noe av meldingen.",
        nn: "Ein mottakar som ikkje kjenner meldingstypen, kan ikkje lese noko av meldinga.",
        en: "A receiver that does not know the message type cannot read any of the message.",
    },
    breaks: &[Example::breaks(
        "ny-melding",
        MAPPE,
        &[Edit::Set("/klagesak.purring.schema.json", r#"{"type": "object"}"#)],
        &["/klagesak.purring.schema.json"],
    )],
    holds: &[Example::holds("samme-filer", MAPPE, &[Edit::Set("/index.json", r#"{"versjon": "1.0"}"#)])],
    ..KOMPAT
};

pub(crate) static SKJEMA_FJERNET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-026"),
    name: "skjema-fjernet",
    severity: Severity::Error,
    title: Text {
        nb: "En meldingstype blir ikke fjernet innenfor en hovedversjon.",
        nn: "Ein meldingstype blir ikkje fjerna innanfor ein hovudversjon.",
        en: "A message type is not removed within a major version.",
    },
    message: Text {
        nb: "Skjemaet eller kodeverket er borte.",
        nn: "Skjemaet eller kodeverket er borte.",
        en: "The schema or code list is gone.",
    },
    action: Text {
        nb: "Behold det, og skriv at det ikke lenger brukes.",
        nn: "Hald på det, og skriv at det ikkje lenger blir brukt.",
        en: "Keep it, and say that it is no longer used.",
    },
    harm: Text {
        nb: "Meldinger av typen kan verken kontrolleres eller leses, heller ikke de som ligger i arkivet.",
        nn: "Meldingar av typen kan verken kontrollerast eller lesast, heller ikkje dei som ligg i arkivet.",
        en: "Messages of the type can be neither validated nor read, not even those in the archive.",
    },
    breaks: &[Example::breaks(
        "uten-trekk",
        MAPPE,
        &[Edit::Remove("/klagesak.trekk.schema.json")],
        &["/klagesak.trekk.schema.json"],
    )],
    holds: &[Example::holds("uten-indeks", MAPPE, &[Edit::Remove("/index.json")])],
    ..KOMPAT
};

pub(crate) static GYLDIGHET_ENDRET: RuleInfo = RuleInfo {
    id: RuleId("KO-KOMPAT-027"),
    name: "kodens-gyldighet-endret",
    severity: Severity::Warning,
    title: Text {
        nb: "En kode får nye dager for når den gjelder, bare med en ny underversjon.",
        nn: "Ein kode får nye dagar for når han gjeld, berre med ein ny underversjon.",
        en: "A code gets other days of validity only with a new minor version.",
    },
    message: Text {
        nb: "Når koden {kode} gjelder, er endret.",
        nn: "Når koden {kode} gjeld, er endra.",
        en: "When the code {kode} is valid has changed.",
    },
    action: Text {
        nb: "Øk underversjonen, og si fra i god tid.",
        nn: "Auk underversjonen, og sei frå i god tid.",
        en: "Raise the minor version, and tell everyone in good time.",
    },
    harm: Text {
        nb: "En avsender bruker koden etter siste dag, og saken blir sortert feil.",
        nn: "Ein avsendar bruker koden etter siste dag, og saka blir sortert feil.",
        en: "A sender uses the code after its last day, and the case is sorted wrongly.",
    },
    breaks: &[Example::breaks(
        "siste-dag",
        MAPPE,
        &[Edit::Set("/kodeverk~1trekkomfang.json/koder/1/gyldigTil", r#""2027-12-31""#)],
        &["/kodeverk~1trekkomfang.json/koder/1"],
    )],
    holds: &[Example::holds(
        "uendret",
        MAPPE,
        &[Edit::Set("/kodeverk~1trekkomfang.json/koder/1/verdi", r#""DELVIS""#)],
    )],
    ..KOMPAT
};
