//! What may never stand where anyone can see it.

/// Whether a text seems to hold the number of a person: eleven digits in a row or more; or eleven with a space, a hyphen or a full
/// stop where people put one, after the day, the month and the date. The control digits do not count: a number that is mistyped
/// still tells who it is about.
pub(crate) fn har_nummer(tekst: &str) -> bool {
    let mut previous = ' ';
    tekst.char_indices().any(|(at, c)| {
        let apart = !previous.is_ascii_digit();
        previous = c;
        c.is_ascii_digit() && er_nummer(tekst.get(at..).unwrap_or_default(), apart)
    })
}

/// Whether a text begins with eleven digits.
fn er_nummer(tekst: &str, apart: bool) -> bool {
    let (mut digits, mut between) = (0, false);
    for c in tekst.chars() {
        if c.is_ascii_digit() {
            (digits, between) = (digits + 1, false);
            if digits == 11 {
                return true;
            }
        } else if apart && !between && matches!(digits, 2 | 4 | 6) && skiller(c) {
            between = true;
        } else {
            return false;
        }
    }
    false
}

fn skiller(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '.' | '\u{2010}' | '\u{2011}' | '\u{2013}')
}

/// A title without what eDialog puts at its end, `(eDialog fra …)`, which is the number of the sender; and whether there was
/// anything to take away. None when what is left cannot be shown.
pub(crate) fn rens(tittel: &str) -> (Option<&str>, bool) {
    let lower = tittel.to_ascii_lowercase();
    let (rest, cut) = match lower.find("(edialog fra") {
        Some(at) => (tittel.get(..at).unwrap_or_default().trim_end(), true),
        None => (tittel, false),
    };
    if har_nummer(rest) {
        return (None, true);
    }
    ((!rest.trim().is_empty()).then_some(rest), cut)
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
            assert!(har_nummer(text), "{text}");
        }
        for text in
            ["2026/4711", "158385", "310999016", "1583851 0237", "2026-0421-12345", "158385--10237", ""]
        {
            assert!(!har_nummer(text), "{text}");
        }
    }

    #[test]
    fn what_edialog_adds_is_taken_away() {
        assert_eq!(rens("Klage på vedtak (eDialog fra 15838510237)"), (Some("Klage på vedtak"), true));
        assert_eq!(rens("(eDialog fra 15838510237)"), (None, true));
        assert_eq!(rens("Klage 15838510237"), (None, true));
        assert_eq!(rens("Klage"), (Some("Klage"), false));
    }
}
