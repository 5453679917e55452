//! The rules on what another format cannot carry, group TAP.

use klagesak_core::verdict::RuleInfo;

/// Every rule, subject by subject in the order a reader meets them.
pub static CATALOGUE: &[&[&RuleInfo]] = &[];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    CATALOGUE.iter().copied().flatten().copied()
}
