//! The two sides of a case: who decided first, and who decides the appeal.

use klagesak_core::kodeverk::Virksomhetsrolle;
use klagesak_core::melding::Virksomhet;

/// A side of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The body that made the decision.
    Foersteinstans,
    /// The body that decides the appeal.
    Klageinstans,
}

/// The side of the case an organisation is on; none for a role of a later version.
#[must_use]
pub fn side(virksomhet: &Virksomhet) -> Option<Side> {
    match virksomhet.rolle {
        Virksomhetsrolle::NavKontor | Virksomhetsrolle::Kommune => Some(Side::Foersteinstans),
        Virksomhetsrolle::Statsforvalter | Virksomhetsrolle::Staf => Some(Side::Klageinstans),
        _ => None,
    }
}
