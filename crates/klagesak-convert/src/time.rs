//! Between the dates of a message and the points in time of others.

use chrono::{DateTime, LocalResult, NaiveTime, SecondsFormat, Utc};
use klagesak_core::norsk_tid::{in_norway, instants};
use klagesak_core::verdi::Dato;

/// The date in Norway at a point in time.
pub(crate) fn date(instant: DateTime<Utc>) -> Option<Dato> {
    Dato::try_from(in_norway(&instant).date_naive()).ok()
}

/// Noon in Norway: the same date in Norway and in UTC, whoever reads it.
pub(crate) fn noon(date: Dato) -> Option<DateTime<Utc>> {
    at(date, 12, 0, 0)
}

/// The last second of a day in Norway, for deadlines.
pub(crate) fn end(date: Dato) -> Option<DateTime<Utc>> {
    at(date, 23, 59, 59)
}

fn at(date: Dato, hour: u32, minute: u32, second: u32) -> Option<DateTime<Utc>> {
    let local = date.naive().and_time(NaiveTime::from_hms_opt(hour, minute, second)?);
    match instants(local) {
        LocalResult::Single(time) | LocalResult::Ambiguous(time, _) => Some(time.to_utc()),
        LocalResult::None => None,
    }
}

/// In UTC with three decimals, as Digisos wants it; finer decimals are cut off.
pub(crate) fn utc(instant: DateTime<Utc>) -> String {
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noon_and_the_end_of_a_day_lie_in_it_summer_and_winter() {
        for (day, noon_utc, end_utc) in [
            ("2026-01-15", "2026-01-15T11:00:00.000Z", "2026-01-15T22:59:59.000Z"),
            ("2026-07-15", "2026-07-15T10:00:00.000Z", "2026-07-15T21:59:59.000Z"),
            ("2026-10-25", "2026-10-25T11:00:00.000Z", "2026-10-25T22:59:59.000Z"),
        ] {
            let day: Dato = day.parse().unwrap();
            assert_eq!(utc(noon(day).unwrap()), noon_utc);
            assert_eq!(utc(end(day).unwrap()), end_utc);
            assert_eq!(date(noon(day).unwrap()), Some(day));
            assert_eq!(date(end(day).unwrap()), Some(day));
        }
    }
}
