//! Deadlines in a sentence.

use klagesak_core::day_in_words::in_words;
use klagesak_core::verdi::Dato;
use klagesak_core::{Language, Text};

use super::Partsfristslag;

/// «Send det som mangler, innen 25. mai 2026.»
pub(super) fn deadline_text(slag: Partsfristslag, dato: Dato, passed: bool, language: Language) -> String {
    let text = match (slag, passed) {
        (Partsfristslag::DuSender, false) => Text {
            nb: "Send det som mangler, innen {dato}.",
            nn: "Send det som manglar, innan {dato}.",
            en: "Send what is missing by {dato}.",
        },
        (Partsfristslag::DuSender, true) => Text {
            nb: "Fristen for å sende det som mangler, var {dato}. Send det så snart du kan.",
            nn: "Fristen for å sende det som manglar, var {dato}. Send det så snart du kan.",
            en: "The deadline to send what is missing was {dato}. Send it as soon as you can.",
        },
        (Partsfristslag::NavSender, false) => Text {
            nb: "Nav-kontoret skal sende det som mangler, innen {dato}.",
            nn: "Nav-kontoret skal sende det som manglar, innan {dato}.",
            en: "The Nav office is to send what is missing by {dato}.",
        },
        (Partsfristslag::NavSender, true) => Text {
            nb: "Nav-kontoret skulle ha sendt det som mangler, innen {dato}.",
            nn: "Nav-kontoret skulle ha sendt det som manglar, innan {dato}.",
            en: "The Nav office was to send what is missing by {dato}.",
        },
        (Partsfristslag::DuKommenterer, _) => Text {
            nb: "Du kan kommentere det Nav-kontoret har skrevet, til og med {dato}.",
            nn: "Du kan kommentere det Nav-kontoret har skrive, til og med {dato}.",
            en: "You can comment on what the Nav office has written until {dato}.",
        },
        (Partsfristslag::DuKreverKostnader, _) => Text {
            nb: "Vil du ha nødvendige utgifter til klagen dekket, send kravet til Statsforvalteren innen {dato}.",
            nn: "Vil du ha nødvendige utgifter til klaga dekte, send kravet til Statsforvaltaren innan {dato}.",
            en: "If you want the necessary expenses of the appeal covered, send the claim to the County Governor by {dato}.",
        },
        (Partsfristslag::DuKreverKostnaderAvNav, _) => Text {
            nb: "Vil du ha nødvendige utgifter til klagen dekket, send kravet til Nav-kontoret innen {dato}.",
            nn: "Vil du ha nødvendige utgifter til klaga dekte, send kravet til Nav-kontoret innan {dato}.",
            en: "If you want the necessary expenses of the appeal covered, send the claim to the Nav office by {dato}.",
        },
        (Partsfristslag::DuKlager, _) => Text {
            nb: "Du kan klage på det nye vedtaket fra Nav-kontoret til og med {dato}.",
            nn: "Du kan klage på det nye vedtaket frå Nav-kontoret til og med {dato}.",
            en: "You can appeal against the new decision of the Nav office until {dato}.",
        },
        (Partsfristslag::DuKlagerPaaAvvisning, _) => Text {
            nb: "Du kan klage på at klagen er avvist, til og med {dato}. Da er det Statsforvalteren som avgjør.",
            nn: "Du kan klage på at klaga er avvist, til og med {dato}. Då er det Statsforvaltaren som avgjer.",
            en: "You can appeal against the dismissal until {dato}. Then the County Governor decides.",
        },
        (Partsfristslag::NavTrefferVedtak, false) => Text {
            nb: "Nav-kontoret bør ha fattet et nytt vedtak innen {dato}.",
            nn: "Nav-kontoret bør ha gjort eit nytt vedtak innan {dato}.",
            en: "The Nav office should have made a new decision by {dato}.",
        },
        (Partsfristslag::NavTrefferVedtak, true) => Text {
            nb: "Nav-kontoret skulle ha fattet et nytt vedtak innen {dato}. Ta kontakt hvis du ikke har fått det.",
            nn: "Nav-kontoret skulle ha gjort eit nytt vedtak innan {dato}. Ta kontakt dersom du ikkje har fått det.",
            en: "The Nav office was to make a new decision by {dato}. Get in touch if you do not have it.",
        },
        (Partsfristslag::Svar, false) => Text {
            nb: "Du kan vente svar {dato}.",
            nn: "Du kan vente svar {dato}.",
            en: "You can expect an answer on {dato}.",
        },
        (Partsfristslag::Svar, true) => Text {
            nb: "Du skulle ha fått svar {dato}. Ta kontakt hvis du ikke har fått det.",
            nn: "Du skulle ha fått svar {dato}. Ta kontakt dersom du ikkje har fått det.",
            en: "You should have had an answer on {dato}. Get in touch if you have not.",
        },
    };
    text.get(language).replace("{dato}", &in_words(dato, language))
}
