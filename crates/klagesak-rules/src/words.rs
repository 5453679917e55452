//! Words a check puts into a placeholder: a name, and below it one line for each language.

use crate::fault::Faults;
use crate::section::Line;
use crate::texts::LANGUAGES;

/// A phrase in three languages, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its name.
    pub name: String,
    /// The line of the name.
    pub line: usize,
    /// The phrase in the order of [`LANGUAGES`].
    pub texts: [String; 3],
}

pub(crate) fn read(lines: &[Line<'_>], faults: &mut Faults<'_>) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for (line, text) in lines {
        if text.trim().is_empty() {
            continue;
        }
        let Some(inner) = text.strip_prefix("    ") else {
            let name = text.trim_end();
            if !kebab(name) {
                faults.at(*line, "the name of words is small letters, digits and hyphens");
            } else if words.iter().any(|word| word.name == name) {
                faults.at(*line, format!("the name `{name}` stands twice"));
            }
            words.push(Word { name: name.to_owned(), line: *line, texts: Default::default() });
            continue;
        };
        let found = inner
            .split_once(": ")
            .and_then(|(language, text)| Some((LANGUAGES.iter().position(|l| *l == language)?, text.trim())));
        let (Some(word), Some((language, text))) = (words.last_mut(), found) else {
            faults.at(*line, "below the name of words come `nb: …`, `nn: …` and `en: …`");
            continue;
        };
        if let Some(place) = word.texts.get_mut(language) {
            text.clone_into(place);
        }
    }
    for word in &words {
        for (language, text) in LANGUAGES.iter().zip(&word.texts) {
            if text.is_empty() {
                faults.at(word.line, format!("the words `{}` have no `{language}`", word.name));
            }
        }
    }
    words
}

/// Whether a name is small letters and digits with single hyphens between.
pub(crate) fn kebab(name: &str) -> bool {
    let part = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    name.split('-').all(part)
}
