//! From when to when a rule applies: versions, and days.

use super::Severity;
use crate::verdi::Dato;
use crate::version::Version;

/// From when to when a rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lifecycle {
    /// Format version that introduced the rule.
    pub since: &'static str,
    /// First day the rule warns, `YYYY-MM-DD`; before it, at most a notice.
    pub warning_from: Option<&'static str>,
    /// First day the rule counts with its full severity, `YYYY-MM-DD`; before it, at most a warning.
    pub mandatory_from: Option<&'static str>,
    /// First day the rule finds nothing, `YYYY-MM-DD`.
    pub expires: Option<&'static str>,
    /// The id of the rule that takes over.
    pub replaced_by: Option<&'static str>,
    /// Format version from which the rule is on its way out, and why.
    pub deprecated: Option<(&'static str, &'static str)>,
    /// Format version from which the rule is gone, and why. The record stays, so that the id is not used again.
    pub removed: Option<(&'static str, &'static str)>,
}

impl Lifecycle {
    /// In force from the first version on.
    pub const V1_0: Self = Self {
        since: "1.0",
        warning_from: None,
        mandatory_from: None,
        expires: None,
        replaced_by: None,
        deprecated: None,
        removed: None,
    };

    /// In force from a version on.
    #[must_use]
    pub const fn since(version: &'static str) -> Self {
        Self { since: version, ..Self::V1_0 }
    }

    /// The same, with the first day the rule warns, `YYYY-MM-DD`.
    #[must_use]
    pub const fn warning_from(self, day: &'static str) -> Self {
        Self { warning_from: Some(day), ..self }
    }

    /// The same, with the first day the rule finds nothing, `YYYY-MM-DD`.
    #[must_use]
    pub const fn expires(self, day: &'static str) -> Self {
        Self { expires: Some(day), ..self }
    }

    /// The same, with the id of the rule that takes over.
    #[must_use]
    pub const fn replaced_by(self, id: &'static str) -> Self {
        Self { replaced_by: Some(id), ..self }
    }

    /// The same, with the first day the rule counts with its full severity, `YYYY-MM-DD`.
    #[must_use]
    pub const fn mandatory_from(self, day: &'static str) -> Self {
        Self { mandatory_from: Some(day), ..self }
    }

    /// The same, on its way out from a version on, and why.
    #[must_use]
    pub const fn deprecated(self, version: &'static str, reason: &'static str) -> Self {
        Self { deprecated: Some((version, reason)), ..self }
    }

    /// The same, gone from a version on, and why.
    #[must_use]
    pub const fn removed(self, version: &'static str, reason: &'static str) -> Self {
        Self { removed: Some((version, reason)), ..self }
    }

    /// Whether a message of a version is judged by the rule: one made before the rule was, is not.
    #[must_use]
    pub fn applies_to(&self, version: Version) -> bool {
        let reached = |text: &str| Version::parse(text).is_some_and(|from| from <= version);
        reached(self.since) && !self.removed.is_some_and(|(from, _)| reached(from))
    }

    /// First day the rule counts with its full severity.
    #[must_use]
    pub fn mandatory(&self) -> Option<Dato> {
        day(self.mandatory_from)
    }

    /// Whether the rule finds anything on a day. A date says when a rule is through; it never changes what the check looks for.
    #[must_use]
    pub fn in_force(&self, on: Dato) -> bool {
        day(self.expires).is_none_or(|expires| on < expires)
    }

    /// What a severity is on a day, before which a rule may be milder.
    #[must_use]
    pub fn severity_on(&self, severity: Severity, on: Dato) -> Severity {
        severity.min(self.at_most(on, self.mandatory()))
    }

    /// What a finding is at most on a day, were the rule mandatory from this one.
    pub(super) fn at_most(&self, on: Dato, mandatory_from: Option<Dato>) -> Severity {
        let reached = |from: Option<Dato>| from.is_none_or(|from| from <= on);
        match (reached(day(self.warning_from)), reached(mandatory_from)) {
            (false, _) => Severity::Notice,
            (true, false) => Severity::Warning,
            (true, true) => Severity::Error,
        }
    }
}

/// The compiler of rules and a test of the registry see to it that what is written is a day.
fn day(written: Option<&'static str>) -> Option<Dato> {
    written.and_then(|day| day.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_judged_by_the_rules_of_its_version() {
        let lifecycle = Lifecycle { since: "1.2", removed: Some(("2.0", "gone")), ..Lifecycle::V1_0 };
        let applies = |version| lifecycle.applies_to(Version::parse(version).unwrap());
        assert_eq!(["1.1", "1.2", "1.10", "2.0"].map(applies), [false, true, true, false]);
        assert!(Lifecycle::V1_0.applies_to(Version::CURRENT));
    }

    #[test]
    fn the_days_of_a_rule_are_a_notice_a_warning_an_error_and_nothing() {
        let lifecycle =
            Lifecycle::V1_0.warning_from("2027-01-01").mandatory_from("2027-07-01").expires("2028-01-01");
        let of = |day: &str| {
            let day = day.parse().unwrap();
            (lifecycle.at_most(day, lifecycle.mandatory()), lifecycle.in_force(day))
        };
        assert_eq!(of("2026-12-31"), (Severity::Notice, true));
        assert_eq!(of("2027-01-01"), (Severity::Warning, true));
        assert_eq!(of("2027-06-30"), (Severity::Warning, true));
        assert_eq!(of("2027-07-01"), (Severity::Error, true));
        assert_eq!(of("2027-12-31"), (Severity::Error, true));
        assert!(!of("2028-01-01").1);
        assert!(Lifecycle::V1_0.in_force(Dato::SISTE));
        // Were it mandatory from another day, the days of the others stand.
        assert_eq!(lifecycle.at_most("2026-12-31".parse().unwrap(), None), Severity::Notice);
        assert_eq!(lifecycle.at_most("2027-01-01".parse().unwrap(), None), Severity::Error);
    }
}
