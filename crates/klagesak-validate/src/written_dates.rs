//! Dates as people write them in titles and file names: 12.05.1985, 12. mai 1985, 1985-05-12, 120585.

/// A date in a text. It need not be a day that exists: a synthetic number has months above 80.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    pub(crate) day: u32,
    pub(crate) month: u32,
    /// With two digits or four, as it is written.
    pub(crate) year: u32,
}

/// The fewest digits of a date: «1. mai 85».
const SHORTEST: usize = 3;

const MONTHS: [&str; 12] = [
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

/// A row of digits.
#[derive(Clone, Copy)]
struct Run<'t> {
    start: usize,
    end: usize,
    digits: &'t str,
}

impl Run<'_> {
    fn number(&self, from: usize, to: usize) -> u32 {
        self.digits.get(from..to).and_then(|digits| digits.parse().ok()).unwrap_or(0)
    }

    fn whole(&self) -> u32 {
        self.number(0, self.digits.len())
    }

    fn short(&self) -> bool {
        self.digits.len() <= 2
    }
}

/// The dates in a text.
pub(crate) fn written_dates(text: &str) -> Vec<Written> {
    if text.bytes().filter(u8::is_ascii_digit).count() < SHORTEST {
        return Vec::new();
    }
    let runs = runs(text);
    let mut found = Vec::new();
    for (i, run) in runs.iter().enumerate() {
        let start = run.start;
        match run.digits.len() {
            6 => found.push(Written {
                start,
                day: run.number(0, 2),
                month: run.number(2, 4),
                year: run.number(4, 6),
            }),
            8 => {
                found.push(Written {
                    start,
                    day: run.number(0, 2),
                    month: run.number(2, 4),
                    year: run.number(4, 8),
                });
                found.push(Written {
                    start,
                    day: run.number(6, 8),
                    month: run.number(4, 6),
                    year: run.number(0, 4),
                });
            }
            _ => {}
        }
        let (Some(second), third) = (runs.get(i + 1), runs.get(i + 2)) else { continue };
        let between = text.get(run.end..second.start).unwrap_or_default();
        if let Some(month) = named_month(between).filter(|_| run.short() && is_year(second)) {
            found.push(Written { start, day: run.whole(), month, year: second.whole() });
        }
        let Some(third) = third.filter(|third| {
            let after = text.get(second.end..third.start).unwrap_or_default();
            is_separator(between) && is_separator(after) && second.short()
        }) else {
            continue;
        };
        if run.short() && is_year(third) {
            found.push(Written { start, day: run.whole(), month: second.whole(), year: third.whole() });
        } else if run.digits.len() == 4 && third.short() {
            found.push(Written { start, day: third.whole(), month: second.whole(), year: run.whole() });
        }
    }
    found
}

fn is_year(run: &Run<'_>) -> bool {
    matches!(run.digits.len(), 2 | 4)
}

fn is_separator(between: &str) -> bool {
    matches!(between, "." | ". " | "-" | "/" | "_" | " ")
}

/// The month a name between two numbers is of.
fn named_month(between: &str) -> Option<u32> {
    let name = between.trim_matches(['.', ' ', '-', '_']).to_lowercase();
    MONTHS.iter().zip(1..).find(|(month, _)| **month == name).map(|(_, number)| number)
}

fn runs(text: &str) -> Vec<Run<'_>> {
    let bytes = text.as_bytes();
    let (mut runs, mut at) = (Vec::new(), 0);
    while let Some(byte) = bytes.get(at) {
        let length = bytes.iter().skip(at).take_while(|b| b.is_ascii_digit()).count();
        if byte.is_ascii_digit() {
            let end = at + length;
            runs.push(Run { start: at, end, digits: text.get(at..end).unwrap_or_default() });
        }
        at += length.max(1);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dates(text: &str) -> Vec<(u32, u32, u32)> {
        written_dates(text).into_iter().map(|date| (date.day, date.month, date.year)).collect()
    }

    #[test]
    fn as_people_write_them() {
        for text in
            ["f. 12.05.1985.", "12.5.1985", "12. 5. 1985", "1985-05-12", "12. mai 1985", "12 Mai 1985"]
        {
            assert_eq!(dates(text), [(12, 5, 1985)], "{text}");
        }
        for text in ["konto-120585-x", "12.05.85", "12/5/85"] {
            assert_eq!(dates(text), [(12, 5, 85)], "{text}");
        }
        assert!(dates("12051985").contains(&(12, 5, 1985)) && dates("19850512").contains(&(12, 5, 1985)));
        assert_eq!(dates("æ 158385"), [(15, 83, 85)]);
    }

    #[test]
    fn other_numbers() {
        for text in ["", "2026/117", "§ 18", "7 350 kroner", "15838510156", "mai 2026", "1. og 2. mai"] {
            assert_eq!(dates(text), [], "{text}");
        }
    }
}
