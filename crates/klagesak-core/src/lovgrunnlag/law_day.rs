//! The day the law is read on.

use crate::verdi::Dato;

/// The day the law is read on, and what is taken to be in force then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LawDay {
    day: Dato,
    assumed: bool,
}

impl LawDay {
    /// The law as it is on a day. A provision whose day in force nobody has set is not in force.
    #[must_use]
    pub fn on(day: Dato) -> Self {
        Self { day, assumed: false }
    }

    /// The law as it would be if every provision whose day nobody has set were in force from this day.
    #[must_use]
    pub fn assumed(day: Dato) -> Self {
        Self { day, assumed: true }
    }

    /// The day.
    #[must_use]
    pub fn day(self) -> Dato {
        self.day
    }

    /// Whether a provision is in force that has this day, or none yet.
    #[must_use]
    pub fn reached(self, in_force_from: Option<Dato>) -> bool {
        in_force_from.map_or(self.assumed, |from| from <= self.day)
    }
}
