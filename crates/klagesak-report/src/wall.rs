//! Points in time as the clock on a wall in Norway shows them.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, Timelike, Utc};
use klagesak_core::verdi::Tidspunkt;

/// A point in time in whole seconds, with Norway's offset on that day.
///
/// ```
/// let utc = "2026-07-01T10:00:00Z".parse().unwrap();
/// assert_eq!(klagesak_report::norwegian(utc).unwrap().to_string(), "2026-07-01T12:00:00+02:00");
/// ```
#[must_use]
pub fn norwegian(time: DateTime<Utc>) -> Option<Tidspunkt> {
    let summer = last_sunday(time.year(), 3)? <= time && time < last_sunday(time.year(), 10)?;
    let offset = FixedOffset::east_opt(if summer { 7200 } else { 3600 })?;
    Tidspunkt::try_from(time.with_nanosecond(0)?.with_timezone(&offset)).ok()
}

/// When summer time starts and ends: the last Sunday of a month of 31 days, at one o'clock UTC.
fn last_sunday(year: i32, month: u32) -> Option<DateTime<Utc>> {
    let end = NaiveDate::from_ymd_opt(year, month, 31)?;
    let sunday = end.checked_sub_days(Days::new(end.weekday().num_days_from_sunday().into()))?;
    Some(sunday.and_hms_opt(1, 0, 0)?.and_utc())
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
