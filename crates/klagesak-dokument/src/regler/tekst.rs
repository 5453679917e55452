//! Text and e-mail (PAKKE, 251 to 253).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::felles::INNHOLDET;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&BINARY, &NOT_UTF8, &ATTACHMENTS];

pub(crate) static BINARY: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-251"),
    name: "tekst-som-ikke-er-tekst",
    severity: Severity::Error,
    title: Text {
        nb: "En tekstfil inneholder bare tekst.",
        nn: "Ei tekstfil inneheld berre tekst.",
        en: "A text file contains only text.",
    },
    message: Text {
        nb: "Filen er oppgitt som tekst, men har styretegn som tekst ikke har.",
        nn: "Fila er oppgitt som tekst, men har styreteikn som tekst ikkje har.",
        en: "The file is given as text, but has control characters that text does not have.",
    },
    action: Text {
        nb: "Rett mimetype etter innholdet, eller legg ved riktig fil.",
        nn: "Rett mimetype etter innhaldet, eller legg ved rett fil.",
        en: "Correct mimetype by the content, or enclose the right file.",
    },
    harm: Text {
        nb: "Filen vises som uleselige tegn, og kan være noe annet enn den gir seg ut for.",
        nn: "Fila blir vist som uleselege teikn, og kan vere noko anna enn ho gir seg ut for.",
        en: "The file is shown as unreadable characters, and may be something other than it pretends.",
    },
    ..INNHOLDET
};

pub(crate) static NOT_UTF8: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-252"),
    name: "tekst-i-annet-tegnsett",
    severity: Severity::Notice,
    title: Text {
        nb: "Tekst er skrevet i UTF-8.",
        nn: "Tekst er skriven i UTF-8.",
        en: "Text is written in UTF-8.",
    },
    message: Text {
        nb: "Teksten er ikke UTF-8.",
        nn: "Teksten er ikkje UTF-8.",
        en: "The text is not UTF-8.",
    },
    action: Text {
        nb: "Lagre teksten som UTF-8, eller skriv den ut som PDF.",
        nn: "Lagre teksten som UTF-8, eller skriv han ut som PDF.",
        en: "Save the text as UTF-8, or print it as PDF.",
    },
    harm: Text {
        nb: "Æ, ø og å og samiske bokstaver kan vises som andre tegn, også i navn.",
        nn: "Æ, ø og å og samiske bokstavar kan bli viste som andre teikn, også i namn.",
        en: "Æ, ø and å and Sámi letters may be shown as other characters, in names as well.",
    },
    ..INNHOLDET
};

pub(crate) static ATTACHMENTS: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-253"),
    name: "vedlegg-i-e-post",
    severity: Severity::Warning,
    title: Text {
        nb: "En e-post er lagt ved uten vedlegg inni.",
        nn: "Ein e-post er lagd ved utan vedlegg inni.",
        en: "An e-mail is enclosed without attachments inside.",
    },
    message: Text {
        nb: "E-posten har vedlegg inni seg. De er ikke kontrollert.",
        nn: "E-posten har vedlegg inni seg. Dei er ikkje kontrollerte.",
        en: "The e-mail has attachments inside it. They have not been checked.",
    },
    action: Text {
        nb: "Lagre vedleggene, og før opp hvert av dem i innholdslisten.",
        nn: "Lagre vedlegga, og før opp kvart av dei i innhaldslista.",
        en: "Save the attachments, and list each of them.",
    },
    harm: Text {
        nb: "Vedleggene blir ikke lest sammen med saken, og kan være farlige å åpne.",
        nn: "Vedlegga blir ikkje lesne saman med saka, og kan vere farlege å opne.",
        en: "The attachments are not read with the case, and may be dangerous to open.",
    },
    ..INNHOLDET
};
