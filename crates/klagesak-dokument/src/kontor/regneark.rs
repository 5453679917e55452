//! What a spreadsheet fetches: formulas and connections.

use super::utad::Utad;

/// Functions that take a value from outside, as Excel writes them.
const FETCH: [&str; 2] = ["WEBSERVICE", "RTD"];
const SHOW: [&str; 1] = ["IMAGE"];

impl Utad {
    /// A formula. Texts, and the names of sheets and columns, say nothing.
    pub(super) fn formula(&mut self, formula: &str) {
        let mut name = String::new();
        let (mut quote, mut brackets) = (None, 0_usize);
        for letter in formula.chars() {
            match (quote, letter) {
                (Some(mark), letter) if mark == letter => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'') => quote = Some(letter),
                (None, '[') => brackets += 1,
                (None, ']') => brackets = brackets.saturating_sub(1),
                (None, letter) if letter.is_alphanumeric() || matches!(letter, '.' | '_') => {
                    name.push(letter.to_ascii_uppercase());
                    continue;
                }
                (None, '(') => {
                    let function = name.rsplit("XLFN.").next().unwrap_or_default();
                    self.fetches |= FETCH.contains(&function);
                    self.linked |= SHOW.contains(&function);
                }
                // No operator: what stands before it is a program that is asked for data (DDE).
                (None, '|') if brackets == 0 => self.fetches = true,
                (None, _) => {}
            }
            name.clear();
        }
    }
}

/// A connection, as far as it has been read.
#[derive(Default)]
pub(super) struct Connection {
    refreshes: bool,
}

impl Connection {
    pub(super) fn begin(&mut self, refresh_on_load: &str) {
        self.refreshes = matches!(refresh_on_load, "1" | "true");
    }

    /// Where it takes its data from: a page, or a database by its connection string.
    pub(super) fn source(&self, source: &str, utad: &mut Utad) {
        let away = source.contains("//") || source.contains("\\\\");
        if away && self.refreshes {
            utad.fetches = true;
        } else {
            utad.linked = true;
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
        ] {
            assert_eq!(judge(formula), (false, false), "{formula}");
        }
    }
}
