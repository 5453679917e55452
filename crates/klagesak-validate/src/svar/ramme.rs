//! What a reply needs from its caller.

use std::fmt;

use klagesak_core::Language;
use klagesak_core::frister::add_weeks;
use klagesak_core::melding::Avsendersystem;
use klagesak_core::verdi::{Dato, Tidspunkt, Uuid, ValueError};

use super::SvarError;
use crate::tid::norsk_dato;

/// What a reply needs and does not have from the message it answers.
pub struct Ramme<'a> {
    /// The time the reply is made.
    pub opprettet: Tidspunkt,
    /// The system that makes it.
    pub system: Avsendersystem,
    /// The language of its texts.
    pub language: Language,
    /// New ids: one for the reply, and one for each thing in it that must have its own. Random ones, as from
    /// [`Uuid::from_random_bytes`].
    pub ids: &'a mut dyn Iterator<Item = Uuid>,
}

impl Ramme<'_> {
    pub(super) fn id(&mut self) -> Result<Uuid, SvarError> {
        self.ids.next().ok_or(SvarError::OutOfIds)
    }

    pub(super) fn today(&self) -> Result<Dato, SvarError> {
        let out_of_range = ValueError::Form { expected: "Dato (ÅÅÅÅ-MM-DD)" };
        norsk_dato(self.opprettet).ok_or(SvarError::Value(out_of_range))
    }

    /// A deadline that leaves time to answer; the last day there is, when the calendar ends before.
    pub(super) fn frist(&self) -> Result<Dato, SvarError> {
        Ok(add_weeks(self.today()?, FRIST_UKER).unwrap_or(Dato::SISTE))
    }
}

const FRIST_UKER: u32 = 3;

impl fmt::Debug for Ramme<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ramme").field("opprettet", &self.opprettet).finish_non_exhaustive()
    }
}
