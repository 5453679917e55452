//! A keyword or code as a parameter of a finding.

use klagesak_core::Text;
use klagesak_core::verdict::Param;

/// A word from a schema, shown when it looks like one: a code, a keyword, a number.
pub(super) fn word(text: &str) -> Param {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"_-.,:/ $+".contains(&b);
    if (1..=80).contains(&text.len()) && text.bytes().all(plain) {
        Param::Word(text.to_owned().into())
    } else {
        Param::Text(Text { nb: "(skjult verdi)", nn: "(skjult verdi)", en: "(hidden value)" })
    }
}
