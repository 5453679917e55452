//! A message in its place in a case, and how it stands to the others.

use klagesak_core::kodeverk::Kvitteringsresultat;
use klagesak_core::melding::{Hode, Melding};

use super::Tilstand;

/// A message in its place.
#[derive(Debug, Clone)]
pub struct Innslag {
    /// The message.
    pub melding: Melding,
    /// How it stands to the others.
    pub stilling: Stilling,
    /// The place of the message it is a receipt for; none when it is no receipt, or one that says nothing: for a message that is
    /// not there, or that the sender's own side has sent.
    pub kvitterer: Option<usize>,
    /// The state of the case before it.
    pub foer: Tilstand,
    /// Whether it decides what was decided already.
    pub paa_nytt: bool,
    /// Whether a line of it decides nothing but what is withdrawn.
    pub trukket: bool,
    /// Whether something that was asked for is missing after it.
    pub noe_mangler: bool,
    /// The state after it; none when the standard does not expect it in the state before.
    pub etter: Option<Tilstand>,
}

/// How a message stands to the others of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stilling {
    /// It counts.
    Gjelder,
    /// The message at this place took its place.
    Erstattet(usize),
    /// It has the id of the message at this place, and says something else. It counts for nothing.
    SammeId(usize),
}

impl Innslag {
    /// The head.
    #[must_use]
    pub fn hode(&self) -> Hode<'_> {
        self.melding.hode()
    }

    /// Whether it is an oversendelse the case begins anew with: not a correction of what the Statsforvalter has, nor beside it. What
    /// was asked for before is then no longer waited for.
    #[must_use]
    pub fn begynner(&self) -> bool {
        let begins = self.etter.is_some() && !self.foer.hos_statsforvalteren();
        begins && matches!(self.melding, Melding::Oversendelse(_))
    }

    /// The place of the message it rejects, when it is a receipt that does.
    #[must_use]
    pub(crate) fn avviser(&self) -> Option<usize> {
        match &self.melding {
            Melding::Kvittering(m) if m.innhold.resultat == Kvitteringsresultat::Avvist => self.kvitterer,
            _ => None,
        }
    }

    /// Whether the message has the id of another and is therefore left out of account.
    #[must_use]
    pub fn is_collision(&self) -> bool {
        matches!(self.stilling, Stilling::SammeId(_))
    }
}
