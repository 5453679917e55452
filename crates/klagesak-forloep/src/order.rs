//! The order of messages: by time, and answers after what they answer.

use std::collections::HashMap;

use klagesak_core::melding::Melding;
use klagesak_core::verdi::{Tidspunkt, Uuid};

/// A chain of answers made at the same instant is followed this far; longer ones go by id.
const LONGEST_CHAIN: usize = 64;

/// By the time they were made; at the same time an answer after what it answers, and otherwise by id.
pub(super) fn ordered(mut messages: Vec<Melding>) -> Vec<Melding> {
    let key = |m: &Melding| (m.hode().opprettet.instant(), m.hode().melding_id);
    // The text settles the order of messages that share both time and id, so that it never depends on the order given.
    let text = |m: &Melding| klagesak_core::write(m).unwrap_or_default();
    messages.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| text(a).cmp(&text(b))));
    // Equal messages are equal texts, so they now stand side by side.
    messages.dedup();
    let mut answers: HashMap<Uuid, (Tidspunkt, Option<Uuid>)> = HashMap::new();
    for message in &messages {
        let hode = message.hode();
        answers.entry(hode.melding_id).or_insert((hode.opprettet, hode.svar_paa.or(hode.erstatter)));
    }
    let depth = |message: &Melding| {
        let time = message.hode().opprettet.instant();
        let mut next = message.hode().svar_paa.or(message.hode().erstatter);
        let mut depth = 0;
        while depth < LONGEST_CHAIN {
            let Some((answered, further)) = next.and_then(|id| answers.get(&id)) else { break };
            if answered.instant() != time {
                break;
            }
            (next, depth) = (*further, depth + 1);
        }
        depth
    };
    messages.sort_by_cached_key(|m| (m.hode().opprettet.instant(), depth(m)));
    messages
}
