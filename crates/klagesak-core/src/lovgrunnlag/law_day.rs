//! The day the law is read on.

use crate::verdi::Dato;

/// The day the law and the rules are read on, and from when what has no day yet is taken to be in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LawDay {
    day: Dato,
    supposed: Option<Dato>,
}

impl LawDay {
    /// The law as it is on a day. A provision whose day in force nobody has set is not in force.
    #[must_use]
    pub fn on(day: Dato) -> Self {
        Self { day, supposed: None }
    }

    /// The same, where every provision whose day nobody has set is supposed to come into force on this one.
    #[must_use]
    pub fn supposing(self, in_force_from: Option<Dato>) -> Self {
        Self { supposed: in_force_from, ..self }
    }

    /// The day.
    #[must_use]
    pub fn day(self) -> Dato {
        self.day
    }

    /// Whether a provision is in force that has this day, or none yet.
    #[must_use]
    pub fn reached(self, in_force_from: Option<Dato>) -> bool {
        in_force_from.or(self.supposed).is_some_and(|from| from <= self.day)
    }
}
