//! The rules on compatibility, group KOMPAT. The severity is that of a change without the version step it demands.

pub(super) mod felt;
pub(super) mod form;
pub(super) mod mappe;
pub(super) mod verdi;

mod felles;

use klagesak_core::verdict::RuleInfo;

/// Every rule on compatibility, subject by subject.
pub static CATALOGUE: &[&[&RuleInfo]] = &[felt::RULES, verdi::RULES, form::RULES, mappe::RULES];

/// Every rule on compatibility.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    CATALOGUE.iter().copied().flatten().copied()
}

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.id.0 == id)
}
