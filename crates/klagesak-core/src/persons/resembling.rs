//! What looks like a person number, also where it is mistyped.

use super::numbers::{SEPARATORS, is_space, separates, with_ascii_digits};

/// Whether a text seems to hold the number of a person: eleven digits in a row or more; or eleven with spaces, a hyphen, a full stop,
/// an underscore, a slash or a colon where people put one, after the day, the month and the date; or four, four and three with
/// spaces. The control digits do not count: a number that is mistyped still tells who it is about.
#[must_use]
pub fn resembles_personnummer(text: &str) -> bool {
    let text = with_ascii_digits(text);
    let mut previous = ' ';
    text.char_indices().any(|(at, c)| {
        let apart = !previous.is_ascii_digit();
        previous = c;
        c.is_ascii_digit() && starts_number(text.get(at..).unwrap_or_default(), apart)
    })
}

/// Whether a text begins with eleven digits.
fn starts_number(text: &str, apart: bool) -> bool {
    let (mut digits, mut between) = (0, 0);
    for c in text.chars() {
        let separates = || matches!(digits, 2 | 4 | 6) && separates(c) || digits == 8 && is_space(c);
        if c.is_ascii_digit() {
            (digits, between) = (digits + 1, 0);
            if digits == 11 {
                return true;
            }
        } else if apart && between < SEPARATORS && separates() {
            between += 1;
        } else {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_persons_are_seen_and_others_are_not() {
        for text in [
            "15838510237",
            "115838510237",
            "Klage 158385 10237",
            "x15838510237y",
            "(15838510237)",
            "158385-10237",
            "158385\u{202f}10237",
            "15.83.85 10237",
            "15 83 85 10237",
            "12 158385 10237",
            "158385_10237",
            "158385/10237",
            "158385:10237",
            "158385  10237",
            "1583 8510 237",
            "\u{ff11}\u{ff15}8385 10237",
        ] {
            assert!(resembles_personnummer(text), "{text}");
        }
        for text in
            ["2026/4711", "158385", "310999016", "1583851 0237", "2026-0421-12345", "158385    10237", ""]
        {
            assert!(!resembles_personnummer(text), "{text}");
        }
    }
}
