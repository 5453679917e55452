//! The layer of meaning.

use chrono::Duration;
use klagesak_core::Melding;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdi::{Dato, Tidspunkt};
use klagesak_core::verdict::Finding;

use crate::Options;
use crate::context::Context;
use crate::index::Index;
use crate::walk::Walker;

/// Every finding of every rule on a message.
pub(crate) fn check(message: &Melding, options: &Options<'_>) -> Vec<Finding> {
    let hode = message.hode();
    let law = lovdata(hode.lovgrunnlag);
    let oversendelse = match message {
        Melding::Oversendelse(m) => Some(&m.innhold),
        _ => None,
    };
    let context = Context {
        oversendelse,
        index: oversendelse.map(Index::of).unwrap_or_default(),
        now: options.now,
        today: today(options.now),
        law,
        registers: options.registers,
        hode,
    };
    Walker::new(&context).walk()
}

/// The date in Norway at the latest: two hours ahead of UTC, as in summer. In winter this is an hour generous around
/// midnight, which is better than calling a date of today a date of tomorrow.
fn today(now: Tidspunkt) -> Dato {
    let date = (now.instant() + Duration::hours(2)).date_naive();
    Dato::try_from(date).ok().or(now.local_date()).unwrap_or(Dato::SISTE)
}
