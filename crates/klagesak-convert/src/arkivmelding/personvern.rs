//! What may never stand where anyone can see it.

/// Whether a text seems to hold the number of a person: eleven digits in a row or more, also with a space after the date.
pub(crate) fn har_nummer(tekst: &str) -> bool {
    let mut digits = 0;
    let mut previous = ' ';
    for c in tekst.chars() {
        if c.is_ascii_digit() {
            digits += 1;
            if digits == 11 {
                return true;
            }
        } else if !(matches!(c, ' ' | '\u{a0}') && digits == 6 && previous.is_ascii_digit()) {
            digits = 0;
        }
        previous = c;
    }
    false
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

/// The names of the parties, word for word.
#[derive(Debug, Default)]
pub(crate) struct Navneliste(Vec<String>);

impl Navneliste {
    /// Adds each word of a name; initials and particles hit by chance.
    pub(crate) fn legg_til(&mut self, navn: &str) {
        self.0.extend(ord(navn).filter(|word| word.chars().count() > 2));
    }

    /// Whether a text holds any of them as a whole word.
    pub(crate) fn finnes_i(&self, tekst: &str) -> bool {
        !self.0.is_empty() && ord(tekst).any(|word| self.0.contains(&word))
    }
}

/// The words of a text in lower case, with æ, ø and å as they are written where they cannot be.
fn ord(tekst: &str) -> impl Iterator<Item = String> {
    tekst.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(|word| {
        let mut folded = String::with_capacity(word.len());
        for c in word.chars().flat_map(char::to_lowercase) {
            match c {
                'æ' => folded.push_str("ae"),
                'ø' => folded.push_str("oe"),
                'å' => folded.push_str("aa"),
                c => folded.push(c),
            }
        }
        folded
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_persons_are_seen_and_others_are_not() {
        for text in ["15838510237", "Klage 158385 10237", "x15838510237y", "(15838510237)"] {
            assert!(har_nummer(text), "{text}");
        }
        for text in ["2026/4711", "158385", "310999016", "1583851 0237", "158385-10237", ""] {
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

    #[test]
    fn names_are_found_however_they_are_written() {
        let mut names = Navneliste::default();
        names.legg_til("Ærlig Øvre-Åsen");
        for text in ["Brev fra ærlig", "OEVRE", "klage_Åsen.pdf", "aasen"] {
            assert!(names.finnes_i(text), "{text}");
        }
        assert!(!names.finnes_i("Ærligheten varer") && !Navneliste::default().finnes_i("Ærlig"));
    }
}
