//! The rounds of a case that is sent over several times.

use chrono::{DateTime, Utc};
use klagesak_core::Melding;
use klagesak_core::kodeverk::Statuskode;

use super::ledgered::Post;
use crate::digisos::koder;

/// The rounds of a case, one for each oversendelse: a case that is sent back and sent over again is got, sent on and decided
/// anew. Statuses tell of the round they belong to and no other.
pub(super) struct Runder {
    sent: Vec<DateTime<Utc>>,
    told: Vec<(&'static str, usize)>,
}

impl Runder {
    pub(super) fn new(posts: &[Post<'_>]) -> Self {
        let counted = || posts.iter().filter(|post| post.counts());
        let sent = counted().filter(|post| matches!(post.melding, Melding::Oversendelse(_)));
        let mut rounds = Self {
            sent: sent.map(|post| post.melding.hode().opprettet.instant()).collect(),
            told: Vec::new(),
        };
        for post in counted() {
            let Melding::Status(status) = post.melding else { continue };
            for event in status.innhold.hendelser.iter() {
                // That the office closed it is not told of the decision that comes when it is opened again.
                let closed = event.status == Statuskode::AvsluttetNav;
                if let Some((status, _)) = koder::STATUS.to(&event.status).filter(|_| !closed) {
                    rounds.told.push((status, rounds.of_status(status, event.tidspunkt.instant())));
                }
            }
        }
        rounds
    }

    /// Whether a status message tells of this in the round of a message.
    pub(super) fn tells(&self, post: &Post<'_>, code: &Statuskode) -> bool {
        let time = post.melding.hode().opprettet.instant();
        let round = match post.melding {
            Melding::InnkommetKlage(_) => self.of_status("SENDT", time),
            _ => self.at(time),
        };
        koder::STATUS.to(code).is_some_and(|(status, _)| self.told.contains(&(status, round)))
    }

    /// The round of a status: a klage is got before it is sent on, and everything else follows.
    fn of_status(&self, status: &str, time: DateTime<Utc>) -> usize {
        match status {
            "SENDT" | "MOTTATT" => {
                let before = self.sent.iter().filter(|sent| **sent < time).count();
                before.min(self.sent.len().saturating_sub(1))
            }
            "VIDERESENDT" => {
                let nearest = self.sent.iter().enumerate().min_by_key(|(_, sent)| (**sent - time).abs());
                nearest.map_or(0, |(round, _)| round)
            }
            _ => self.at(time),
        }
    }

    /// The round that was on at a time.
    fn at(&self, time: DateTime<Utc>) -> usize {
        self.sent.iter().filter(|sent| **sent <= time).count().saturating_sub(1)
    }
}
