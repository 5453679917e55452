//! Days as places in a picture.

use chrono::{Datelike, Months, NaiveDate};
use klagesak_core::Language;
use klagesak_core::day_in_words::month;
use klagesak_core::verdi::Dato;
use klagesak_validate::tid::dager;

/// A stretch of days, drawn over a width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Axis {
    pub(super) first: Dato,
    pub(super) days: u32,
    pub(super) left: f64,
    pub(super) width: f64,
}

impl Axis {
    pub(super) fn x(&self, day: Dato) -> f64 {
        self.left + self.width * self.share(day)
    }

    /// How far into the time a day is, from 0 to 1.
    pub(super) fn share(&self, day: Dato) -> f64 {
        (f64::from(dager(self.first, day)) / f64::from(self.days.max(1))).min(1.0)
    }

    /// Where months begin, with their names; so few that there is room for them.
    pub(super) fn months(&self, language: Language) -> Vec<(f64, String)> {
        let per_month = self.width / f64::from(self.days.max(1)) * 30.4;
        let step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600]
            .into_iter()
            .find(|step| per_month * f64::from(*step) >= 76.0)
            .unwrap_or(1200);
        let start = self.first.naive();
        let mut months = Vec::new();
        let first = [(self.left, month_label(self.first, language))];
        // From a January, so that the steps fall on the beginning of a year.
        let mut month = NaiveDate::from_ymd_opt(start.year(), 1, 1);
        while let Some(day) = month.and_then(|month| Dato::try_from(month).ok()) {
            if dager(self.first, day) > self.days {
                break;
            }
            if day >= self.first {
                months.push((self.x(day), month_label(day, language)));
            }
            month = day.naive().checked_add_months(Months::new(step));
        }
        // The month the time begins in, when its name does not reach into the next.
        let room = months.first().map_or(self.width, |(x, _)| x - self.left);
        first.into_iter().filter(|_| room >= 92.0).chain(months).collect()
    }
}

fn month_label(day: Dato, language: Language) -> String {
    format!("{} {}", month(day, language), day.naive().year())
}
