//! What kind of file a document is (PAKKE, 201 to 205).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::felles::INNHOLDET;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&WRONG_TYPE, &EXECUTABLE, &ARCHIVE, &PARTLY_CHECKED, &TOO_MUCH];

pub(crate) static WRONG_TYPE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-201"),
    name: "annen-type-enn-oppgitt",
    severity: Severity::Error,
    title: Text {
        nb: "Filen er av den typen innholdslisten oppgir.",
        nn: "Fila er av den typen innhaldslista oppgir.",
        en: "The file is of the type the list of documents gives.",
    },
    message: Text {
        nb: "Filen er oppgitt som {oppgitt}, men innholdet er {funnet}.",
        nn: "Fila er oppgitt som {oppgitt}, men innhaldet er {funnet}.",
        en: "The file is given as {oppgitt}, but the content is {funnet}.",
    },
    action: Text {
        nb: "Rett mimetype og filnavn etter innholdet, eller legg ved riktig fil.",
        nn: "Rett mimetype og filnamn etter innhaldet, eller legg ved rett fil.",
        en: "Correct mimetype and file name by the content, or enclose the right file.",
    },
    harm: Text {
        nb: "Filen lar seg ikke åpne hos mottakeren, eller den gir seg ut for å være noe annet enn den er.",
        nn: "Fila lèt seg ikkje opne hos mottakaren, eller ho gir seg ut for å vere noko anna enn ho er.",
        en: "The file cannot be opened at the receiver, or it pretends to be something it is not.",
    },
    ..INNHOLDET
};

pub(crate) static EXECUTABLE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-202"),
    name: "kjoerbart-innhold",
    severity: Severity::Error,
    title: Text {
        nb: "Ingen fil er et program, og ingen fil har et program i seg.",
        nn: "Inga fil er eit program, og inga fil har eit program i seg.",
        en: "No file is a program, and no file has a program inside.",
    },
    message: Text {
        nb: "Filen er eller inneholder {slag}.",
        nn: "Fila er eller inneheld {slag}.",
        en: "The file is or contains {slag}.",
    },
    action: Text {
        nb: "Ta filen ut. Er det et dokument, skriv det ut som PDF og legg ved den.",
        nn: "Ta fila ut. Er det eit dokument, skriv det ut som PDF og legg ved den.",
        en: "Take the file out. If it is a document, print it as PDF and enclose that.",
    },
    harm: Text {
        nb: "Saksbehandleren kan komme til å starte programmet, og hele kontorets saker kan gå tapt eller komme på avveie.",
        nn: "Saksbehandlaren kan kome til å starte programmet, og alle sakene til kontoret kan gå tapt eller kome på avvegar.",
        en: "The caseworker may start the program, and all the cases of the office may be lost or leaked.",
    },
    ..INNHOLDET
};

pub(crate) static ARCHIVE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-203"),
    name: "arkivfil",
    severity: Severity::Error,
    title: Text {
        nb: "Ingen fil er en arkivfil, og ingen fil skjuler en arkivfil.",
        nn: "Inga fil er ei arkivfil, og inga fil skjuler ei arkivfil.",
        en: "No file is an archive, and no file hides an archive.",
    },
    message: Text {
        nb: "Filen er eller inneholder en arkivfil, for eksempel ZIP, RAR eller 7z.",
        nn: "Fila er eller inneheld ei arkivfil, til dømes ZIP, RAR eller 7z.",
        en: "The file is or contains an archive, such as ZIP, RAR or 7z.",
    },
    action: Text {
        nb: "Pakk ut filene, og før opp hvert dokument for seg i innholdslisten.",
        nn: "Pakk ut filene, og før opp kvart dokument for seg i innhaldslista.",
        en: "Unpack the files, and list each document by itself.",
    },
    harm: Text {
        nb: "Dokumentene inni er verken kontrollert eller ført opp, og blir borte i arkivet.",
        nn: "Dokumenta inni er verken kontrollerte eller førte opp, og blir borte i arkivet.",
        en: "The documents inside are neither checked nor listed, and get lost in the archive.",
    },
    ..INNHOLDET
};

pub(crate) static PARTLY_CHECKED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-204"),
    name: "bare-delvis-kontrollert",
    severity: Severity::Warning,
    title: Text {
        nb: "Hele filen er kontrollert.",
        nn: "Heile fila er kontrollert.",
        en: "The whole file has been checked.",
    },
    message: Text {
        nb: "Filen er ikke kontrollert helt, fordi {grunn}.",
        nn: "Fila er ikkje kontrollert heilt, fordi {grunn}.",
        en: "The file has not been checked completely, because {grunn}.",
    },
    action: Text {
        nb: "Legg ved filen som vanlig PDF og i flere deler, eller la mottakeren kontrollere den på annen måte.",
        nn: "Legg ved fila som vanleg PDF og i fleire delar, eller la mottakaren kontrollere ho på annan måte.",
        en: "Enclose the file as ordinary PDF and in several parts, or let the receiver check it in another way.",
    },
    harm: Text {
        nb: "Feil og farlig innhold i resten av filen blir ikke oppdaget her.",
        nn: "Feil og farleg innhald i resten av fila blir ikkje oppdaga her.",
        en: "Mistakes and dangerous content in the rest of the file are not found here.",
    },
    ..INNHOLDET
};

pub(crate) static TOO_MUCH: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-205"),
    name: "for-mye-pakket-inn",
    severity: Severity::Error,
    title: Text {
        nb: "Filen pakker ikke ut til mer enn mottakeren tåler.",
        nn: "Fila pakkar ikkje ut til meir enn mottakaren toler.",
        en: "The file does not unpack to more than the receiver can take.",
    },
    message: Text {
        nb: "Filen er laget slik at det å lese den krever mer minne eller arbeid enn grensene tillater.",
        nn: "Fila er laga slik at det å lese ho krev meir minne eller arbeid enn grensene tillèt.",
        en: "The file is made so that reading it takes more memory or work than the limits allow.",
    },
    action: Text {
        nb: "Skriv dokumentet ut som ny PDF og legg ved den, eller avtal en høyere grense.",
        nn: "Skriv dokumentet ut som ny PDF og legg ved den, eller avtal ei høgare grense.",
        en: "Print the document as a new PDF and enclose that, or agree on a higher limit.",
    },
    harm: Text {
        nb: "Programmet som åpner filen, stanser, og med det mottaket for alle.",
        nn: "Programmet som opnar fila, stansar, og med det mottaket for alle.",
        en: "The program that opens the file stops, and with it the intake for everyone.",
    },
    ..INNHOLDET
};

/// Reasons why a file is only partly checked.
pub(crate) const FOR_STOR: Text = Text {
    nb: "den er større enn grensen for hva som leses; det er ikke sett etter skript, makroer, kryptering, vedlagte filer eller sidetall",
    nn: "ho er større enn grensa for kva som blir lese; det er ikkje sett etter skript, makroar, kryptering, vedlagde filer eller sidetal",
    en: "it is larger than the limit on what is read; scripts, macros, encryption, enclosed files and page count were not looked for",
};
pub(crate) const UKJENT_PAKKING: Text = Text {
    nb: "innholdet er pakket på en måte som ikke leses her",
    nn: "innhaldet er pakka på ein måte som ikkje blir lesen her",
    en: "the content is packed in a way that is not read here",
};
pub(crate) const UKJENT_TYPE: Text = Text {
    nb: "typen ikke er kjent i denne versjonen",
    nn: "typen ikkje er kjend i denne versjonen",
    en: "the type is not known in this version",
};

/// Findings that already tell that the file is not what it should be: executable, archive, encrypted, or too damaged to know.
pub(crate) const TELLS_WHAT_IT_IS: [&str; 5] =
    ["KO-PAKKE-202", "KO-PAKKE-203", "KO-PAKKE-205", "KO-PAKKE-245", "KO-PAKKE-246"];
