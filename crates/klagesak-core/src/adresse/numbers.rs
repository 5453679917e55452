//! Phone numbers: the digits, whatever stands between them and before them.

use super::fold::{Folded, is_invisible};

/// A shorter number belongs to a service, not to somebody.
const SHORTEST: usize = 7;
const NATIONAL: usize = 8;
/// More signs than this between two groups make them two numbers.
const WIDEST: usize = 3;

/// The digits of a number without the country where that is Norway; none of what is no phone number of a person.
pub(super) fn phone(text: &str) -> Option<String> {
    let folded = Folded::new(text);
    let mut digits: String = folded.tokens.iter().filter(|t| t.number).map(|t| folded.digits(*t)).collect();
    if let Some(foreign) = digits.strip_prefix("00") {
        digits = foreign.to_owned();
    }
    if let Some(national) = digits.strip_prefix("47").filter(|national| national.len() == NATIONAL) {
        digits = national.to_owned();
    }
    (digits.len() >= SHORTEST).then_some(digits)
}

/// Where a phone number that begins at a token ends, as a token.
pub(super) fn find(text: &Folded<'_>, index: usize, wanted: &str) -> Option<usize> {
    let mut digits = String::new();
    for place in index..text.tokens.len() {
        let token = text.tokens.get(place).filter(|token| token.number)?;
        let near = text.gap(place).chars().filter(|c| !is_invisible(*c)).count() <= WIDEST;
        if place > index && !near {
            return None;
        }
        digits.push_str(&text.digits(*token));
        let country = digits.strip_prefix("00").unwrap_or(&digits);
        if digits == wanted || country == wanted || country.strip_prefix("47") == Some(wanted) {
            return Some(place + 1);
        }
        if digits.len() > wanted.len() + "0047".len() {
            return None;
        }
    }
    None
}
