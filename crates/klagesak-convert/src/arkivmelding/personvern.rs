//! Titles that anyone may see.

use klagesak_core::persons::resembles_personnummer;

/// A title without what eDialog puts at its end, `(eDialog fra …)`, which is the number of the sender; and whether there was
/// anything to take away. None when what is left cannot be shown.
pub(crate) fn cleaned(tittel: &str) -> (Option<&str>, bool) {
    let lower = tittel.to_ascii_lowercase();
    let (rest, cut) = match lower.find("(edialog fra") {
        Some(at) => (tittel.get(..at).unwrap_or_default().trim_end(), true),
        None => (tittel, false),
    };
    if resembles_personnummer(rest) {
        return (None, true);
    }
    ((!rest.trim().is_empty()).then_some(rest), cut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_edialog_adds_is_taken_away() {
        assert_eq!(cleaned("Klage på vedtak (eDialog fra 15838510237)"), (Some("Klage på vedtak"), true));
        assert_eq!(cleaned("(eDialog fra 15838510237)"), (None, true));
        assert_eq!(cleaned("Klage 15838510237"), (None, true));
        assert_eq!(cleaned("Klage"), (Some("Klage"), false));
    }
}
