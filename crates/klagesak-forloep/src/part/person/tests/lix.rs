//! Whole pages are easy to read.

use klagesak_core::Language;

use super::cases::{page, read};
use super::situations::pages;
use crate::{Forloep, Partside, Personside};

/// The readability index: words a sentence, and the share of words of more than six letters.
pub(super) fn lix(text: &str) -> (f64, usize) {
    let sentences =
        text.split(['.', '?', '!', ':', '\n']).filter(|s| s.chars().any(char::is_alphabetic)).count();
    let words: Vec<_> = text.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).collect();
    let letters = |word: &&&str| word.chars().filter(|c| c.is_alphanumeric()).count() > 6;
    let long = words.iter().filter(letters).count();
    let count = |n: usize| f64::from(u32::try_from(n).unwrap());
    (count(words.len()) / count(sentences) + 100.0 * count(long) / count(words.len()), words.len())
}

/// A page without the names of offices and benefits, and without amounts.
pub(super) fn plain(side: &Personside) -> String {
    let mut text = [side.siden.clone().unwrap_or_default(), read(side), side.hjelp.clone()].join("\n");
    for name in side.kontakt.iter().map(|k| &k.navn).chain(side.vedtak.iter().map(|v| &v.navn)) {
        text = text.replace(name.as_str(), "");
    }
    text.split_whitespace()
        .filter(|word| !word.chars().any(|c| c.is_ascii_digit()))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_page_of_sixty_words_has_a_lix_of_forty_at_most() {
    assert!(lix("Dette er lett. Det er det.").0 < 10.0);
    let mut hard = Vec::new();
    for messages in pages() {
        for day in ["2026-04-23", "2026-07-02", "2026-11-28"] {
            for language in [Language::Nb, Language::Nn] {
                let now = format!("{day}T12:00:00+02:00").parse().unwrap();
                let forloep = Forloep::per(messages.clone(), now);
                let part = "part-1".parse().unwrap();
                let Ok(side) = Partside::for_part(&forloep, &part, day.parse().unwrap(), language) else {
                    continue;
                };
                let text = plain(&side);
                let (lix, words) = lix(&text);
                if words >= 60 && lix > 40.0 {
                    hard.push(format!("{lix:.1} {:?} {}\n{text}", side.situasjon, language.code()));
                }
            }
        }
    }
    assert!(hard.is_empty(), "{} {}", hard.len(), hard.join("\n\n"));
    assert!(lix(&plain(&page(&pages()[6], "2026-05-01"))).1 > 60);
}
