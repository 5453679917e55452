//! Every page of generated cases: easy to read, and nobody is named on it.

use klagesak_core::Language;
use klagesak_core::melding::Melding;
use klagesak_core::norsk_tid::norsk_dato;
use klagesak_syntetisk::Saker;

use super::lix::{lix, plain};
use crate::{Forloep, Partside, Personside};

/// The pages of everybody after each message of a case.
fn pages(messages: &[Melding]) -> Vec<(Personside, Language)> {
    let mut pages = Vec::new();
    for last in 1..=messages.len() {
        let forloep = Forloep::new(messages[..last].to_vec());
        let made = messages[..last].iter().map(|m| m.hode().opprettet).max_by_key(|t| t.instant()).unwrap();
        let today = norsk_dato(made).unwrap();
        let parts = messages.iter().flat_map(Melding::parter).map(|(_, part)| part.part_id.clone());
        let parts: std::collections::BTreeSet<_> = parts.collect();
        for part in &parts {
            for language in [Language::Nb, Language::Nn, Language::En] {
                pages.extend(Partside::for_part(&forloep, part, today, language).ok().map(|p| (p, language)));
            }
        }
    }
    pages
}

/// Names and numbers of the persons of a case.
fn secrets(messages: &[Melding]) -> Vec<String> {
    let persons = messages.iter().flat_map(Melding::parter).filter_map(|(_, part)| part.person.as_ref());
    persons
        .flat_map(|person| {
            let contact = person.telefon.iter().map(|t| t.as_str().to_owned());
            let number = person.nummer().map(str::to_owned);
            [person.navn.helt()].into_iter().chain(number).chain(contact)
        })
        .collect()
}

#[test]
fn every_page_of_generated_cases_is_easy_to_read_and_names_nobody() {
    let mut hard = Vec::new();
    let mut seen = 0;
    for messages in Saker::new(11).take(150) {
        let secrets = secrets(&messages);
        for (side, language) in pages(&messages) {
            seen += 1;
            let json = serde_json::to_string(&side).unwrap();
            let found = secrets.iter().find(|secret| json.contains(secret.as_str()));
            assert!(found.is_none() && !json.contains(".pdf"), "{found:?} {json}");
            assert!(!side.skjedd.contains(['{', '}']) && !side.kan_gjoere.contains(['{', '}']), "{json}");
            if language != Language::En {
                let text = plain(&side);
                let (lix, words) = lix(&text);
                if words >= 60 && lix > 40.0 {
                    hard.push(format!("{lix:.1} {:?} {}\n{text}", side.situasjon, language.code()));
                }
            }
        }
    }
    assert!(seen > 1000, "{seen}");
    assert!(hard.is_empty(), "{} of {seen} {}", hard.len(), hard[0]);
}
