//! The time now. The only place that asks the clock.

use std::time::SystemTime;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, Timelike, Utc};
use klagesak::Language;
use klagesak::verdi::Tidspunkt;

use crate::failure::Failure;
use crate::words;

/// The time now, in whole seconds, as the wall in Norway has it.
pub(crate) fn now(language: Language) -> Result<Tidspunkt, Failure> {
    norwegian(SystemTime::now().into())
        .ok_or_else(|| Failure::Usage(words::CLOCK_WRONG.get(language).to_owned()))
}

fn norwegian(now: DateTime<Utc>) -> Option<Tidspunkt> {
    let summer = last_sunday(now.year(), 3)? <= now && now < last_sunday(now.year(), 10)?;
    let offset = FixedOffset::east_opt(if summer { 7200 } else { 3600 })?;
    Tidspunkt::try_from(now.with_nanosecond(0)?.with_timezone(&offset)).ok()
}

/// When summer time starts and ends: the last Sunday of a month of 31 days, at one o'clock UTC.
fn last_sunday(year: i32, month: u32) -> Option<DateTime<Utc>> {
    let end = NaiveDate::from_ymd_opt(year, month, 31)?;
    let sunday = end.checked_sub_days(Days::new(end.weekday().num_days_from_sunday().into()))?;
    Some(sunday.and_hms_opt(1, 0, 0)?.and_utc())
}

/// A point in time as the clock on the wall shows it.
pub(crate) fn wall(time: SystemTime) -> Option<Tidspunkt> {
    norwegian(time.into())
}

/// Reads a point in time from the command line.
pub(crate) fn parse(text: &str) -> Result<Tidspunkt, &'static str> {
    text.parse().map_err(|_| "not RFC 3339 with an offset, such as 2026-11-01T12:00:00+01:00")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summer_time_starts_and_ends_on_a_sunday_night() {
        for (utc, wall) in [
            ("2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"),
            ("2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"),
            ("2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00"),
            ("2026-10-25T01:00:00.5Z", "2026-10-25T02:00:00+01:00"),
        ] {
            assert_eq!(norwegian(utc.parse().unwrap()).unwrap().to_string(), wall);
        }
    }
}
