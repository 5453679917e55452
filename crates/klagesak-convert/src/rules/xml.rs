//! What XML is refused for, or read in spite of (KILDE 020 to 025).

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Pointer, RuleId, RuleInfo, Severity};

use super::common::KILDE;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&ENCODING, &DECLARATION, &WELL_FORMED, &DOCTYPE, &ENTITY, &LIMIT];

/// That there is more of something than is read.
pub(crate) fn over_limit(what: Text, limit: usize, offset: usize) -> Finding {
    Finding::new(&LIMIT, Pointer::default()).at_offset(offset).with("hva", what).with("grense", limit)
}

pub(crate) static ENCODING: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-020"),
    name: "xml-tegnkoding",
    title: Text {
        nb: "XML er skrevet i UTF-8 eller UTF-16.",
        nn: "XML er skriven i UTF-8 eller UTF-16.",
        en: "XML is written in UTF-8 or UTF-16.",
    },
    message: Text {
        nb: "Innholdet er ikke gyldig UTF-8 eller UTF-16.",
        nn: "Innhaldet er ikkje gyldig UTF-8 eller UTF-16.",
        en: "The content is not valid UTF-8 or UTF-16.",
    },
    action: Text {
        nb: "Be avsenderen om filen på nytt, som XML i UTF-8.",
        nn: "Be avsendaren om fila på nytt, som XML i UTF-8.",
        en: "Ask the sender for the file again, as XML in UTF-8.",
    },
    harm: Text {
        nb: "Filen kan ikke leses, og saken må registreres for hånd.",
        nn: "Fila kan ikkje lesast, og saka må registrerast for hand.",
        en: "The file cannot be read, and the case must be registered by hand.",
    },
    ..KILDE
};

pub(crate) static DECLARATION: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-021"),
    name: "xml-annen-tegnkoding",
    severity: Severity::Notice,
    title: Text {
        nb: "XML er skrevet i tegnkodingen den selv oppgir.",
        nn: "XML er skriven i teiknkodinga ho sjølv oppgir.",
        en: "XML is written in the encoding it declares.",
    },
    message: Text {
        nb: "Filen er skrevet i en annen tegnkoding enn den oppgir. Den er lest slik den er skrevet.",
        nn: "Fila er skriven i ei anna teiknkoding enn ho oppgir. Ho er lesen slik ho er skriven.",
        en: "The file is written in another encoding than it declares. It is read as it is written.",
    },
    action: Text {
        nb: "Meld fra til leverandøren av systemet som laget filen.",
        nn: "Meld frå til leverandøren av systemet som laga fila.",
        en: "Tell the vendor of the system that made the file.",
    },
    harm: Text {
        nb: "Andre lesere kan avvise filen eller vise feil bokstaver.",
        nn: "Andre lesarar kan avvise fila eller vise feil bokstavar.",
        en: "Other readers may refuse the file or show wrong letters.",
    },
    ..KILDE
};

pub(crate) static WELL_FORMED: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-022"),
    name: "xml-ikke-velformet",
    title: Text {
        nb: "XML er velformet: ett ytterste element, og alt som åpnes, lukkes.",
        nn: "XML er velforma: eitt ytste element, og alt som blir opna, blir lukka.",
        en: "XML is well-formed: one outermost element, and everything opened is closed.",
    },
    message: Text {
        nb: "Filen er ikke velformet XML fra dette stedet.",
        nn: "Fila er ikkje velforma XML frå denne staden.",
        en: "The file is not well-formed XML from this place on.",
    },
    action: Text {
        nb: "Be avsenderen om filen på nytt, som XML i UTF-8.",
        nn: "Be avsendaren om fila på nytt, som XML i UTF-8.",
        en: "Ask the sender for the file again, as XML in UTF-8.",
    },
    harm: Text {
        nb: "Filen kan ikke leses, og saken må registreres for hånd.",
        nn: "Fila kan ikkje lesast, og saka må registrerast for hand.",
        en: "The file cannot be read, and the case must be registered by hand.",
    },
    ..KILDE
};

pub(crate) static DOCTYPE: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-023"),
    name: "xml-dokumenttype",
    title: Text {
        nb: "XML har ingen dokumenttype (DTD).",
        nn: "XML har ingen dokumenttype (DTD).",
        en: "XML has no document type (DTD).",
    },
    message: Text {
        nb: "Filen har en dokumenttype, og er ikke lest.",
        nn: "Fila har ein dokumenttype, og er ikkje lesen.",
        en: "The file has a document type, and is not read.",
    },
    action: Text {
        nb: "Avvis filen, og spør avsenderen hvorfor den har en dokumenttype. En arkivmelding trenger ingen.",
        nn: "Avvis fila, og spør avsendaren kvifor ho har ein dokumenttype. Ei arkivmelding treng ingen.",
        en: "Refuse the file, and ask the sender why it has a document type. An arkivmelding needs none.",
    },
    harm: Text {
        nb: "En fil som kan hente andre filer eller vokse uten ende, kan ta ned systemet som leser den.",
        nn: "Ei fil som kan hente andre filer eller vekse utan ende, kan ta ned systemet som les henne.",
        en: "A file that can fetch other files or grow without end can bring down the system that reads it.",
    },
    ..KILDE
};

pub(crate) static ENTITY: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-024"),
    name: "xml-entitet",
    title: Text {
        nb: "XML bruker bare de fem entitetene språket selv har, og tegn som er lovlige i XML.",
        nn: "XML bruker berre dei fem entitetane språket sjølv har, og teikn som er lovlege i XML.",
        en: "XML uses only the five entities of the language itself, and characters that XML allows.",
    },
    message: Text {
        nb: "Filen viser til en entitet eller et tegn som ikke finnes.",
        nn: "Fila viser til ein entitet eller eit teikn som ikkje finst.",
        en: "The file refers to an entity or a character that does not exist.",
    },
    action: Text {
        nb: "Be avsenderen om filen på nytt, som XML i UTF-8.",
        nn: "Be avsendaren om fila på nytt, som XML i UTF-8.",
        en: "Ask the sender for the file again, as XML in UTF-8.",
    },
    harm: Text {
        nb: "En fil som kan hente andre filer eller vokse uten ende, kan ta ned systemet som leser den.",
        nn: "Ei fil som kan hente andre filer eller vekse utan ende, kan ta ned systemet som les henne.",
        en: "A file that can fetch other files or grow without end can bring down the system that reads it.",
    },
    ..KILDE
};

pub(crate) static LIMIT: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-025"),
    name: "xml-grense",
    title: Text {
        nb: "XML holder seg innenfor grensene for størrelse og dybde.",
        nn: "XML held seg innanfor grensene for storleik og djupn.",
        en: "XML stays within the limits of size and depth.",
    },
    message: Text {
        nb: "Filen har mer enn {grense} {hva}, og er ikke lest.",
        nn: "Fila har meir enn {grense} {hva}, og er ikkje lesen.",
        en: "The file has more than {grense} {hva}, and is not read.",
    },
    action: Text {
        nb: "Be avsenderen om filen på nytt, som XML i UTF-8.",
        nn: "Be avsendaren om fila på nytt, som XML i UTF-8.",
        en: "Ask the sender for the file again, as XML in UTF-8.",
    },
    harm: Text {
        nb: "En fil som kan hente andre filer eller vokse uten ende, kan ta ned systemet som leser den.",
        nn: "Ei fil som kan hente andre filer eller vekse utan ende, kan ta ned systemet som les henne.",
        en: "A file that can fetch other files or grow without end can bring down the system that reads it.",
    },
    ..KILDE
};
