//! What a receiver makes of findings: other severities for named rules, and its demands on signatures. Our own verdict stays in the
//! report beside it.

use std::collections::BTreeMap;

use klagesak_core::signaturkrav::Signaturkrav;
use klagesak_core::verdict::{Finding, RuleInfo, Severity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::rules;

/// A receiver's severities, and what it demands of signatures.
///
/// ```
/// use klagesak_validate::{Options, Policy, example, rules, validate};
///
/// let own = br#"{ "profil": "STRENG", "overstyr": { "KO-VEDTAK-002": "ADVARSEL" } }"#;
/// let options = Options {
///     policy: Policy::from_json(own)?,
///     ..Options::new("2026-11-01T12:00:00+01:00".parse()?)
/// };
///
/// // Our verdict stays; the receiver's is another.
/// let broken = example::bytes(&rules::find("KO-VEDTAK-002").unwrap().info.breaks().next().unwrap()).unwrap();
/// let report = validate(&broken, &options);
/// assert!(!report.valid());
/// assert!(report.accepted());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    overrides: BTreeMap<&'static str, Severity>,
    signatur: Signaturkrav,
}

/// Why a policy file was refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// Not JSON of the policy's form.
    #[error("policy is not of the expected form (line {line}, column {column})")]
    Parse {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// A rule id that does not exist.
    #[error("policy names an unknown rule: {id}")]
    UnknownRule {
        /// The id.
        id: String,
    },
    /// A rule without which a message cannot be read at all.
    #[error("rule {id} cannot be given another severity: without it a message cannot be read")]
    Fixed {
        /// The id.
        id: String,
    },
}

/// En mottakers profil: hvilke regler som skal telle annerledes enn standarden sier, og hva mottakeren krever av signaturer.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "Klagesak: mottakerprofil")]
pub struct PolicyFile {
    /// Profilen som avvikene legges til.
    pub profil: Profilnavn,
    /// Ny alvorlighet for enkelte regler, etter regel-id.
    #[serde(default)]
    pub overstyr: BTreeMap<String, Severity>,
    /// Det som kreves av signaturen på en pakke.
    #[serde(default)]
    pub signatur: Signaturkrav,
}

/// En profil standarden selv har.
///
/// - `STRENG`: alt teller som standarden sier. For avsendere.
/// - `MOTTAK`: det et eldre format ikke kan bære, teller som advarsel. For mottakere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Profilnavn {
    /// Alt teller som standarden sier.
    Streng,
    /// Det et eldre format ikke kan bære, teller som advarsel.
    Mottak,
}

const MOTTAK: &str = include_str!("../data/mottak.json");

impl Policy {
    /// Everything counts as the standard says; for senders.
    #[must_use]
    pub fn strict() -> Self {
        Self::default()
    }

    /// The tolerant profile for receivers: what an older format could not carry counts as a warning.
    #[must_use]
    pub fn mottak() -> Self {
        // The file is ours, and a test reads it; an unreadable one leaves the strict profile.
        let overrides = serde_json::from_str(MOTTAK).ok();
        overrides.and_then(|o| Self::default().with(&o, |_| None).ok()).unwrap_or_default()
    }

    /// Reads a policy file: `{"profil": "MOTTAK", "overstyr": {"KO-KLAGE-005": "ADVARSEL"}}`.
    ///
    /// # Errors
    /// [`PolicyError`]
    pub fn from_json(bytes: &[u8]) -> Result<Self, PolicyError> {
        Self::from_json_with(bytes, |_| None)
    }

    /// The same for a receiver that judges more than messages: `others` are the rules on the rest.
    ///
    /// # Errors
    /// [`PolicyError`]
    pub fn from_json_with(
        bytes: &[u8],
        others: impl Fn(&str) -> Option<&'static RuleInfo>,
    ) -> Result<Self, PolicyError> {
        let file: PolicyFile = serde_json::from_slice(bytes)
            .map_err(|e| PolicyError::Parse { line: e.line(), column: e.column() })?;
        let base = match file.profil {
            Profilnavn::Streng => Self::strict(),
            Profilnavn::Mottak => Self::mottak(),
        };
        Ok(Self { signatur: file.signatur, ..base.with(&file.overstyr, others)? })
    }

    /// What the receiver demands of the signature on a package. A message alone has none.
    #[must_use]
    pub fn signatur(&self) -> &Signaturkrav {
        &self.signatur
    }

    /// The rules this policy gives another severity.
    pub fn overrides(&self) -> impl Iterator<Item = (&'static str, Severity)> {
        self.overrides.iter().map(|(id, severity)| (*id, *severity))
    }

    /// The receiver's severity of a finding. A finding is never made more serious than its source allows.
    #[must_use]
    pub fn severity(&self, finding: &Finding) -> Severity {
        match self.overrides.get(finding.rule.id.as_str()) {
            Some(severity) if finding.rule.severity == finding.severity => *severity,
            Some(severity) => (*severity).min(finding.severity),
            None => finding.severity,
        }
    }

    fn with(
        mut self,
        overrides: &BTreeMap<String, Severity>,
        others: impl Fn(&str) -> Option<&'static RuleInfo>,
    ) -> Result<Self, PolicyError> {
        for (id, severity) in overrides {
            let rule = rules::find(id).map(|rule| &rule.info).or_else(|| others(id));
            let rule = rule.ok_or_else(|| PolicyError::UnknownRule { id: id.clone() })?;
            if is_fixed(rule) {
                return Err(PolicyError::Fixed { id: id.clone() });
            }
            self.overrides.insert(rule.id.as_str(), *severity);
        }
        Ok(self)
    }
}

/// Whether a message, or the package around it, cannot be read with certainty without the rule.
fn is_fixed(rule: &RuleInfo) -> bool {
    rule.id.is_fixed() && rule.severity == Severity::Error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tolerant_profile_is_read_and_changes_only_errors() {
        let mottak = Policy::mottak();
        assert!(mottak.overrides().count() > 10);
        for (id, severity) in mottak.overrides() {
            assert_eq!(rules::find(id).unwrap().info.severity, Severity::Error, "{id}");
            assert_eq!(severity, Severity::Warning, "{id}");
        }
    }

    #[test]
    fn a_policy_file_adds_to_its_profile_and_cannot_touch_structure() {
        let read = |text: &str| Policy::from_json(text.as_bytes());
        let own = read(r#"{"profil": "MOTTAK", "overstyr": {"KO-KLAGE-001": "MERKNAD"}}"#).unwrap();
        assert_eq!(own.overrides().count(), Policy::mottak().overrides().count() + 1);
        assert!(matches!(
            read(r#"{"profil": "STRENG", "overstyr": {"KO-SKJEMA-001": "MERKNAD"}}"#),
            Err(PolicyError::Fixed { .. })
        ));
        assert!(matches!(
            read(r#"{"profil": "STRENG", "overstyr": {"KO-FINNES-999": "FEIL"}}"#),
            Err(PolicyError::UnknownRule { .. })
        ));
        assert!(matches!(read(r#"{"profil": "SNILL"}"#), Err(PolicyError::Parse { .. })));
    }

    #[test]
    fn what_is_demanded_of_signatures_stands_in_the_same_file() {
        let read = |signatur: &str| {
            let text = format!(r#"{{"profil": "STRENG", "signatur": {signatur}}}"#);
            Policy::from_json(text.as_bytes()).map(|policy| policy.signatur().clone())
        };
        assert!(read(r#"{"krevTilbakekalling": true}"#).unwrap().krev_tilbakekalling);
        assert_eq!(read("{}").unwrap(), *Policy::mottak().signatur());
        for wrong in [
            r#"{"krevAlt": true}"#,
            r#"{"underskrivere": {"310999008": ["kommunen"]}}"#,
            r#"{"sertifikatpolicyer": ["NCP+"]}"#,
            r#"{"policysett": ["ALLE"]}"#,
        ] {
            assert!(matches!(read(wrong), Err(PolicyError::Parse { .. })), "{wrong}");
        }
    }
}
