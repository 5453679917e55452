//! Days before and after a day.

use chrono::{Datelike, Days, FixedOffset, TimeDelta};

use klagesak_core::helligdager::next_working_day;
use klagesak_core::verdi::{Dato, Tidspunkt, ValueError};

use super::Chance;

pub(super) fn pluss(fra: Dato, dager: u32) -> Result<Dato, ValueError> {
    let dag = fra.naive().checked_add_days(Days::new(dager.into())).ok_or(ValueError::Empty)?;
    Dato::try_from(dag)
}

pub(super) fn minus(fra: Dato, dager: u32) -> Result<Dato, ValueError> {
    let dag = fra.naive().checked_sub_days(Days::new(dager.into())).ok_or(ValueError::Empty)?;
    Dato::try_from(dag)
}

/// So many days later, and then the first day an office is open.
pub(super) fn arbeidsdag(fra: Dato, dager: u32) -> Result<Dato, ValueError> {
    Ok(next_working_day(pluss(fra, dager)?))
}

/// A day from `fra` to `til`; `fra` when `til` lies before it.
pub(super) fn mellom(chance: &mut Chance, fra: Dato, til: Dato) -> Result<Dato, ValueError> {
    let dager = til.naive().signed_duration_since(fra.naive()).num_days();
    pluss(fra, chance.between(0, u32::try_from(dager).unwrap_or(0)))
}

/// A moment in office hours, written with the time of Norway or of UTC.
pub(super) fn kontortid(chance: &mut Chance, dag: Dato) -> Result<Tidspunkt, ValueError> {
    let sone = match (chance.percent(15), sommertid(dag)) {
        (true, _) => "Z",
        (_, true) => "+02:00",
        (_, false) => "+01:00",
    };
    let (time, minutt, sekund) = (chance.between(8, 15), chance.below(60), chance.below(60));
    let broekdel = if chance.percent(20) { format!(".{:03}", chance.between(1, 999)) } else { String::new() };
    format!("{dag}T{time:02}:{minutt:02}:{sekund:02}{broekdel}{sone}").parse()
}

/// So many seconds later, written with the time of Norway on that day.
pub(super) fn senere(fra: Tidspunkt, sekunder: u32) -> Result<Tidspunkt, ValueError> {
    let dag = fra.local_date().ok_or(ValueError::Empty)?;
    let sone = FixedOffset::east_opt(if sommertid(dag) { 7200 } else { 3600 }).ok_or(ValueError::Empty)?;
    Tidspunkt::try_from(fra.instant().with_timezone(&sone) + TimeDelta::seconds(sekunder.into()))
}

/// Summer time lasts from the last Sunday of March to the last Sunday of October.
fn sommertid(dag: Dato) -> bool {
    let dag = dag.naive();
    let siste_soendag = |maaned| {
        let siste = dag.with_day(1)?.with_month(maaned)?.with_day(31)?;
        siste.checked_sub_days(Days::new(siste.weekday().num_days_from_sunday().into()))
    };
    siste_soendag(3).is_some_and(|fra| fra <= dag) && siste_soendag(10).is_some_and(|til| dag < til)
}
