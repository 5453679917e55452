//! Person numbers in text: those whose control digits are right.

use std::borrow::Cow;

use crate::verdi::Personnummer;

/// How the eleven digits are grouped, beside all in a row; and what may stand between the groups.
const GROUPS: &[(&[usize], Between)] = &[(&[6, 5], separates), (&[4, 4, 3], is_space)];
type Between = fn(char) -> bool;
const DIGITS: usize = 11;
/// The shortest run of digits a number may begin with.
const SHORTEST_RUN: usize = 4;
/// More than this between two groups is no longer one number.
pub(super) const SEPARATORS: usize = 3;

/// Whether a text holds a fødselsnummer or D-nummer: eleven digits in a row, or six and five with spaces, a hyphen, a full
/// stop, an underscore, a slash or a colon between, or four, four and three with spaces; with a possible date and right control
/// digits, and no digit before or after.
#[must_use]
pub fn has_personnummer(text: &str) -> bool {
    has_digits(text, DIGITS) && if text.is_ascii() { holds(text) } else { holds(&with_ascii_digits(text)) }
}

fn holds(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Every form begins with four digits in a row, so a look at every fourth byte misses none.
    let mut at = SHORTEST_RUN - 1;
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii_digit() {
            let (before, after) = bytes.split_at(at);
            let start = at - before.iter().rev().take_while(|b| b.is_ascii_digit()).count();
            if text.get(start..).is_some_and(is_personnummer) {
                return true;
            }
            at += digits(after);
        }
        at += SHORTEST_RUN;
    }
    false
}

/// Whether a text that begins with digits begins with a number.
fn is_personnummer(text: &str) -> bool {
    match digits(text.as_bytes()) {
        11 => text.get(..11).is_some_and(parses),
        4 | 6 => {
            GROUPS.iter().any(|(groups, between)| grouped(text, groups, *between).is_some_and(|n| parses(&n)))
        }
        _ => false,
    }
}

/// The digits of groups of these lengths, with separators between and no digit after.
fn grouped(mut text: &str, groups: &[usize], between: Between) -> Option<String> {
    let mut number = String::new();
    for length in groups {
        if !number.is_empty() {
            let rest = text.trim_start_matches(between);
            let separators = text.get(..text.len() - rest.len())?.chars().count();
            text = (1..=SEPARATORS).contains(&separators).then_some(rest)?;
        }
        let (group, rest) = text.split_at_checked(*length).filter(|_| digits(text.as_bytes()) == *length)?;
        number.push_str(group);
        text = rest;
    }
    Some(number)
}

/// What people write between the two halves: spaces of any width, and signs that file names may have.
pub(super) fn separates(c: char) -> bool {
    is_space(c) || matches!(c, '-' | '\u{2010}'..='\u{2014}' | '.' | '_' | '/' | ':' | '\u{b7}')
}

pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\n' | '\r')
}

/// The first byte of a wide digit.
const LEAD: u8 = 0xef;

/// Whether a text may hold so many digits, narrow or wide. Most do not, and need no closer look.
pub(super) fn has_digits(text: &str, count: usize) -> bool {
    let few = |some: &[u8]| some.iter().fold(0u8, |n, b| n + u8::from(b.is_ascii_digit() | (*b == LEAD)));
    text.len() >= count
        && text.as_bytes().chunks(usize::from(u8::MAX)).map(|some| usize::from(few(some))).sum::<usize>()
            >= count
}

/// The digits of another width are those of a number too.
pub(super) fn with_ascii_digits(text: &str) -> Cow<'_, str> {
    const WIDE: std::ops::RangeInclusive<char> = '\u{ff10}'..='\u{ff19}';
    if !text.as_bytes().contains(&LEAD) {
        return text.into();
    }
    let ascii = |c: char| {
        if WIDE.contains(&c) { char::from_digit(u32::from(c) - 0xff10, 10).unwrap_or(c) } else { c }
    };
    text.chars().map(ascii).collect()
}

fn digits(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|b| b.is_ascii_digit()).count()
}

fn parses(digits: &str) -> bool {
    Personnummer::parse(digits).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_wherever_it_stands() {
        for number in [
            "15838510156",
            "158385 10156",
            "158385\u{a0}10156",
            "158385\u{202f}10156",
            "158385-10156",
            "158385.10156",
            "158385_10156",
            "158385/10156",
            "158385:10156",
            "158385  10156",
            "158385 - 10156",
            "158385\u{2013}10156",
            "1583 8510 156",
            "\u{ff11}\u{ff15}\u{ff18}\u{ff13}\u{ff18}\u{ff15}\u{ff11}\u{ff10}\u{ff11}\u{ff15}\u{ff16}",
            "55838510220",
            "29820450289",
        ] {
            for before in 0..20 {
                for text in ["x", "æ", "1 ", "123456 ", "12345\n"] {
                    let text = format!("{}{number}", text.repeat(before));
                    assert!(has_personnummer(&text), "{text}");
                    assert!(has_personnummer(&format!("{text}.")) && has_personnummer(&format!("{text} 12")));
                }
            }
        }
    }

    #[test]
    fn other_digits_are_no_person() {
        for text in [
            "",
            "15838510157",
            "158385 10157",
            "115838510156",
            "158385101561",
            "1158385 10156",
            "158385 101561",
            "158385    10156",
            "158385,10156",
            "1583-8510-156",
            "1583 8510156",
            "1583 8510 1561",
            "15.83.85 10156",
            "2026-03-16",
            "900 00 000",
            "1234 56 78903",
            "158385",
            "158385 ",
            "1583 8510",
        ] {
            assert!(!has_personnummer(text), "{text}");
        }
    }

    #[test]
    fn a_second_number_is_seen_after_a_first_that_is_none() {
        assert!(has_personnummer("15838510157, 15838510156"));
        assert!(has_personnummer("123456 15838510156"));
        assert!(has_personnummer("000000 158385 10156"));
    }
}
