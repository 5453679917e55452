//! Examples of rules by name: each shows what it says it shows, and every rule that needs one has one.

mod navn;
mod viser;

use std::sync::LazyLock;

use klagesak_core::verdict::RuleInfo;
use klagesak_dev::eksempler::{self, Eksempel};

/// Every example; some packages are large, and made once.
pub(crate) static ALLE: LazyLock<Vec<Eksempel>> = LazyLock::new(eksempler::alle);

/// The rules whose examples have names: on packages, and on conversions.
pub(crate) fn regler() -> impl Iterator<Item = &'static RuleInfo> {
    klagesak::package::rules::all().chain(klagesak::convert::rules::all())
}
