//! A day as a person writes it.

use chrono::Datelike;

use crate::text::Language;
use crate::verdi::Dato;

const NORSK: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// «mai», "May".
#[must_use]
pub fn month(day: Dato, language: Language) -> &'static str {
    let names = if language == Language::En { ENGLISH } else { NORSK };
    let month = usize::try_from(day.naive().month0()).unwrap_or_default();
    names.get(month).copied().unwrap_or_default()
}

/// «25. mai», "25 May".
#[must_use]
pub fn day_and_month(day: Dato, language: Language) -> String {
    let dot = if language == Language::En { "" } else { "." };
    format!("{}{dot} {}", day.naive().day(), month(day, language))
}

/// «25. mai 2026», "25 May 2026".
#[must_use]
pub fn in_words(day: Dato, language: Language) -> String {
    format!("{} {}", day_and_month(day, language), day.naive().year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_in_its_language() {
        let day = "2026-05-07".parse().unwrap();
        assert_eq!(in_words(day, Language::Nb), "7. mai 2026");
        assert_eq!(in_words(day, Language::Nn), "7. mai 2026");
        assert_eq!(in_words(day, Language::En), "7 May 2026");
        assert_eq!(day_and_month("2026-12-31".parse().unwrap(), Language::En), "31 December");
    }
}
