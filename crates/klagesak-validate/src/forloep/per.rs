use klagesak_core::melding::Melding;
use klagesak_core::verdi::Tidspunkt;

use super::Forloep;
use crate::rules::KLOKKESLINGRING;

impl Forloep {
    /// The case as it was at a reference time, from its messages in any order: what was made later is left out, so that all
    /// that is said of the case at that time agrees.
    #[must_use]
    pub fn per(mut messages: Vec<Melding>, now: Tidspunkt) -> Self {
        messages.retain(|m| m.hode().opprettet.instant() <= now.instant() + KLOKKESLINGRING);
        Self::new(messages)
    }
}
