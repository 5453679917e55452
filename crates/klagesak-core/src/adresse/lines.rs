//! The values in the lines of an address.

use super::fold::{Folded, Token};
use super::street::{Street, letter, without_zeros};
use super::verdi::{Verdi, after_box};

/// Words with a number that say where in a house.
const UNITS: &[&str] = &[
    "leil",
    "leilighet",
    "leilnr",
    "leilighetsnr",
    "lgh",
    "oppgang",
    "oppg",
    "inngang",
    "etasje",
    "etg",
    "bolig",
    "boligenhet",
    "bruksenhet",
    "h",
    "u",
    "k",
    "l",
    "rom",
    "hybel",
    "seksjon",
    "dor",
    "hus",
];
const POSTNUMMER: usize = 4;

/// What leads to somebody in the lines over the postnummer.
pub(super) fn values<'t>(lines: impl Iterator<Item = &'t str>, postnummer: Option<&str>) -> Vec<Verdi> {
    let parts = lines.flat_map(|line| line.split([',', ';', '\n', '\r'])).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let within = parts.iter().find_map(|part| postal(&Folded::new(part)));
    let postnummer = postnummer.or(within.as_deref());
    parts.iter().filter_map(|part| value(part, postnummer)).collect()
}

fn value(part: &str, postnummer: Option<&str>) -> Option<Verdi> {
    if part.contains('@') {
        return Verdi::epost(part);
    }
    if let Some(name) = behind_by_way_of(part) {
        return Verdi::hos(name);
    }
    let folded = Folded::new(part);
    if !folded.tokens.iter().any(|token| !token.number) {
        return Verdi::telefon(part);
    }
    if postal(&folded).is_some() {
        return None;
    }
    let first = first_word(&folded);
    match numbered(&folded, first) {
        Some(at) => {
            let words = folded.tokens.get(first..at).unwrap_or_default();
            let number = folded.tokens.get(at)?;
            if after_box(&folded, first) == Some(at) {
                return Some(Verdi::Boks(without_zeros(&folded.digits(*number)).to_owned()));
            }
            let street = Street::new(&folded, words, *number, letter(&folded, at + 1))?;
            Some(Verdi::Gate(street, postnummer.map(str::to_owned)))
        }
        None if first == 0 && !folded.tokens.iter().any(|token| token.number) => {
            Verdi::sted(part, postnummer)
        }
        // «12 Rue de l'Exemple»
        None if first == 0 && !is_unit(&folded, 0) => Verdi::sted(part, None),
        None => None,
    }
}

/// The postnummer a part begins with, when a place stands after it.
fn postal(part: &Folded<'_>) -> Option<String> {
    let [first, second, ..] = part.tokens.as_slice() else { return None };
    let is_postal = first.number && first.end - first.start == POSTNUMMER && !second.number;
    is_postal.then(|| part.digits(*first))
}

fn behind_by_way_of(part: &str) -> Option<&str> {
    let lower = part.get(..4).unwrap_or(part).to_lowercase();
    let found = ["c/o", "c\\o", "v/", "c/ o", "co "].iter().find(|by| lower.starts_with(**by))?;
    part.get(found.len()..)
}

/// Past what says where in the house: «H0302 Storgata 5», «Leil. 12 Storgata 5».
fn first_word(part: &Folded<'_>) -> usize {
    let mut first = 0;
    while is_unit(part, first)
        && part.tokens.get(first + 1).is_some_and(|t| t.number)
        && first + 2 < part.tokens.len()
    {
        first += 2;
    }
    first
}

fn is_unit(part: &Folded<'_>, index: usize) -> bool {
    UNITS.iter().any(|unit| part.is(index, unit))
}

/// The first number with a word before it that names no place in the house.
fn numbered(part: &Folded<'_>, first: usize) -> Option<usize> {
    let is_number = |token: &Token| token.number;
    (first + 1..part.tokens.len()).find(|&at| {
        let after_word = part.tokens.get(at - 1).is_some_and(|before| !before.number);
        part.tokens.get(at).is_some_and(is_number) && after_word && !is_unit(part, at - 1)
    })
}
