//! A keyword or code as a parameter of a finding.

use crate::rules::generated::kompat::KO_KOMPAT_021_SKJULT_VERDI;
use klagesak_core::verdict::Param;

/// A word from a schema, shown when it looks like one: a code, a keyword, a number.
pub(super) fn word(text: &str) -> Param {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"_-.,:/ $+".contains(&b);
    if (1..=80).contains(&text.len()) && text.bytes().all(plain) {
        Param::Word(text.to_owned().into())
    } else {
        Param::Text(KO_KOMPAT_021_SKJULT_VERDI)
    }
}
