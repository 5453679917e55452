//! What the message says and what the package holds (PAKKE, 021 to 028).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::PAKKEN;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[
    &NO_MESSAGE,
    &UNREADABLE_MESSAGE,
    &DOCUMENT_MISSING,
    &EXTRA_FILE,
    &CHANGED_DOCUMENT,
    &OTHER_SIZE,
    &DAMAGED_FILE,
    &OTHER_CASE,
];

pub(crate) static NO_MESSAGE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-021"),
    name: "melding-mangler",
    severity: Severity::Error,
    title: Text {
        nb: "Pakken har meldingen, i filen klagesak.json.",
        nn: "Pakken har meldinga, i fila klagesak.json.",
        en: "The package has the message, in the file klagesak.json.",
    },
    message: Text {
        nb: "Pakken har ingen fil klagesak.json som kan leses.",
        nn: "Pakken har inga fil klagesak.json som kan lesast.",
        en: "The package has no file klagesak.json that can be read.",
    },
    action: Text {
        nb: "Legg meldingen øverst i pakken med navnet klagesak.json.",
        nn: "Legg meldinga øvst i pakken med namnet klagesak.json.",
        en: "Put the message at the top of the package under the name klagesak.json.",
    },
    harm: Text {
        nb: "Ingen ser hvilken sak dokumentene hører til, hvem den gjelder, eller om det haster.",
        nn: "Ingen ser kva sak dokumenta høyrer til, kven ho gjeld, eller om det hastar.",
        en: "Nobody sees which case the documents belong to, whom it is about, or whether it is urgent.",
    },
    ..PAKKEN
};

pub(crate) static UNREADABLE_MESSAGE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-022"),
    name: "innholdsliste-uleselig",
    severity: Severity::Error,
    title: Text {
        nb: "Innholdslisten i meldingen kan leses, så hvert dokument kan holdes mot den.",
        nn: "Innhaldslista i meldinga kan lesast, så kvart dokument kan haldast mot ho.",
        en: "The list of documents in the message can be read, so that every document can be held against it.",
    },
    message: Text {
        nb: "Innholdslisten i meldingen kan ikke leses, og dokumentene er ikke kontrollert mot den.",
        nn: "Innhaldslista i meldinga kan ikkje lesast, og dokumenta er ikkje kontrollerte mot ho.",
        en: "The list of documents in the message cannot be read, and the documents were not checked against it.",
    },
    action: Text {
        nb: "Rett meldingen. Funnene i den sier hva som er galt.",
        nn: "Rett meldinga. Funna i ho seier kva som er gale.",
        en: "Correct the message. The findings in it say what is wrong.",
    },
    harm: Text {
        nb: "Et dokument kan være byttet, endret eller borte uten at noen ser det.",
        nn: "Eit dokument kan vere bytt, endra eller borte utan at nokon ser det.",
        en: "A document may be exchanged, changed or gone without anyone noticing.",
    },
    ..PAKKEN
};

pub(crate) static DOCUMENT_MISSING: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-023"),
    name: "dokument-mangler-i-pakken",
    severity: Severity::Error,
    title: Text {
        nb: "Hvert dokument i innholdslisten ligger i pakken.",
        nn: "Kvart dokument i innhaldslista ligg i pakken.",
        en: "Every document in the list lies in the package.",
    },
    message: Text {
        nb: "Dokument nummer {nummer} er oppført i meldingen, men filen ligger ikke i pakken.",
        nn: "Dokument nummer {nummer} er oppført i meldinga, men fila ligg ikkje i pakken.",
        en: "Document number {nummer} is listed in the message, but its file is not in the package.",
    },
    action: Text {
        nb: "Legg filen i pakken med det navnet meldingen har, eller ta dokumentet ut av innholdslisten.",
        nn: "Legg fila i pakken med det namnet meldinga har, eller ta dokumentet ut av innhaldslista.",
        en: "Put the file in the package under the name the message has, or take the document off the list.",
    },
    harm: Text {
        nb: "Klagen kan bli avgjort uten det dokumentet klageren bygger på.",
        nn: "Klaga kan bli avgjord utan det dokumentet klagaren byggjer på.",
        en: "The appeal may be decided without the document the appellant relies on.",
    },
    ..PAKKEN
};

pub(crate) static EXTRA_FILE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-024"),
    name: "fil-uten-oppfoering",
    severity: Severity::Error,
    title: Text {
        nb: "Pakken har ingen andre filer enn dem meldingen fører opp.",
        nn: "Pakken har ingen andre filer enn dei meldinga fører opp.",
        en: "The package has no other files than those the message lists.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken står ikke i innholdslisten.",
        nn: "Fil nummer {oppfoering} i pakken står ikkje i innhaldslista.",
        en: "File number {oppfoering} of the package is not on the list of documents.",
    },
    action: Text {
        nb: "Før opp dokumentet i meldingen, eller ta filen ut av pakken.",
        nn: "Før opp dokumentet i meldinga, eller ta fila ut av pakken.",
        en: "List the document in the message, or take the file out of the package.",
    },
    harm: Text {
        nb: "Et dokument ingen vet om, blir verken lest, journalført eller vist til parten.",
        nn: "Eit dokument ingen veit om, blir verken lese, journalført eller vist til parten.",
        en: "A document nobody knows of is neither read, recorded nor shown to the party.",
    },
    ..PAKKEN
};

pub(crate) static CHANGED_DOCUMENT: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-025"),
    name: "endret-dokument",
    severity: Severity::Error,
    title: Text {
        nb: "Hvert dokument er det samme som da meldingen ble laget.",
        nn: "Kvart dokument er det same som då meldinga vart laga.",
        en: "Every document is the same as when the message was made.",
    },
    message: Text {
        nb: "Dokument nummer {nummer} har et annet innhold enn meldingen sier: sjekksummen er en annen.",
        nn: "Dokument nummer {nummer} har eit anna innhald enn meldinga seier: sjekksummen er ein annan.",
        en: "Document number {nummer} has another content than the message says: the checksum is another.",
    },
    action: Text {
        nb: "Be avsenderen om å få pakken sendt på nytt, og si hvilket dokument det gjelder.",
        nn: "Be avsendaren om å få pakken send på nytt, og sei kva dokument det gjeld.",
        en: "Ask the sender for the package once more, and say which document it is about.",
    },
    harm: Text {
        nb: "Saken kan bli avgjort på et dokument som er endret, byttet eller skadet på veien.",
        nn: "Saka kan bli avgjord på eit dokument som er endra, bytt eller skadd på vegen.",
        en: "The case may be decided on a document that was changed, exchanged or damaged on the way.",
    },
    ..PAKKEN
};

pub(crate) static OTHER_SIZE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-026"),
    name: "annen-stoerrelse",
    severity: Severity::Error,
    title: Text {
        nb: "Hvert dokument har den størrelsen meldingen oppgir.",
        nn: "Kvart dokument har den storleiken meldinga oppgir.",
        en: "Every document has the size the message gives.",
    },
    message: Text {
        nb: "Dokument nummer {nummer} er {funnet} byte. Meldingen sier {oppgitt}.",
        nn: "Dokument nummer {nummer} er {funnet} byte. Meldinga seier {oppgitt}.",
        en: "Document number {nummer} is {funnet} bytes. The message says {oppgitt}.",
    },
    action: Text {
        nb: "Be avsenderen om å få pakken sendt på nytt, og si hvilket dokument det gjelder.",
        nn: "Be avsendaren om å få pakken send på nytt, og sei kva dokument det gjeld.",
        en: "Ask the sender for the package once more, and say which document it is about.",
    },
    harm: Text {
        nb: "Sider kan mangle eller være lagt til, uten at saksbehandleren ser det.",
        nn: "Sider kan mangle eller vere lagde til, utan at saksbehandlaren ser det.",
        en: "Pages may be missing or added without the caseworker noticing.",
    },
    ..PAKKEN
};

pub(crate) static DAMAGED_FILE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-027"),
    name: "skadet-fil-i-pakken",
    severity: Severity::Error,
    title: Text {
        nb: "Hver fil i pakken er hel.",
        nn: "Kvar fil i pakken er heil.",
        en: "Every file in the package is whole.",
    },
    message: Text {
        nb: "Fil nummer {oppfoering} i pakken er skadet: {grunn}.",
        nn: "Fil nummer {oppfoering} i pakken er skadd: {grunn}.",
        en: "File number {oppfoering} of the package is damaged: {grunn}.",
    },
    action: Text {
        nb: "Lag pakken på nytt og send den igjen.",
        nn: "Lag pakken på nytt og send han igjen.",
        en: "Make the package again and send it once more.",
    },
    harm: Text {
        nb: "Dokumentet lar seg ikke åpne, eller det viser noe annet enn det som ble sendt.",
        nn: "Dokumentet lèt seg ikkje opne, eller det viser noko anna enn det som vart sendt.",
        en: "The document cannot be opened, or it shows something else than what was sent.",
    },
    ..PAKKEN
};

pub(crate) static OTHER_CASE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-028"),
    name: "dokumentnavn-med-annen-skrivemaate",
    severity: Severity::Error,
    title: Text {
        nb: "Filen har nøyaktig det navnet meldingen oppgir.",
        nn: "Fila har nøyaktig det namnet meldinga oppgir.",
        en: "The file has exactly the name the message gives.",
    },
    message: Text {
        nb: "Filen til dokument nummer {nummer} har andre store og små bokstaver i navnet enn meldingen oppgir.",
        nn: "Fila til dokument nummer {nummer} har andre store og små bokstavar i namnet enn meldinga oppgir.",
        en: "The file of document number {nummer} has other upper and lower case letters in its name than the message gives.",
    },
    action: Text {
        nb: "Skriv navnet likt i pakken og i meldingen.",
        nn: "Skriv namnet likt i pakken og i meldinga.",
        en: "Write the name alike in the package and in the message.",
    },
    harm: Text {
        nb: "Dokumentet finnes på én maskin og mangler på en annen.",
        nn: "Dokumentet finst på éi maskin og manglar på ei anna.",
        en: "The document is found on one machine and missing on another.",
    },
    ..PAKKEN
};
