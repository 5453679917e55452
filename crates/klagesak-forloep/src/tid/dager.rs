//! Counting calendar days and working days.

use klagesak_core::helligdager::is_working_day;
use klagesak_core::verdi::Dato;

/// Calendar days from one date to another, the first counted and the last not. None when the last is not after the first.
#[must_use]
pub fn dager(fra: Dato, til: Dato) -> u32 {
    u32::try_from((til.naive() - fra.naive()).num_days()).unwrap_or(0)
}

/// Of these, the days that are neither Saturday, Sunday nor public holiday.
#[must_use]
pub fn virkedager(fra: Dato, til: Dato) -> u32 {
    let days = fra.naive().iter_days().take(dager(fra, til) as usize);
    let days = days.filter(|day| Dato::try_from(*day).is_ok_and(is_working_day));
    u32::try_from(days.count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_2026_has_few_working_days() {
        let dato = |s: &str| s.parse::<Dato>().unwrap();
        // Monday 30 March to Tuesday 7 April: eight days, of which 30 and 31 March and 1 April are working days.
        let (fra, til) = (dato("2026-03-30"), dato("2026-04-07"));
        assert_eq!((dager(fra, til), virkedager(fra, til)), (8, 3));
        assert_eq!((dager(til, fra), virkedager(til, fra)), (0, 0));
        assert_eq!((dager(fra, fra), virkedager(fra, fra)), (0, 0));
    }
}
