//! `cargo dev lift`: a message of the old draft form becomes one of the form there is now.

mod avgjoerelse;
mod behandling;
mod dokumenter;
mod felt;
mod files;
mod hjemler;
mod jobs;
mod klage;
mod vedtak;

#[cfg(test)]
mod tests;

use serde_json::Value;

pub use files::lift_files;
pub use jobs::{LiftError, Target};

/// What the form there is now has no place for, or asks for and the old form did not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Where it stood in the message as it was.
    pub pointer: String,
    /// Why it could not be lifted. Never has a value of the message in it.
    pub reason: &'static str,
}

/// One change of the form. Leaves alone what has the new form, so a message can be lifted again.
type Step = fn(&mut Value, &mut Vec<Loss>);

/// The changes, those inside a value before those that move it: a loss is told at the place where it stood.
const STEPS: &[Step] = &[
    hjemler::lov,
    hjemler::skjerming,
    felt::digisos,
    vedtak::krav,
    vedtak::nye_ytelser,
    vedtak::underretning,
    dokumenter::brev_og_saksfremstilling,
    dokumenter::vedtaksnotat,
    klage::uten_begrunnelse,
    klage::frist,
    klage::fremsettelse,
    behandling::utfall,
    behandling::beslutter,
    behandling::nytt_vedtak,
    behandling::forelagt,
    behandling::ikke_forelagt,
    avgjoerelse::gjelder,
    avgjoerelse::sakskostnader,
    avgjoerelse::omfang,
];

/// Whether it is a message of ours, in whatever form.
#[must_use]
pub fn is_message(value: &Value) -> bool {
    value.get("meldingstype").and_then(Value::as_str).is_some_and(|kind| kind.starts_with("klagesak."))
}

/// Lifts a message, and says what was lost. A message that has the form there is now, stays as it is.
pub fn lift(message: &mut Value) -> Vec<Loss> {
    let mut losses = Vec::new();
    STEPS.iter().for_each(|step| step(message, &mut losses));
    losses
}
