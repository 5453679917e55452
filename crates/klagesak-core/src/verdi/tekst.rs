//! Free text of bounded length, on one line or several.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};
use smol_str::SmolStr;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::ValueError;
use crate::reader::{FromWire, Reader};

/// Forbids C0 and C1 control characters. Unanchored negation would be exact in every regex dialect, but few code
/// generators understand `not`; see `docs/beslutninger.md`.
const EN_LINJE: &str = r"^[^\u0000-\u001f\u007f-\u009f]*$";
/// As [`EN_LINJE`], but line breaks (LF, CR LF) are allowed.
const FLERE_LINJER: &str = r"^[^\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]*$";

macro_rules! tekst {
    ($(#[$doc:meta])* $navn:ident, $moenster:expr, $linjeskift:literal) => {
        $(#[$doc])*
        ///
        /// Stored in Unicode NFC; the limit counts code points as they stand on the wire.
        /// `Debug` never shows the text, since it may be about a person.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $navn<const MAKS: usize>(SmolStr);

        impl<const MAKS: usize> $navn<MAKS> {
            /// Checks and keeps a text.
            ///
            /// # Errors
            /// [`ValueError`] when the text is empty, longer than `MAKS` code points, or holds a control character.
            pub fn new(tekst: impl Into<String>) -> Result<Self, ValueError> {
                let tekst = tekst.into();
                kontroller(&tekst, MAKS, $linjeskift)?;
                Ok(Self(nfc(tekst, MAKS).into()))
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<const MAKS: usize> fmt::Debug for $navn<MAKS> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({} tegn)", stringify!($navn), self.0.chars().count())
            }
        }

        $crate::verdi::fra_tekst!($navn<const MAKS: usize>);

        impl<const MAKS: usize> AsRef<str> for $navn<MAKS> {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl<'de, const MAKS: usize> Deserialize<'de> for $navn<MAKS> {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                Self::new(String::deserialize(d)?).map_err(de::Error::custom)
            }
        }

        impl<const MAKS: usize> FromWire for $navn<MAKS> {
            fn read(reader: &mut Reader<'_>) -> Self {
                reader.free(MAKS, $linjeskift).map_or_else(Self::stand_in, Self)
            }

            fn stand_in() -> Self {
                Self(SmolStr::new_static("x"))
            }
        }

        impl<const MAKS: usize> JsonSchema for $navn<MAKS> {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> Cow<'static, str> {
                format!("{}{MAKS}", stringify!($navn)).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "minLength": 1, "maxLength": MAKS, "pattern": $moenster })
            }
        }
    };
}

tekst! {
    /// One line of text, 1 to `MAKS` characters, no control characters.
    Tekst, EN_LINJE, false
}
tekst! {
    /// Free text, 1 to `MAKS` characters; line breaks are allowed, other control characters are not.
    Fritekst, FLERE_LINJER, true
}

fn kontroller(tekst: &str, maks: usize, linjeskift: bool) -> Result<(), ValueError> {
    if tekst.is_empty() {
        return Err(ValueError::Empty);
    }
    // A code point is at least one byte, so most texts need no counting.
    if tekst.len() > maks && tekst.chars().count() > maks {
        return Err(ValueError::TooLong { max: maks });
    }
    if has_control(tekst, linjeskift) { Err(ValueError::ControlCharacter) } else { Ok(()) }
}

/// Whether a text has a control character, besides line breaks where they are allowed.
pub(crate) fn has_control(tekst: &str, linjeskift: bool) -> bool {
    // Most texts have none of the bytes they are written with, and that is seen many bytes at a time.
    let bytes = tekst.as_bytes();
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let c1 = || pairs.fold(false, |any, (&first, &second)| any | (first == 0xc2) & (second < 0xa0));
    (bytes.iter().fold(false, |any, &byte| any | (byte < 0x20) | (byte == 0x7f)) || c1())
        && tekst.chars().any(|letter| match letter {
            '\n' | '\r' => !linjeskift,
            letter => letter.is_control(),
        })
}

/// The text in NFC. A few letters are composed of more code points than they were written with; a text that would pass its
/// limit by it stays as it was, so that what has been read can be read again.
pub(crate) fn nfc(tekst: String, maks: usize) -> String {
    // Every character before U+0300 is in NFC, and only they have all their bytes below CC hex.
    let plain = tekst.bytes().all(|byte| byte < 0xcc);
    if plain || is_nfc(&tekst) {
        return tekst;
    }
    let composed: String = tekst.nfc().collect();
    if composed.chars().count() <= maks { composed } else { tekst }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn limit_counts_code_points_not_bytes() {
        assert!(Tekst::<3>::new("æøå").is_ok());
        assert_eq!(Tekst::<3>::new("æøåa"), Err(ValueError::TooLong { max: 3 }));
    }

    #[test]
    fn debug_hides_the_text() {
        assert_eq!(format!("{:?}", Tekst::<20>::new("Kari").unwrap()), "Tekst(4 tegn)");
    }

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(Tekst::<20>::new("A\u{30a}s").unwrap().as_str(), "Ås");
    }

    proptest! {
        #[test]
        fn check_and_published_pattern_agree(s in "[a\u{0}-\u{a5}\u{2028}\u{10ffff}]{1,6}") {
            let en = regex::Regex::new(EN_LINJE).unwrap();
            let flere = regex::Regex::new(FLERE_LINJER).unwrap();
            prop_assert_eq!(Tekst::<6>::new(s.as_str()).is_ok(), en.is_match(&s));
            prop_assert_eq!(Fritekst::<6>::new(s.as_str()).is_ok(), flere.is_match(&s));
        }
    }
}
