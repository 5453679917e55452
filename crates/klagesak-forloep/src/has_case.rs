//! Whether the Statsforvalter has the case.

use super::Tilstand;

/// Whether the Statsforvalter has the case, whatever is sent to correct it.
///
/// A correction must be acknowledged anew, so the state goes back to «sent over». The case does not: the office has had it
/// since it first received it, and the person must not be told that it is on its way again.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct HasCase(bool);

impl HasCase {
    /// Takes the state after the next message into account.
    pub(crate) fn note(&mut self, etter: Tilstand) {
        self.0 = match etter {
            Tilstand::Mottatt | Tilstand::TilOpplysning => true,
            // That a correction was rejected takes nothing back.
            Tilstand::Oversendt | Tilstand::AvvistMottak => self.0,
            Tilstand::Ny
            | Tilstand::HosNav
            | Tilstand::AvsluttetNav
            | Tilstand::Avgjort
            | Tilstand::Hjemvist
            | Tilstand::Returnert
            | Tilstand::Trukket => false,
        };
    }

    /// Whether it had the case after the messages noted.
    pub(crate) fn has_it(self) -> bool {
        self.0
    }
}
