//! Clocks and calendars in Norway.

use chrono::{DateTime, FixedOffset, LocalResult, NaiveDateTime, TimeZone};
use chrono_tz::Europe::Oslo;

use crate::verdi::{Dato, Tidspunkt};

/// The date in Norway at a point in time, whatever offset it is written with; `None` outside the range of [`Dato`].
#[must_use]
pub fn norsk_dato(tidspunkt: Tidspunkt) -> Option<Dato> {
    Dato::try_from(in_norway(&tidspunkt.instant()).date_naive()).ok()
}

/// What clocks in Norway show at an instant.
#[must_use]
pub fn in_norway<Z: TimeZone>(instant: &DateTime<Z>) -> DateTime<FixedOffset> {
    instant.with_timezone(&Oslo).fixed_offset()
}

/// The instants at which clocks in Norway show a time: two in the hour that comes twice in autumn, none in the hour that is
/// skipped in spring.
#[must_use]
pub fn instants(local: NaiveDateTime) -> LocalResult<DateTime<FixedOffset>> {
    Oslo.from_local_datetime(&local).map(|time| time.fixed_offset())
}

#[cfg(test)]
mod tests {
    use super::*;

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
