//! A message of the case with the ledger of what is carried of it.

use klagesak_core::Melding;
use klagesak_core::samme_sak::SammeSak;
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use crate::Error;
use crate::ledger::{Entry, Ledger};
use crate::loss::Row;
use crate::rules::generated::tap::{KO_TAP_060, KO_TAP_068};

/// A message of the case, with the account of what is carried of it.
pub(super) struct Post<'a> {
    /// Its number in the order the messages were given, which places of findings begin with.
    number: usize,
    pub(super) melding: &'a Melding,
    ledger: Ledger,
    /// Why nothing of it is carried, where that has a reason of its own.
    whole: Option<&'static RuleInfo>,
}

/// The messages of a case, oldest first. Those that a later one replaces say so, and are not worked on.
pub(super) fn posts(messages: &[Melding]) -> Result<Vec<Post<'_>>, Error> {
    let samme = SammeSak::of(messages);
    let first = samme.foerste(messages.first().ok_or(Error::NotOneCase)?.hode().klagesak_id);
    let mut posts = Vec::with_capacity(messages.len());
    for (number, melding) in messages.iter().enumerate() {
        let hode = melding.hode();
        if samme.foerste(hode.klagesak_id) != first {
            return Err(Error::NotOneCase);
        }
        let replaced = messages.iter().any(|other| other.hode().erstatter == Some(hode.melding_id));
        let ledger = Ledger::of(melding).map_err(|_| Error::Write)?;
        posts.push(Post { number, melding, ledger, whole: replaced.then_some(&KO_TAP_068) });
    }
    posts.sort_by_key(|post| (post.melding.hode().opprettet.instant(), post.number));
    Ok(posts)
}

impl<'a> Post<'a> {
    /// Whether the message is in force.
    pub(super) fn counts(&self) -> bool {
        self.whole.is_none()
    }

    /// Says that a place is carried.
    pub(super) fn take(&self, place: &str) {
        if let Some(entry) = self.entry(place) {
            entry.take();
        }
    }

    /// Says why a place is not carried.
    pub(super) fn refuse(&self, place: &str, rule: &'static RuleInfo) {
        if let Some(entry) = self.entry(place) {
            entry.refuse(rule);
        }
    }

    /// Says why nothing of the message is carried.
    pub(super) fn refuse_whole(&mut self, rule: &'static RuleInfo) {
        self.whole = Some(rule);
    }

    /// A finding at a place of the message.
    pub(super) fn finding(&self, place: &str, rule: &'static RuleInfo) -> Finding {
        Finding::new(rule, Pointer::new(format!("/{}{place}", self.number)))
    }

    /// What is not carried.
    pub(super) fn losses(&self) -> Vec<Finding> {
        if let Some(rule) = self.whole {
            return vec![self.finding("", rule)];
        }
        // The type of the message follows from what it was converted to.
        let mut lost = self.ledger.losses(&[Row { at: "", rule: &KO_TAP_060 }]);
        if lost.iter().all(|finding| finding.pointer.as_str() != "") {
            lost.retain(|finding| !["/meldingstype", "/versjon"].contains(&finding.pointer.as_str()));
        }
        lost.into_iter()
            .map(|mut finding| {
                finding.pointer = Pointer::new(format!("/{}{}", self.number, finding.pointer));
                finding
            })
            .collect()
    }

    fn entry(&self, place: &str) -> Option<Entry<'_>> {
        place.split('/').skip(1).try_fold(self.ledger.root()?, |entry, token| {
            if entry.is_list() { entry.items().nth(token.parse().ok()?) } else { entry.field(token) }
        })
    }
}
