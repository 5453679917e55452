//! All a verdict depends on besides the message.

use klagesak_core::Limits;
use klagesak_core::adresse::Kjente;
use klagesak_core::lovgrunnlag::LawDay;
use klagesak_core::profil::Profiler;
use klagesak_core::register::Registre;
use klagesak_core::verdi::{Dato, Tidspunkt};
use klagesak_core::verdict::RuleId;

use crate::Policy;
use crate::tid::norsk_dato;

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
    /// The profiles that are known. Those of the standard unless the caller brings others.
    pub profiler: &'a Profiler,
    /// The day the rules and the law are read on: which severities count, and what is in force. The day of the reference time unless the
    /// caller says another, such as the day a message was received.
    pub rules_at: Option<Dato>,
    /// Suppose that every provision whose day nobody has set comes into force on this day.
    pub law_at: Option<Dato>,
    /// Suppose that these rules are mandatory from these days, whatever they say themselves.
    pub moved: Vec<(RuleId, Dato)>,
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
            profiler: Profiler::builtin(),
            rules_at: None,
            law_at: None,
            moved: Vec::new(),
            limits: Limits::default(),
            policy: Policy::strict(),
            kjente: Kjente::default(),
        }
    }

    /// The day the rules are read on.
    pub(crate) fn rules_day(&self) -> Dato {
        self.law_day().day()
    }

    /// The day the law is read on.
    pub(crate) fn law_day(&self) -> LawDay {
        let today = || norsk_dato(self.now).unwrap_or(Dato::SISTE);
        LawDay::on(self.rules_at.unwrap_or_else(today)).supposing(self.law_at)
    }
}
