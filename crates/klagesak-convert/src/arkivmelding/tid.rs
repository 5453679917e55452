//! Dates and points in time as XML has them, and as the standard does.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use klagesak_core::norsk_tid::{in_norway, instants};
use klagesak_core::verdi::{Dato, Tidspunkt};

/// A point in time as the standard writes it. The zone is kept as it is; where there is none, it was written in Norway.
pub(crate) fn tidspunkt(tekst: &str) -> Option<String> {
    let time = instant(tekst.trim())?;
    Tidspunkt::try_from(time).ok().map(|time| time.to_string())
}

/// A date as the standard writes it: an `xs:date`, whose zone says nothing about the day, or the day in Norway of a point in
/// time.
pub(crate) fn dato(tekst: &str) -> Option<String> {
    let tekst = tekst.trim();
    let day = if tekst.contains('T') {
        in_norway(&instant(tekst)?).date_naive().to_string()
    } else {
        let (day, zone) = tekst.split_at_checked(10)?;
        let zoned = zone.is_empty() || zone == "Z" || (zone.len() == 6 && zone.starts_with(['+', '-']));
        zoned.then_some(day)?.to_owned()
    };
    day.parse::<Dato>().ok().map(|day| day.to_string())
}

/// The moment a day begins in Norway.
pub(crate) fn midnatt(day: &str) -> Option<String> {
    let day: NaiveDate = day.parse().ok()?;
    local(day.and_time(NaiveTime::MIN)).map(|time| time.to_rfc3339())
}

fn instant(tekst: &str) -> Option<DateTime<FixedOffset>> {
    if let Ok(time) = DateTime::parse_from_rfc3339(tekst) {
        return Some(time);
    }
    local(NaiveDateTime::parse_from_str(tekst, "%Y-%m-%dT%H:%M:%S%.f").ok()?)
}

/// The moment a clock in Norway shows this. In the hour a clock skips, the hour after.
fn local(time: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    instants(time).earliest().or_else(|| instants(time + Duration::hours(1)).earliest())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_without_a_zone_are_norwegian() {
        assert_eq!(tidspunkt("2017-05-23T12:46:00").unwrap(), "2017-05-23T12:46:00+02:00");
        assert_eq!(tidspunkt("2017-06-01T10:10:12.000+01:00").unwrap(), "2017-06-01T10:10:12+01:00");
        assert_eq!(tidspunkt(" 2026-11-20T08:00:00.5Z\n").unwrap(), "2026-11-20T08:00:00.500Z");
        assert_eq!(tidspunkt("2026-03-29T02:30:00").unwrap(), "2026-03-29T03:30:00+02:00");
        assert_eq!(tidspunkt("2026-11-20"), None);
    }

    #[test]
    fn a_date_is_the_day_in_norway() {
        assert_eq!(dato("2026-03-02+01:00").unwrap(), "2026-03-02");
        assert_eq!(dato("2026-03-02T23:30:00Z").unwrap(), "2026-03-03");
        for wrong in ["2026-02-30", "02.03.2026", "2026-03-02x", "æ026-03-02"] {
            assert_eq!(dato(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_day_comes_back_from_its_midnight() {
        let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
        for day in first.iter_days().take_while(|day| day.to_string().as_str() < "2100") {
            let day = day.to_string();
            assert_eq!(dato(&midnatt(&day).unwrap()).unwrap(), day);
        }
    }
}
