//! Free text of bounded length, on one line or several.

use serde::{Deserialize, Deserializer, de};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::ValueError;

macro_rules! tekst {
    ($navn:ident, $linjeskift:literal) => {
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $navn<const MAKS: usize>(String);

        impl<const MAKS: usize> $navn<MAKS> {
            fn new(tekst: impl Into<String>) -> Result<Self, ValueError> {
                let tekst = tekst.into();
                kontroller(&tekst, MAKS, $linjeskift)?;
                Ok(Self(nfc(tekst, MAKS)))
            }
        }

        impl<'de, const MAKS: usize> Deserialize<'de> for $navn<MAKS> {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                Self::new(String::deserialize(d)?).map_err(de::Error::custom)
            }
        }
    };
}
tekst!(Tekst, false);
tekst!(Fritekst, true);

fn kontroller(tekst: &str, maks: usize, linjeskift: bool) -> Result<(), ValueError> {
    if tekst.is_empty() {
        return Err(ValueError::Empty);
    }
    if tekst.len() > maks && tekst.chars().count() > maks {
        return Err(ValueError::TooLong { max: maks });
    }
    let bytes = tekst.as_bytes();
    for (i, &b) in bytes.iter().enumerate() {
        let styretegn = match b {
            b'\n' | b'\r' => !linjeskift,
            0..=0x1f | 0x7f => true,
            0xc2 => bytes.get(i + 1).is_some_and(|n| *n < 0xa0),
            _ => false,
        };
        if styretegn {
            return Err(ValueError::ControlCharacter);
        }
    }
    Ok(())
}

fn nfc(tekst: String, maks: usize) -> String {
    let plain = tekst.bytes().all(|byte| byte < 0xcc);
    if plain || is_nfc(&tekst) {
        return tekst;
    }
    let composed: String = tekst.nfc().collect();
    if composed.chars().count() <= maks { composed } else { tekst }
}
