//! The layer of meaning.

use klagesak_core::Melding;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::Finding;

use crate::Options;
use crate::context::Context;
use crate::index::Index;
use crate::tid::norsk_dato;
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
        index: Index::of(message),
        now: options.now,
        today: norsk_dato(options.now).unwrap_or(Dato::SISTE),
        law,
        registers: options.registers,
        hode,
    };
    Walker::new(&context).walk(message)
}
