//! What is wrong with a JSON file that is to be converted (KILDE, 001 to 009).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo};

use super::common::KILDE;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &IKKE_JSON,
    &MANGLER_FELT,
    &FEIL_TYPE,
    &UKJENT_KODE,
    &FEIL_FORM,
    &FOR_FAA,
    &PAKKE,
    &ALT_KLAGESAK,
    &BARE_VEDLEGG,
];

pub(crate) static IKKE_JSON: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-001"),
    name: "kilde-er-ikke-json",
    title: Text {
        nb: "En JSON-fil som skal konverteres, er hel og lesbar.",
        nn: "Ei JSON-fil som skal konverterast, er heil og lesbar.",
        en: "A JSON file that is to be converted is whole and readable.",
    },
    message: Text { nb: "Filen {grunn}.", nn: "Fila {grunn}.", en: "The file {grunn}." },
    ..KILDE
};

pub(crate) static MANGLER_FELT: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-002"),
    name: "kilde-mangler-felt",
    title: Text {
        nb: "En fil som skal konverteres, har feltene formatet krever.",
        nn: "Ei fil som skal konverterast, har felta formatet krev.",
        en: "A file that is to be converted has the fields its format demands.",
    },
    message: Text {
        nb: "Feltet {felt} mangler.",
        nn: "Feltet {felt} manglar.",
        en: "The field {felt} is missing.",
    },
    ..KILDE
};

pub(crate) static FEIL_TYPE: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-003"),
    name: "kilde-har-feil-type",
    title: Text {
        nb: "Hvert felt i en fil som skal konverteres, har den typen formatet krever.",
        nn: "Kvart felt i ei fil som skal konverterast, har den typen formatet krev.",
        en: "Every field of a file that is to be converted has the type its format demands.",
    },
    message: Text {
        nb: "Her skal det stå {ventet}, men det står noe annet.",
        nn: "Her skal det stå {ventet}, men det står noko anna.",
        en: "There should be {ventet} here, but there is something else.",
    },
    ..KILDE
};

pub(crate) static UKJENT_KODE: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-004"),
    name: "kilde-har-ukjent-kode",
    title: Text {
        nb: "Koder i en fil som skal konverteres, er blant dem formatet har.",
        nn: "Kodar i ei fil som skal konverterast, er blant dei formatet har.",
        en: "Codes in a file that is to be converted are among those its format has.",
    },
    message: Text {
        nb: "Koden er ikke blant dem formatet har.",
        nn: "Koden er ikkje blant dei formatet har.",
        en: "The code is not among those the format has.",
    },
    ..KILDE
};

pub(crate) static FEIL_FORM: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-005"),
    name: "kilde-har-feil-form",
    title: Text {
        nb: "Datoer, tidspunkter og numre i en fil som skal konverteres, er skrevet slik formatet krever.",
        nn: "Datoar, tidspunkt og nummer i ei fil som skal konverterast, er skrivne slik formatet krev.",
        en: "Dates, times and numbers in a file that is to be converted are written as its format demands.",
    },
    message: Text {
        nb: "Verdien er ikke skrevet på formen {eksempel}.",
        nn: "Verdien er ikkje skriven på forma {eksempel}.",
        en: "The value is not written in the form {eksempel}.",
    },
    ..KILDE
};

pub(crate) static FOR_FAA: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-006"),
    name: "kilde-har-for-kort-liste",
    title: Text {
        nb: "Lister i en fil som skal konverteres, har så mange oppføringer som formatet krever.",
        nn: "Lister i ei fil som skal konverterast, har så mange oppføringar som formatet krev.",
        en: "Lists in a file that is to be converted have as many entries as its format demands.",
    },
    message: Text {
        nb: "Listen skal ha minst {minst} oppføring.",
        nn: "Lista skal ha minst {minst} oppføring.",
        en: "The list must have at least {minst} entry.",
    },
    ..KILDE
};

pub(crate) static PAKKE: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-007"),
    name: "kilde-er-en-pakke",
    title: Text {
        nb: "Det som konverteres, er en fil eller en mappe, ikke en pakke.",
        nn: "Det som blir konvertert, er ei fil eller ei mappe, ikkje ei pakke.",
        en: "What is converted is a file or a folder, not a package.",
    },
    message: Text {
        nb: "Filen er en ZIP-fil eller en ASiC-E.",
        nn: "Fila er ei ZIP-fil eller ein ASiC-E.",
        en: "The file is a ZIP file or an ASiC-E.",
    },
    action: Text {
        nb: "Pakk den ut med klagesak unpack, og gi mappen.",
        nn: "Pakk ho ut med klagesak unpack, og gi mappa.",
        en: "Unpack it with klagesak unpack, and give the folder.",
    },
    ..KILDE
};

pub(crate) static ALT_KLAGESAK: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-008"),
    name: "kilde-er-klagesak",
    title: Text {
        nb: "Det som konverteres fra et annet format, er ikke alt en klagesak-melding.",
        nn: "Det som blir konvertert frå eit anna format, er ikkje alt ei klagesak-melding.",
        en: "What is converted from another format is not already a klagesak message.",
    },
    message: Text {
        nb: "Filen er alt en klagesak-melding.",
        nn: "Fila er alt ei klagesak-melding.",
        en: "The file is already a klagesak message.",
    },
    action: Text {
        nb: "Kontroller den med klagesak validate, eller konverter den med --to.",
        nn: "Kontroller ho med klagesak validate, eller konverter ho med --to.",
        en: "Check it with klagesak validate, or convert it with --to.",
    },
    ..KILDE
};

pub(crate) static BARE_VEDLEGG: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-009"),
    name: "kilde-er-bare-vedlegg",
    title: Text {
        nb: "Vedleggene til en klage fra Digisos konverteres sammen med klagen.",
        nn: "Vedlegga til ein klage frå Digisos blir konverterte saman med klagen.",
        en: "The attachments of a klage from Digisos are converted together with the klage.",
    },
    message: Text {
        nb: "Filen er vedlegg.json fra Digisos. Den er riktig, men har ingen klage.",
        nn: "Fila er vedlegg.json frå Digisos. Ho er riktig, men har ingen klage.",
        en: "The file is vedlegg.json of Digisos. It is right, but has no klage.",
    },
    action: Text {
        nb: "Legg den i samme mappe som klage.json, og gi mappen.",
        nn: "Legg ho i same mappe som klage.json, og gi mappa.",
        en: "Put it in the same folder as klage.json, and give the folder.",
    },
    ..KILDE
};
