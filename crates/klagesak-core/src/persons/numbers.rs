//! Person numbers in text: those whose control digits are right.

use crate::verdi::Personnummer;

const DATE: usize = 6;
const REST: usize = 5;
/// What people write between the two: a space, also one that does not break or is narrow, a hyphen, a full stop.
const SEPARATORS: &[&str] = &[" ", "\u{a0}", "\u{202f}", "\u{2009}", "-", "\u{2011}", "."];

/// Whether a text holds a fødselsnummer or D-nummer: eleven digits, or six and five with a space, a hyphen or a full stop between,
/// with a possible date and right control digits, and no digit before or after.
#[must_use]
pub fn has_personnummer(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Both forms begin with six digits in a row, so a look at every sixth byte misses none.
    let mut at = DATE - 1;
    while let Some(byte) = bytes.get(at) {
        if byte.is_ascii_digit() {
            let (before, after) = bytes.split_at(at);
            let start = at - before.iter().rev().take_while(|b| b.is_ascii_digit()).count();
            let end = at + digits(after);
            if is_personnummer(bytes.get(start..end), bytes.get(end..)) {
                return true;
            }
            at = end;
        }
        at += DATE;
    }
    false
}

fn is_personnummer(run: Option<&[u8]>, after: Option<&[u8]>) -> bool {
    let (Some(run), Some(after)) = (run, after) else { return false };
    match run.len() {
        11 => parses(run),
        DATE => {
            let after = SEPARATORS.iter().find_map(|separator| after.strip_prefix(separator.as_bytes()));
            let rest = after.filter(|after| digits(after) == REST).and_then(|after| after.get(..REST));
            rest.is_some_and(|rest| parses(&[run, rest].concat()))
        }
        _ => false,
    }
}

fn digits(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|b| b.is_ascii_digit()).count()
}

fn parses(digits: &[u8]) -> bool {
    str::from_utf8(digits).is_ok_and(|digits| Personnummer::parse(digits).is_ok())
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
            "158385  10156",
            "158385--10156",
            "158385/10156",
            "15.83.85 10156",
            "2026-03-16",
            "900 00 000",
            "1234 56 78903",
            "158385",
            "158385 ",
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
