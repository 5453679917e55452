//! The endless series of conversations.

use klagesak_core::Melding;

use super::course::conversation;
use crate::Chance;

/// An endless series of whole conversations, the same for the same seed: the messages of one case after another, each case in the
/// order its messages were made.
///
/// Every conversation is legal: no finding on it is an error. Of single messages only those that change a decision to the
/// detriment have a finding, the notice that every such decision gets. In about one case of eight the decision takes more than
/// three months, which is a notice on the case. Nothing is newer than 2026-10-31.
#[derive(Debug, Clone)]
pub struct Saker {
    seed: u64,
    number: u64,
}

impl Saker {
    /// The series of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { seed, number: 0 }
    }

    /// The series from another case on. The case of a number does not depend on those before it.
    #[must_use]
    pub fn starting_at(mut self, number: u64) -> Self {
        self.number = number;
        self
    }
}

impl Iterator for Saker {
    type Item = Vec<Melding>;

    fn next(&mut self) -> Option<Vec<Melding>> {
        let chance = Chance::new(self.seed, self.number);
        self.number = self.number.wrapping_add(1);
        // What goes in is always of the right form, as a test shows for thousands of cases, so there is always a conversation.
        conversation(chance).ok()
    }
}

/// An endless series of messages of every type: those of [`Saker`], one after another.
#[derive(Debug, Clone)]
pub struct Meldinger {
    saker: Saker,
    sak: std::vec::IntoIter<Melding>,
}

impl Meldinger {
    /// The series of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { saker: Saker::new(seed), sak: Vec::new().into_iter() }
    }
}

impl Iterator for Meldinger {
    type Item = Melding;

    fn next(&mut self) -> Option<Melding> {
        loop {
            if let Some(melding) = self.sak.next() {
                return Some(melding);
            }
            self.sak = self.saker.next()?.into_iter();
        }
    }
}
