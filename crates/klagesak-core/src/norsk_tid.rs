//! Clocks and calendars in Norway.
//!
//! One line of law is all there is to Europe/Oslo in the years of the messages, and a test holds them against the time zone
//! database. The tables of all zones of the world are the slowest thing to compile that this crate could depend on.

use chrono::{DateTime, Datelike, Days, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, TimeZone};

use crate::verdi::{Dato, Tidspunkt};

const WINTER: FixedOffset = FixedOffset::east_opt(3600).unwrap();
const SUMMER: FixedOffset = FixedOffset::east_opt(2 * 3600).unwrap();

/// The date in Norway at a point in time, whatever offset it is written with; `None` outside the range of [`Dato`].
#[must_use]
pub fn norsk_dato(tidspunkt: Tidspunkt) -> Option<Dato> {
    Dato::try_from(in_norway(&tidspunkt.instant()).date_naive()).ok()
}

/// What clocks in Norway show at an instant. Exact from 1981 on.
#[must_use]
pub fn in_norway<Z: TimeZone>(instant: &DateTime<Z>) -> DateTime<FixedOffset> {
    instant.with_timezone(&offset(instant.naive_utc()))
}

/// The instants at which clocks in Norway show a time: two in the hour that comes twice in autumn, none in the hour that is
/// skipped in spring.
#[must_use]
pub fn instants(local: NaiveDateTime) -> LocalResult<DateTime<FixedOffset>> {
    // Summer time first: of two instants, it is the earlier.
    let mut found = [SUMMER, WINTER].into_iter().filter_map(|ahead| {
        let utc = local.checked_sub_offset(ahead)?;
        (offset(utc) == ahead).then(|| DateTime::from_naive_utc_and_offset(utc, ahead))
    });
    match (found.next(), found.next()) {
        (Some(earlier), Some(later)) => LocalResult::Ambiguous(earlier, later),
        (Some(only), None) => LocalResult::Single(only),
        (None, _) => LocalResult::None,
    }
}

/// How far clocks in Norway are ahead, as directive 2000/84/EC has it: summer time from the last Sunday of
/// March to the last of October, at 01:00 UTC. Until 1995 it ended in September.
fn offset(utc: NaiveDateTime) -> FixedOffset {
    let (month, last) = if utc.year() < 1996 { (9, 30) } else { (10, 31) };
    let turn = |month, last| one_on_last_sunday(utc.year(), month, last);
    let begun = turn(3, 31).is_some_and(|begin| begin <= utc);
    let over = turn(month, last).is_none_or(|end| end <= utc);
    if utc.year() > 1980 && begun && !over { SUMMER } else { WINTER }
}

fn one_on_last_sunday(year: i32, month: u32, last: u32) -> Option<NaiveDateTime> {
    let last = NaiveDate::from_ymd_opt(year, month, last)?;
    last.checked_sub_days(Days::new(last.weekday().num_days_from_sunday().into()))?.and_hms_opt(1, 0, 0)
}

#[cfg(test)]
mod tests {
    use chrono::{Duration, Offset, Utc};
    use chrono_tz::Europe::Oslo;

    use super::*;

    #[test]
    fn clocks_show_what_the_time_zone_database_says() {
        let [mut local, end] =
            ["1981-01-01T00:00:00", "2100-01-01T00:00:00"].map(|t| t.parse::<NaiveDateTime>().unwrap());
        while local < end {
            let instant: DateTime<Utc> = local.and_utc();
            assert_eq!(in_norway(&instant), instant.with_timezone(&Oslo).fixed_offset(), "{instant}");
            assert_eq!(
                in_norway(&instant).offset(),
                &instant.with_timezone(&Oslo).offset().fix(),
                "{instant}"
            );
            assert_eq!(
                instants(local),
                Oslo.from_local_datetime(&local).map(|t| t.fixed_offset()),
                "{local}"
            );
            // The clocks turn in three of the months, and never within half an hour.
            local +=
                if [3, 9, 10].contains(&local.month()) { Duration::minutes(30) } else { Duration::days(1) };
        }
    }

    #[test]
    fn the_date_changes_at_midnight_in_norway() {
        for (tidspunkt, dato) in [
            ("2026-01-15T22:59:59Z", "2026-01-15"), // winter: one hour ahead
            ("2026-01-15T23:00:00Z", "2026-01-16"),
            ("2026-07-15T21:59:59Z", "2026-07-15"), // summer: two
            ("2026-07-15T22:00:00Z", "2026-07-16"),
            ("2026-03-28T22:30:00Z", "2026-03-28"), // the last evening of winter time
            ("2026-03-28T23:30:00Z", "2026-03-29"), // half past midnight the night the clock goes forward
            ("2026-03-29T21:59:59Z", "2026-03-29"), // and the evening after, already summer time
            ("2026-03-29T22:00:00Z", "2026-03-30"),
            ("2026-10-24T22:00:00Z", "2026-10-25"), // the last night of summer time
            ("2026-10-25T22:59:59Z", "2026-10-25"),
            ("2026-03-16T09:30:00+12:00", "2026-03-15"), // the offset of the writer says nothing
        ] {
            assert_eq!(norsk_dato(tidspunkt.parse().unwrap()), dato.parse().ok(), "{tidspunkt}");
        }
        assert_eq!(norsk_dato("2099-12-31T23:30:00Z".parse().unwrap()), None);
    }
}
