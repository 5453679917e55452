//! What people read, in a rule and in a list of codes: the caseworker's advice has no field name, no code and no English, and Nav is
//! written as Nav writes it.

use std::collections::BTreeSet;

use klagesak_core::kodeverk;
use klagesak_rules::LANGUAGES;
use klagesak_tests::documents::documents;

/// Abbreviations that are words to a caseworker.
const KNOWN: [&str; 5] = ["PDF", "ZIP", "STAF", "DUF", "EML"];

/// What a program is made of. It is no Norwegian, and no word of an office's in English either.
const MACHINERY: [&str; 16] = [
    "array", "enum", "false", "field", "hash", "header", "json", "null", "object", "parse", "schema", "sha",
    "string", "token", "true", "xml",
];

/// English that stands out in a Norwegian sentence.
const ENGLISH: [&str; 8] = ["and", "file", "folder", "is", "message", "of", "the", "with"];

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|word| !word.is_empty())
}

/// `mottattDato`: what only a program calls anything.
fn is_field(word: &str) -> bool {
    word.starts_with(char::is_lowercase) && word.contains(char::is_uppercase)
}

/// `NAV_KONTOR`, `KLAGE`: at least three letters, all of them capitals.
fn is_code(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 2
        && !word.contains(char::is_lowercase)
        && !KNOWN.contains(&word)
}

fn foreign(text: &str, english: bool) -> Option<String> {
    let machine = words(text).find(|word| {
        let small = word.to_lowercase();
        let known = MACHINERY.contains(&&*small) || (!english && ENGLISH.contains(&&*small));
        is_field(word) || is_code(word) || known
    });
    let sign = text.contains(['`', '_', '<', '>', '\\', '{']).then(|| "a sign of code".to_owned());
    machine.map(str::to_owned).or(sign)
}

#[test]
fn the_caseworker_is_told_without_fields_codes_or_english() {
    let mut wrong = Vec::new();
    for document in &documents().documents {
        for (language, texts) in LANGUAGES.iter().zip(&document.texts) {
            assert!(texts.caseworker.len() > 15 && texts.system.len() > 10, "{} {language}", document.id);
            if let Some(what) = foreign(&texts.caseworker, *language == "en") {
                wrong.push(format!("{} {language}: {what}", document.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // The test sees what it is to see.
    for text in
        ["Rett mottattDato.", "Velg NAV_KONTOR.", "Rett the dato.", "La feltet være null.", "Se `dato`."]
    {
        assert!(foreign(text, false).is_some(), "{text}");
    }
}

#[test]
fn nav_is_written_as_nav_writes_it() {
    let mut wrong = BTreeSet::new();
    let mut look = |place: &str, text: &str| {
        if words(text).any(|word| word == "NAV") {
            wrong.insert(format!("{place}: {text}"));
        }
    };
    for document in &documents().documents {
        for texts in &document.texts {
            for text in [&texts.title, &texts.message, &texts.caseworker, &texts.harm] {
                look(&document.path, text);
            }
        }
    }
    for list in kodeverk::ALLE {
        for code in list.koder {
            for text in [code.navn.nb, code.navn.nn, code.navn.en] {
                look(list.navn, text);
            }
        }
    }
    assert_eq!(wrong, BTreeSet::new());
}
