//! Norwegian public holidays, computed.
//!
//! The same days for every year, also before 1 and 17 May became holidays in 1947. Christmas Eve and New Year's Eve are
//! ordinary working days in law.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::verdi::Dato;

/// Easter Sunday, by the anonymous Gregorian algorithm.
#[must_use]
pub fn easter_sunday(aar: i32) -> Option<Dato> {
    let a = aar.rem_euclid(19);
    let (b, c) = (aar.div_euclid(100), aar.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    let (maaned, dag) = (u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?);
    Dato::new(aar, maaned, dag).ok()
}

/// Whether the day is a public holiday. Ordinary Sundays are not.
#[must_use]
pub fn is_holiday(dato: Dato) -> bool {
    let d = dato.naive();
    if matches!((d.month(), d.day()), (1, 1) | (5, 1 | 17) | (12, 25 | 26)) {
        return true;
    }
    // Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
    let fra_paaske = easter_sunday(d.year()).map(|p| d.signed_duration_since(p.naive()).num_days());
    matches!(fra_paaske, Some(-3 | -2 | 0 | 1 | 39 | 49 | 50))
}

/// Whether the day is a working day: not a Saturday, a Sunday or a public holiday.
#[must_use]
pub fn is_working_day(dato: Dato) -> bool {
    !matches!(dato.naive().weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(dato)
}

/// The first working day that is not before `dato`: the day itself when it is one.
#[must_use]
pub fn next_working_day(dato: Dato) -> Dato {
    // The last day of the range of `Dato`, 2099-12-31, is a working day, so there always is one.
    (0..).map_while(|n| later(dato.naive(), n)).find(|d| is_working_day(*d)).unwrap_or(dato)
}

fn later(fra: NaiveDate, dager: u64) -> Option<Dato> {
    fra.checked_add_days(Days::new(dager)).and_then(|d| Dato::try_from(d).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dato(s: &str) -> Dato {
        s.parse().unwrap()
    }

    #[test]
    fn known_easter_sundays() {
        for s in [
            "1913-03-23",
            "1943-04-25",
            "1954-04-18",
            "1981-04-19",
            "2000-04-23",
            "2001-04-15",
            "2002-03-31",
            "2003-04-20",
            "2004-04-11",
            "2005-03-27",
            "2006-04-16",
            "2007-04-08",
            "2008-03-23",
            "2009-04-12",
            "2010-04-04",
            "2011-04-24",
            "2012-04-08",
            "2013-03-31",
            "2014-04-20",
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2038-04-25",
        ] {
            let paaske = dato(s);
            assert_eq!(easter_sunday(paaske.naive().year()), Some(paaske));
        }
    }

    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april_in_every_year() {
        for aar in 1900..2100 {
            let paaske = easter_sunday(aar).unwrap();
            assert_eq!(paaske.naive().weekday(), Weekday::Sun, "{aar}");
            assert!(
                Dato::new(aar, 3, 22).unwrap() <= paaske && paaske <= Dato::new(aar, 4, 25).unwrap(),
                "{aar}"
            );
        }
        assert_eq!(easter_sunday(1899), None);
        assert_eq!(easter_sunday(2100), None);
    }

    #[test]
    fn the_holidays_of_2026_and_no_other_days() {
        let ventet = [
            "2026-01-01",
            "2026-04-02",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-17",
            "2026-05-24",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26",
        ];
        let foerste = dato("2026-01-01").naive();
        let funnet: Vec<_> = (0..365)
            .filter_map(|n| later(foerste, n))
            .filter(|d| is_holiday(*d))
            .map(|d| d.to_string())
            .collect();
        assert_eq!(funnet, ventet);
    }

    #[test]
    fn a_day_off_moves_to_the_next_working_day() {
        for (fra, til) in [
            ("2026-03-16", "2026-03-16"), // a Monday
            ("2026-03-21", "2026-03-23"), // Saturday
            ("2026-04-02", "2026-04-07"), // Maundy Thursday, past the whole of Easter
            ("2026-05-14", "2026-05-15"), // Ascension Day, to the Friday after
            ("2026-05-17", "2026-05-18"),
            ("2025-12-25", "2025-12-29"), // Christmas and a weekend
            ("2026-12-24", "2026-12-24"), // Christmas Eve is a working day
            ("2099-12-31", "2099-12-31"),
        ] {
            assert_eq!(next_working_day(dato(fra)), dato(til), "{fra}");
        }
    }

    #[test]
    fn there_is_a_working_day_within_six_days_of_any_day() {
        let foerste = dato("1900-01-01").naive();
        for d in (0..).map_while(|n| later(foerste, n)) {
            let neste = next_working_day(d);
            assert!(is_working_day(neste) && (neste.naive() - d.naive()).num_days() <= 5, "{d}");
        }
    }
}
