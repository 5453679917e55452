//! Arithmetic on deadlines. How long a deadline is belongs to [`lovgrunnlag`](crate::lovgrunnlag).
//!
//! A deadline of so many weeks, months or years from a day ends on the day with the same weekday, date or day of the year,
//! and the last day counts. Whether it moves when it falls on a day off is for the caller to decide; see
//! [`next_working_day`](crate::helligdager::next_working_day).
//!
//! ```
//! use klagesak_core::frister::add_weeks;
//! use klagesak_core::helligdager::next_working_day;
//!
//! let last_day = add_weeks("2026-03-12".parse()?, 3).unwrap();
//! assert_eq!(last_day.to_string(), "2026-04-02");
//!
//! // That is Maundy Thursday; the next working day is the Tuesday after Easter.
//! assert_eq!(next_working_day(last_day).to_string(), "2026-04-07");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::{Days, Duration, Months};

use crate::verdi::Dato;

/// Two clocks are never quite alike; this much apart is nobody's mistake.
pub const KLOKKESLINGRING: Duration = Duration::minutes(5);

/// The same weekday so many weeks later; `None` past the range of [`Dato`].
#[must_use]
pub fn add_weeks(fra: Dato, uker: u32) -> Option<Dato> {
    let til = fra.naive().checked_add_days(Days::new(u64::from(uker) * 7))?;
    Dato::try_from(til).ok()
}

/// The same day of the month so many months later, or the last day of a month that is too short; `None` past the range of
/// [`Dato`].
#[must_use]
pub fn add_months(fra: Dato, maaneder: u32) -> Option<Dato> {
    let til = fra.naive().checked_add_months(Months::new(maaneder))?;
    Dato::try_from(til).ok()
}

/// The same day so many years later, 28 February for a leap day in a year without one; `None` past the range of [`Dato`].
#[must_use]
pub fn add_years(fra: Dato, aar: u32) -> Option<Dato> {
    add_months(fra, aar.checked_mul(12)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn dato(s: &str) -> Dato {
        s.parse().unwrap()
    }

    #[test]
    fn three_weeks() {
        for (fra, til) in [
            ("2026-03-16", "2026-04-06"), // ends on Easter Monday, and stays there
            ("2026-02-20", "2026-03-13"), // over the end of a February of 28 days
            ("2024-02-20", "2024-03-12"), // and of 29
            ("2025-12-15", "2026-01-05"), // over New Year
        ] {
            assert_eq!(add_weeks(dato(fra), 3), Some(dato(til)), "{fra}");
        }
    }

    #[test]
    fn months_and_years_end_within_the_month() {
        assert_eq!(add_months(dato("2026-01-31"), 1), Some(dato("2026-02-28")));
        assert_eq!(add_months(dato("2024-01-31"), 1), Some(dato("2024-02-29")));
        assert_eq!(add_months(dato("2026-11-30"), 3), Some(dato("2027-02-28")));
        assert_eq!(add_months(dato("2026-03-16"), 3), Some(dato("2026-06-16")));
        assert_eq!(add_years(dato("2024-02-29"), 1), Some(dato("2025-02-28")));
        assert_eq!(add_years(dato("2024-02-29"), 4), Some(dato("2028-02-29")));
        assert_eq!(add_years(dato("2025-02-28"), 1), Some(dato("2026-02-28")));
    }

    #[test]
    fn past_the_last_day_there_is_nothing() {
        let siste = dato("2099-12-31");
        assert_eq!(add_weeks(siste, 0), Some(siste));
        assert_eq!(add_weeks(siste, 1), None);
        assert_eq!(add_months(siste, 1), None);
        assert_eq!(add_years(siste, 1), None);
    }

    proptest! {
        #[test]
        fn no_number_is_too_large(n in any::<u32>(), aar in 1900..2100) {
            let fra = Dato::new(aar, 2, 28).unwrap();
            for til in [add_weeks(fra, n), add_months(fra, n), add_years(fra, n)].into_iter().flatten() {
                prop_assert!(til >= fra);
            }
        }
    }
}
