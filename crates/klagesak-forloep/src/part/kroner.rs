//! An amount as a person writes it.

use klagesak_core::Language;
use klagesak_core::verdi::Beloep;

/// «1 250 kroner», and with øre where there are any: «1 250,50 kroner».
pub(super) fn kroner(beloep: Beloep, language: Language) -> String {
    let (kroner, oere) = (beloep.oere() / 100, beloep.oere() % 100);
    let digits = kroner.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    let point = if language == Language::En { '.' } else { ',' };
    let rest = if oere == 0 { String::new() } else { format!("{point}{oere:02}") };
    format!("{grouped}{rest} kroner")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart_and_no_more_is_written_than_there_is() {
        let written = |text: &str| kroner(text.parse().unwrap(), Language::Nb);
        assert_eq!(written("500.00"), "500 kroner");
        assert_eq!(written("1250.50"), "1\u{a0}250,50 kroner");
        assert_eq!(written("1234567.00"), "1\u{a0}234\u{a0}567 kroner");
    }
}
