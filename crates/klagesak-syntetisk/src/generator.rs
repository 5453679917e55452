//! The endless series of oversendelser.

use klagesak_core::Melding;
use klagesak_core::verdi::ValueError;

use super::Chance;
use super::draft::Draft;
use super::oversendelse::oversendelse;
use super::sak::Scale;

/// An endless series of valid messages without findings, the same for the same seed.
///
/// The reference time must be 2026-11-01 or later: nothing in a message is newer than that.
#[derive(Debug, Clone)]
pub struct Generator {
    seed: u64,
    number: u64,
    large: bool,
}

impl Generator {
    /// The series of a seed, with messages of the usual size: 8 to 10 KB on average.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, number: 0, large: false }
    }

    /// Whether messages are to be of about 200 KB: hundreds of documents and events.
    #[must_use]
    pub fn large(mut self, large: bool) -> Self {
        self.large = large;
        self
    }

    /// The series from another message on. The message of a number does not depend on those before it.
    #[must_use]
    pub fn starting_at(mut self, number: u64) -> Self {
        self.number = number;
        self
    }
}

impl Iterator for Generator {
    type Item = Melding;

    fn next(&mut self) -> Option<Melding> {
        let chance = Chance::new(self.seed, self.number);
        self.number = self.number.wrapping_add(1);
        // What goes in is always of the right form, as a test shows for thousands of messages, so there is always a message.
        melding(chance, self.large).ok()
    }
}

fn melding(chance: Chance, large: bool) -> Result<Melding, ValueError> {
    let draft = &mut Draft::new(chance, Scale::oversendelse(large))?;
    oversendelse(draft, None).map(Melding::from)
}
