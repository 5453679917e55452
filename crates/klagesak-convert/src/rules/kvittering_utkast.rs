//! What a person must look at in a draft made from a receipt (UTKAST, 080 to 099).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::common::UTKAST;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&GROVERE, &FREMMED, &DELVIS, &EKSISTERENDE, &UEGNET];

pub(crate) static GROVERE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-080"),
    name: "kvittering-grovere-enn-svaret",
    title: Text {
        nb: "Resultatet i kvitteringen sier like mye som svaret.",
        nn: "Resultatet i kvitteringa seier like mykje som svaret.",
        en: "The result of the receipt says as much as the answer.",
    },
    message: Text {
        nb: "Svaret er {kode}, som er lest som avvist.",
        nn: "Svaret er {kode}, som er lese som avvist.",
        en: "The answer is {kode}, which is read as rejected.",
    },
    action: Text {
        nb: "Finn ut om meldingen skal rettes, sendes på nytt eller sendes til et annet sted.",
        nn: "Finn ut om meldinga skal rettast, sendast på nytt eller sendast til ein annan stad.",
        en: "Find out whether the message is to be corrected, sent again, or sent elsewhere.",
    },
    harm: Text {
        nb: "Avsenderen tror noe annet om meldingen enn det som har skjedd.",
        nn: "Avsendaren trur noko anna om meldinga enn det som har skjedd.",
        en: "The sender believes something else of the message than what has happened.",
    },
    ..UTKAST
};

pub(crate) static FREMMED: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-081"),
    name: "kvittering-fremmed-tekst",
    title: Text {
        nb: "Hvert funn i en kvittering har regel, alvorlighet og sted.",
        nn: "Kvart funn i ei kvittering har regel, alvorlegheit og stad.",
        en: "Every finding of a receipt has its rule, severity and place.",
    },
    message: Text {
        nb: "{antall} tekster i svaret er ikke funn etter denne standarden; de må leses.",
        nn: "{antall} tekstar i svaret er ikkje funn etter denne standarden; dei må lesast.",
        en: "{antall} texts of the answer are not findings of this standard; they must be read.",
    },
    action: Text {
        nb: "Les teksten, og sett inn regelen den gjelder, eller ta funnet bort.",
        nn: "Les teksten, og set inn regelen han gjeld, eller ta funnet bort.",
        en: "Read the text, and put in the rule it is about, or take the finding away.",
    },
    harm: Text {
        nb: "Avsenderen tror noe annet om meldingen enn det som har skjedd.",
        nn: "Avsendaren trur noko anna om meldinga enn det som har skjedd.",
        en: "The sender believes something else of the message than what has happened.",
    },
    ..UTKAST
};

pub(crate) static DELVIS: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-082"),
    name: "kvittering-delvis-arkivert",
    title: Text {
        nb: "En melding er mottatt hel eller ikke i det hele tatt.",
        nn: "Ei melding er motteken heil eller ikkje i det heile.",
        en: "A message is received whole or not at all.",
    },
    message: Text {
        nb: "En del av meldingen er arkivert, og en del er avvist.",
        nn: "Ein del av meldinga er arkivert, og ein del er avvist.",
        en: "A part of the message is archived, and a part is rejected.",
    },
    action: Text {
        nb: "Avtal med mottakeren hva som skal ryddes før meldingen sendes på nytt.",
        nn: "Avtal med mottakaren kva som skal ryddast før meldinga blir send på nytt.",
        en: "Agree with the receiver what is to be cleared before the message is sent again.",
    },
    harm: Text {
        nb: "Saken kan bli liggende dobbelt, eller halvt.",
        nn: "Saka kan bli liggjande dobbelt, eller halvt.",
        en: "The case may lie there twice, or by half.",
    },
    ..UTKAST
};

pub(crate) static EKSISTERENDE: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-083"),
    name: "kvittering-fantes-fra-foer",
    severity: Severity::Notice,
    title: Text {
        nb: "Meldingen er ny for mottakeren.",
        nn: "Meldinga er ny for mottakaren.",
        en: "The message is new to the receiver.",
    },
    message: Text {
        nb: "Mottakeren hadde saken eller meldingen fra før.",
        nn: "Mottakaren hadde saka eller meldinga frå før.",
        en: "The receiver had the case or the message already.",
    },
    action: Text {
        nb: "Gjør ingenting, om meldingen bare ble sendt to ganger.",
        nn: "Gjer ingenting, om meldinga berre vart send to gonger.",
        en: "Do nothing, if the message was only sent twice.",
    },
    harm: Text {
        nb: "Avsenderen tror noe annet om meldingen enn det som har skjedd.",
        nn: "Avsendaren trur noko anna om meldinga enn det som har skjedd.",
        en: "The sender believes something else of the message than what has happened.",
    },
    ..UTKAST
};

pub(crate) static UEGNET: RuleInfo = RuleInfo {
    id: RuleId("KO-UTKAST-084"),
    name: "kvittering-uegnet-verdi",
    title: Text {
        nb: "Verdiene i svaret har en form kvitteringen kan ha.",
        nn: "Verdiane i svaret har ei form kvitteringa kan ha.",
        en: "The values of the answer have a form the receipt can have.",
    },
    message: Text {
        nb: "{felt} i svaret har en annen form enn kvitteringen kan ha, og er ikke med.",
        nn: "{felt} i svaret har ei anna form enn kvitteringa kan ha, og er ikkje med.",
        en: "{felt} of the answer has another form than the receipt can have, and is left out.",
    },
    harm: Text {
        nb: "Avsenderen tror noe annet om meldingen enn det som har skjedd.",
        nn: "Avsendaren trur noko anna om meldinga enn det som har skjedd.",
        en: "The sender believes something else of the message than what has happened.",
    },
    ..UTKAST
};
