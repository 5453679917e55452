//! What looks like a person number, also where it is mistyped.

/// Whether a text seems to hold the number of a person: eleven digits in a row or more; or eleven with a space, a hyphen or a full
/// stop where people put one, after the day, the month and the date. The control digits do not count: a number that is mistyped
/// still tells who it is about.
#[must_use]
pub fn resembles_personnummer(text: &str) -> bool {
    let mut previous = ' ';
    text.char_indices().any(|(at, c)| {
        let apart = !previous.is_ascii_digit();
        previous = c;
        c.is_ascii_digit() && starts_number(text.get(at..).unwrap_or_default(), apart)
    })
}

/// Whether a text begins with eleven digits.
fn starts_number(text: &str, apart: bool) -> bool {
    let (mut digits, mut between) = (0, false);
    for c in text.chars() {
        if c.is_ascii_digit() {
            (digits, between) = (digits + 1, false);
            if digits == 11 {
                return true;
            }
        } else if apart && !between && matches!(digits, 2 | 4 | 6) && separates(c) {
            between = true;
        } else {
            return false;
        }
    }
    false
}

fn separates(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '\u{2010}' | '\u{2011}' | '\u{2013}')
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
        ] {
            assert!(resembles_personnummer(text), "{text}");
        }
        for text in
            ["2026/4711", "158385", "310999016", "1583851 0237", "2026-0421-12345", "158385--10237", ""]
        {
            assert!(!resembles_personnummer(text), "{text}");
        }
    }
}
