//! What the conformance suite expects to be found, and the bytes of an example.

use klagesak_core::verdict::{Example, Severity};
use klagesak_validate::{Finding, example};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::GenerateError;

/// Et ventet funn. Tekstene er ikke del av prøven.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Expected {
    /// Stedet som JSON Pointer.
    pub sti: String,
    /// Regelen.
    pub regel: String,
    /// Alvorligheten.
    pub alvorlighet: Severity,
}

impl Expected {
    /// What a finding says of each of its places.
    pub fn of(finding: &Finding) -> impl Iterator<Item = Self> {
        finding.places().map(|place| Self {
            sti: place.to_string(),
            regel: finding.rule.id.to_string(),
            alvorlighet: finding.severity,
        })
    }
}

pub(super) fn bytes(rule: &'static str, example: &Example) -> Result<Vec<u8>, GenerateError> {
    example::bytes(example).ok_or_else(|| GenerateError::Example { rule, example: example.name.clone() })
}
