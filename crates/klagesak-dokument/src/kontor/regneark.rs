//! What a spreadsheet fetches by its formulas.

use super::utad::Utad;

/// Functions that take a value from outside, as Excel writes them.
const FETCH: [&str; 2] = ["WEBSERVICE", "RTD"];
const SHOW: [&str; 1] = ["IMAGE"];

impl Utad {
    /// A formula. Texts, and the names of sheets and columns, say nothing.
    pub(super) fn formula(&mut self, formula: &str) {
        let (mut name, mut name_ended) = (String::new(), false);
        let (mut quote, mut brackets) = (None, 0_usize);
        let mut letters = formula.chars();
        while let Some(letter) = letters.next() {
            match (quote, letter) {
                (Some(mark), letter) if mark == letter => quote = None,
                (Some(_), _) => {}
                // In a name in brackets it says that the next letter is one of the name.
                (None, '\'') if brackets > 0 => _ = letters.next(),
                (None, '[') => brackets += 1,
                (None, ']') => brackets = brackets.saturating_sub(1),
                (None, _) if brackets > 0 => {}
                (None, '"' | '\'') => quote = Some(letter),
                (None, letter) if letter.is_whitespace() => {
                    name_ended = true;
                    continue;
                }
                (None, letter) if letter.is_alphanumeric() || matches!(letter, '.' | '_') => {
                    if std::mem::take(&mut name_ended) {
                        name.clear();
                    }
                    name.push(letter.to_ascii_uppercase());
                    continue;
                }
                (None, '(') => {
                    let function = name.rsplit("XLFN.").next().unwrap_or_default();
                    self.fetches |= FETCH.contains(&function);
                    self.linked |= SHOW.contains(&function);
                }
                // No operator: what stands before it is a program that is asked for data (DDE).
                (None, '|') => self.fetches = true,
                (None, _) => {}
            }
            name.clear();
            name_ended = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Utad;

    #[test]
    fn only_functions_count_and_not_texts_about_them() {
        let judge = |formula: &str| {
            let mut utad = Utad::default();
            utad.formula(formula);
            (utad.fetches, utad.linked)
        };
        for formula in [
            "WEBSERVICE(\"https://a.no\")",
            "1+_xlfn.WebService(A1)",
            "IF(A1,RTD(\"a\",,\"b\"))",
            "cmd|'/c a'!A0",
            "WEBSERVICE (\"https://a.no\")",
            "_xlfn.WEBSERVICE\n\t(A1)",
            "Tabell1[Kari''s]&WEBSERVICE(A1)",
            "Tabell1[a']]&WEBSERVICE(A1)",
            "Tabell1[a\"b]&WEBSERVICE(A1)",
            "[1]Ark1!A1&RTD (\"a\",,\"b\")",
        ] {
            assert_eq!(judge(formula), (true, false), "{formula}");
        }
        assert_eq!(judge("_xlfn.IMAGE(\"https://a.no\")"), (false, true));
        for formula in [
            "\"WEBSERVICE(\"&A1",
            "SUM(A1:A9)",
            "\"a|b\"",
            "START(1)",
            "HYPERLINK(\"https://a.no\")",
            "\"å\"\"|\"",
            "'a|b'!A1",
            "Tabell1[[#All],[a|b]]",
            "Tabell1['[WEBSERVICE(a)]",
            "WEBSERVICE + (A1)",
            "WEBSERVICE A1 (B1)",
            "'Kari''s WEBSERVICE('!A1",
        ] {
            assert_eq!(judge(formula), (false, false), "{formula}");
        }
    }
}
