//! The parts of a message that findings are gathered under.

use klagesak_core::Language;
use klagesak_core::verdict::Pointer;

use super::document::{Document, Found, is_of_package};
use super::words;
use crate::page::capital;

/// A part of a message, with its findings rule by rule.
#[derive(Debug)]
pub(super) struct Part<'a> {
    pub(super) label: String,
    pub(super) rules: Vec<Vec<Found<'a>>>,
}

/// The parts with findings, in the order of the text.
pub(super) fn parts(document: &Document, language: Language) -> Vec<Part<'_>> {
    let mut found: Vec<_> = document.findings().collect();
    found.sort_by_key(|found| (found.funn.linje, found.funn.kolonne));
    let mut parts: Vec<Part<'_>> = Vec::new();
    for found in found {
        let label = match is_of_package(found.funn) {
            true => words::PACKAGE.get(language).to_owned(),
            false => label(&found.funn.sti, language),
        };
        let place = parts.iter().position(|part| part.label == label).unwrap_or(parts.len());
        if place == parts.len() {
            parts.push(Part { label, rules: Vec::new() });
        }
        let Some(part) = parts.get_mut(place) else { continue };
        let same = |rule: &&mut Vec<Found<'_>>| rule.first().is_some_and(|f| f.rule.id == found.rule.id);
        match part.rules.iter_mut().find(same) {
            Some(rule) => rule.push(found),
            None => part.rules.push(vec![found]),
        }
    }
    parts
}

/// «Dokument 3».
fn label(pointer: &str, language: Language) -> String {
    let pointer = Pointer::new(pointer);
    let tokens: Vec<_> = pointer.tokens().collect();
    let text = match tokens.iter().map(|token| &**token).collect::<Vec<_>>().as_slice() {
        [] | ["innhold"] => words::WHOLE,
        ["utvidelser", ..] => words::EXTENSIONS,
        ["innhold", field, rest @ ..] => {
            let name =
                words::part(field).map_or_else(|| capital(field), |text| text.get(language).to_owned());
            let number = rest.first().and_then(|index| index.parse::<usize>().ok());
            return match number {
                Some(number) => format!("{name} {}", number.saturating_add(1)),
                None => name,
            };
        }
        _ => words::HEAD,
    };
    text.get(language).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_in_a_part_that_people_have_a_word_for() {
        for (pointer, part) in [
            ("", "Hele meldingen"),
            ("/versjon", "Hodet i meldingen"),
            ("/innhold/dokumenter/2/tittel", "Dokument 3"),
            ("/innhold/dokumenter", "Dokument"),
            ("/innhold/klage/fremsettelser/1/mottattDato", "Klagen"),
            ("/innhold/kontaktForPart/telefon", "Kontakt for partene"),
            ("/innhold/noeNytt/x", "NoeNytt"),
            ("/utvidelser", "Utvidelser"),
        ] {
            assert_eq!(label(pointer, Language::Nb), part);
        }
    }
}
