use klagesak_core::Limits;
use klagesak_core::register::Registre;
use klagesak_core::verdi::Tidspunkt;

use crate::Policy;

/// All a verdict depends on besides the message, so that every verdict can be made again.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// The reference time: nothing in a message may lie after it.
    pub now: Tidspunkt,
    /// Municipalities and embeter. Built in unless the caller brings others.
    pub registers: &'a Registre,
    /// How much to take in.
    pub limits: Limits,
    /// What the receiver makes of the findings.
    pub policy: Policy,
}

impl Options<'_> {
    /// The strict profile with built-in registers, at a reference time.
    #[must_use]
    pub fn new(now: Tidspunkt) -> Self {
        Self { now, registers: Registre::builtin(), limits: Limits::default(), policy: Policy::strict() }
    }
}
