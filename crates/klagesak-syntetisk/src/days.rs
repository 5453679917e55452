//! Days before and after a day.

use chrono::{Datelike, Days, FixedOffset, TimeDelta};

use klagesak_core::helligdager::next_working_day;
use klagesak_core::verdi::{Dato, Tidspunkt, ValueError};

use super::Chance;

pub(super) fn plus(from: Dato, days: u32) -> Result<Dato, ValueError> {
    let day = from.naive().checked_add_days(Days::new(days.into())).ok_or(ValueError::Empty)?;
    Dato::try_from(day)
}

pub(super) fn minus(from: Dato, days: u32) -> Result<Dato, ValueError> {
    let day = from.naive().checked_sub_days(Days::new(days.into())).ok_or(ValueError::Empty)?;
    Dato::try_from(day)
}

/// So many days later, and then the first day an office is open.
pub(super) fn working_day(from: Dato, days: u32) -> Result<Dato, ValueError> {
    Ok(next_working_day(plus(from, days)?))
}

/// A day from `from` to `to`; `from` when `to` lies before it.
pub(super) fn day_between(chance: &mut Chance, from: Dato, to: Dato) -> Result<Dato, ValueError> {
    let days = to.naive().signed_duration_since(from.naive()).num_days();
    plus(from, chance.between(0, u32::try_from(days).unwrap_or(0)))
}

/// A moment in office hours, written with the time of Norway or of UTC.
pub(super) fn office_hours(chance: &mut Chance, day: Dato) -> Result<Tidspunkt, ValueError> {
    let zone = match (chance.percent(15), summer_time(day)) {
        (true, _) => "Z",
        (_, true) => "+02:00",
        (_, false) => "+01:00",
    };
    let (hour, minute, second) = (chance.between(8, 15), chance.below(60), chance.below(60));
    let fraction = if chance.percent(20) { format!(".{:03}", chance.between(1, 999)) } else { String::new() };
    format!("{day}T{hour:02}:{minute:02}:{second:02}{fraction}{zone}").parse()
}

/// So many seconds later, written with the time of Norway on that day.
pub(super) fn later(from: Tidspunkt, seconds: u32) -> Result<Tidspunkt, ValueError> {
    let day = from.local_date().ok_or(ValueError::Empty)?;
    let zone = FixedOffset::east_opt(if summer_time(day) { 7200 } else { 3600 }).ok_or(ValueError::Empty)?;
    Tidspunkt::try_from(from.instant().with_timezone(&zone) + TimeDelta::seconds(seconds.into()))
}

/// Summer time lasts from the last Sunday of March to the last Sunday of October.
fn summer_time(day: Dato) -> bool {
    let day = day.naive();
    let last_sunday = |month| {
        let last = day.with_day(1)?.with_month(month)?.with_day(31)?;
        last.checked_sub_days(Days::new(last.weekday().num_days_from_sunday().into()))
    };
    last_sunday(3).is_some_and(|from| from <= day) && last_sunday(10).is_some_and(|to| day < to)
}
