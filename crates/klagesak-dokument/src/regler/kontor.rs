//! Office documents (PAKKE, 241 to 247).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::felles::INNHOLDET;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] =
    &[&MACROS, &FETCHES, &LINKED, &PACKAGED, &ENCRYPTED, &DAMAGED, &UNSAFE_PARTS];

pub(crate) static MACROS: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-241"),
    name: "makroer",
    severity: Severity::Error,
    title: Text {
        nb: "Dokumentet har ingen makroer.",
        nn: "Dokumentet har ingen makroar.",
        en: "The document has no macros.",
    },
    message: Text {
        nb: "Dokumentet inneholder makroer.",
        nn: "Dokumentet inneheld makroar.",
        en: "The document contains macros.",
    },
    action: Text {
        nb: "Skriv dokumentet ut som PDF, og legg ved den.",
        nn: "Skriv dokumentet ut som PDF, og legg ved den.",
        en: "Print the document as PDF, and enclose that.",
    },
    harm: Text {
        nb: "Makroer er programmer. De er den vanligste veien inn for skadelig programvare.",
        nn: "Makroar er program. Dei er den vanlegaste vegen inn for skadeleg programvare.",
        en: "Macros are programs. They are the most common way in for malicious software.",
    },
    ..INNHOLDET
};

pub(crate) static FETCHES: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-242"),
    name: "henter-innhold-utenfra",
    severity: Severity::Error,
    title: Text {
        nb: "Dokumentet henter og starter ingenting utenfor seg selv.",
        nn: "Dokumentet hentar og startar ingenting utanfor seg sjølv.",
        en: "The document fetches and starts nothing outside itself.",
    },
    message: Text {
        nb: "Dokumentet henter en mal eller et objekt fra nettet, eller starter et annet program (DDE).",
        nn: "Dokumentet hentar ein mal eller eit objekt frå nettet, eller startar eit anna program (DDE).",
        en: "The document fetches a template or an object from the net, or starts another program (DDE).",
    },
    action: Text {
        nb: "Skriv dokumentet ut som PDF, og legg ved den.",
        nn: "Skriv dokumentet ut som PDF, og legg ved den.",
        en: "Print the document as PDF, and enclose that.",
    },
    harm: Text {
        nb: "Det som hentes, kan være et program, og kan være noe annet i morgen enn i dag.",
        nn: "Det som blir henta, kan vere eit program, og kan vere noko anna i morgon enn i dag.",
        en: "What is fetched may be a program, and may be another thing tomorrow than today.",
    },
    ..INNHOLDET
};

pub(crate) static LINKED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-243"),
    name: "koblet-til-annen-fil",
    severity: Severity::Warning,
    title: Text {
        nb: "Dokumentet er helt uten andre filer.",
        nn: "Dokumentet er heilt utan andre filer.",
        en: "The document is complete without other files.",
    },
    message: Text {
        nb: "Regnearket er koblet til en annen fil, som ikke ligger ved.",
        nn: "Reknearket er kopla til ei anna fil, som ikkje ligg ved.",
        en: "The spreadsheet is linked to another file, which is not enclosed.",
    },
    action: Text {
        nb: "Lagre regnearket med verdier i stedet for koblinger, eller som PDF, og legg ved det.",
        nn: "Lagre reknearket med verdiar i staden for koplingar, eller som PDF, og legg ved det.",
        en: "Save the spreadsheet with values instead of links, or as PDF, and enclose it.",
    },
    harm: Text {
        nb: "Tallene kan bli borte eller endret når regnearket åpnes hos mottakeren.",
        nn: "Tala kan bli borte eller endra når reknearket blir opna hos mottakaren.",
        en: "The numbers may disappear or change when the spreadsheet is opened at the receiver.",
    },
    ..INNHOLDET
};

pub(crate) static PACKAGED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-244"),
    name: "pakket-objekt",
    severity: Severity::Error,
    title: Text {
        nb: "Dokumentet har ingen pakkede filer i seg.",
        nn: "Dokumentet har ingen pakka filer i seg.",
        en: "The document has no packaged files inside.",
    },
    message: Text {
        nb: "Dokumentet har en fil pakket inn som et objekt.",
        nn: "Dokumentet har ei fil pakka inn som eit objekt.",
        en: "The document has a file packaged inside as an object.",
    },
    action: Text {
        nb: "Ta filen ut, og før den opp i innholdslisten hvis den er et dokument.",
        nn: "Ta fila ut, og før ho opp i innhaldslista dersom ho er eit dokument.",
        en: "Take the file out, and list it if it is a document.",
    },
    harm: Text {
        nb: "Den innpakkede filen kan være et program, og starter med et dobbeltklikk.",
        nn: "Den innpakka fila kan vere eit program, og startar med eit dobbeltklikk.",
        en: "The packaged file may be a program, and starts with a double click.",
    },
    ..INNHOLDET
};

pub(crate) static ENCRYPTED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-245"),
    name: "kryptert-kontordokument",
    severity: Severity::Error,
    title: Text {
        nb: "Dokumentet er ikke kryptert.",
        nn: "Dokumentet er ikkje kryptert.",
        en: "The document is not encrypted.",
    },
    message: Text {
        nb: "Dokumentet er kryptert med passord.",
        nn: "Dokumentet er kryptert med passord.",
        en: "The document is encrypted with a password.",
    },
    action: Text {
        nb: "Åpne dokumentet, ta bort passordet eller skriv det ut som PDF, og legg ved det.",
        nn: "Opne dokumentet, ta bort passordet eller skriv det ut som PDF, og legg ved det.",
        en: "Open the document, remove the password or print it as PDF, and enclose it.",
    },
    harm: Text {
        nb: "Mottakeren får ikke lest dokumentet, kan ikke kontrollere det, og kan ikke bevare det i arkivet.",
        nn: "Mottakaren får ikkje lese dokumentet, kan ikkje kontrollere det, og kan ikkje bevare det i arkivet.",
        en: "The receiver cannot read the document, cannot check it, and cannot keep it in the archive.",
    },
    ..INNHOLDET
};

pub(crate) static DAMAGED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-246"),
    name: "skadet-kontordokument",
    severity: Severity::Error,
    title: Text {
        nb: "Dokumentet lar seg åpne.",
        nn: "Dokumentet lèt seg opne.",
        en: "The document can be opened.",
    },
    message: Text {
        nb: "Dokumentet er skadet eller avkortet, og lar seg ikke åpne.",
        nn: "Dokumentet er skadd eller avkorta, og lèt seg ikkje opne.",
        en: "The document is damaged or cut short, and cannot be opened.",
    },
    action: Text {
        nb: "Hent dokumentet på nytt fra kilden, åpne det, og legg ved det.",
        nn: "Hent dokumentet på nytt frå kjelda, opne det, og legg ved det.",
        en: "Fetch the document from its source again, open it, and enclose it.",
    },
    harm: Text {
        nb: "Dokumentet mangler i praksis, og klagen kan bli avgjort uten det.",
        nn: "Dokumentet manglar i praksis, og klaga kan bli avgjord utan det.",
        en: "The document is in practice missing, and the appeal may be decided without it.",
    },
    ..INNHOLDET
};

pub(crate) static UNSAFE_PARTS: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-247"),
    name: "utrygge-deler",
    severity: Severity::Error,
    title: Text {
        nb: "Delene i dokumentet har hvert sitt trygge navn, og det er ingenting foran eller bak dem.",
        nn: "Delane i dokumentet har kvart sitt trygge namn, og det er ingenting framfor eller bak dei.",
        en: "Each part of the document has a safe name of its own, and there is nothing before or behind them.",
    },
    message: Text {
        nb: "Dokumentet har to deler med samme navn, en del med et navn som fører ut av dokumentet, eller noe foran eller bak delene.",
        nn: "Dokumentet har to delar med same namn, ein del med eit namn som fører ut av dokumentet, eller noko framfor eller bak delane.",
        en: "The document has two parts of one name, a part whose name leads out of the document, or something before or behind the parts.",
    },
    action: Text {
        nb: "Åpne dokumentet, lagre det på nytt, og legg ved det.",
        nn: "Opne dokumentet, lagre det på nytt, og legg ved det.",
        en: "Open the document, save it anew, and enclose that.",
    },
    harm: Text {
        nb: "Ulike programmer leser dokumentet ulikt, så det saksbehandleren ser, kan være noe annet enn det som er kontrollert.",
        nn: "Ulike program les dokumentet ulikt, så det saksbehandlaren ser, kan vere noko anna enn det som er kontrollert.",
        en: "Programs read the document differently, so what the caseworker sees may be something else than what was checked.",
    },
    ..INNHOLDET
};
