//! All a verdict depends on besides the message.

use klagesak_core::Limits;
use klagesak_core::adresse::Kjente;
use klagesak_core::register::Registre;
use klagesak_core::verdi::Tidspunkt;

use crate::Policy;

/// All a verdict depends on besides the message, so that every verdict can be made again.
///
/// ```
/// use klagesak_core::Limits;
/// use klagesak_validate::{Options, Policy};
///
/// let strict = Options::new("2026-11-01T12:00:00+01:00".parse()?);
///
/// // As a receiver who takes no more than 1 MiB.
/// let receiver = Options {
///     policy: Policy::mottak(),
///     limits: Limits { max_bytes: 1024 * 1024, ..Limits::default() },
///     ..strict.clone()
/// };
/// assert_eq!(receiver.now, strict.now);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
    /// Addresses, phone numbers and e-mail addresses the caller knows are protected. They are never in a report.
    pub kjente: Kjente,
}

impl Options<'_> {
    /// The strict profile with built-in registers, at a reference time.
    #[must_use]
    pub fn new(now: Tidspunkt) -> Self {
        Self {
            now,
            registers: Registre::builtin(),
            limits: Limits::default(),
            policy: Policy::strict(),
            kjente: Kjente::default(),
        }
    }
}
