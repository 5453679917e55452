//! Every rule of the standard, whichever crate it lies in.

use klagesak_core::Version;
use klagesak_core::verdict::{RuleInfo, record};
use serde_json::Value;

/// Every rule on what this build can judge, group by group in the order a reader meets them: messages and cases, then packages,
/// then what conversions lose, and last what changes of the schemas break.
pub fn all() -> impl Iterator<Item = &'static RuleInfo> {
    let rules = std::iter::empty::<&'static RuleInfo>();
    #[cfg(feature = "validate")]
    let rules = rules.chain(klagesak_validate::rules::all().map(|rule| &rule.info));
    #[cfg(feature = "package")]
    let rules = rules.chain(klagesak_package::rules::all());
    #[cfg(feature = "convert")]
    let rules = rules.chain(klagesak_convert::rules::all());
    #[cfg(feature = "kompat")]
    let rules = rules.chain(klagesak_kompat::rules::all());
    rules
}

/// The rule with an id.
///
/// ```
/// let rule = klagesak::rules::find("KO-KLAGE-001").unwrap();
/// assert_eq!(rule.name, "klage-mottatt-foer-vedtaket");
/// assert!(klagesak::rules::find("KO-FINNES-999").is_none());
/// ```
#[must_use]
pub fn find(id: &str) -> Option<&'static RuleInfo> {
    all().find(|rule| rule.id.as_str() == id)
}

/// Every rule in full: an array of the records of [`record`], as `regler.json` has them.
#[must_use]
pub fn catalogue() -> Value {
    catalogue_as_of(Version::CURRENT)
}

/// The rules there were in an earlier version.
#[must_use]
pub fn catalogue_as_of(version: Version) -> Value {
    let since = |rule: &RuleInfo| Version::parse(rule.lifecycle.since).is_some_and(|since| since <= version);
    all().filter(|rule| since(rule)).map(record).collect()
}
