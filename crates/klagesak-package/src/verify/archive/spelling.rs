//! What is meant, however it is written: programs that read an arkivmelding differ in what they pass over.

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use klagesak_core::persons::has_personnummer;

use crate::digest::hex;
use crate::name::is_hidden;

/// A person number has so many digits, and SHA-256 so many in base sixteen.
const NUMBER: usize = 11;
const SHA256: usize = 64;

/// A text in the letters it looks like, without what cannot be seen.
pub(super) fn seen(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c if c.is_whitespace() => ' ',
        c => c,
    };
    text.chars().map(narrow).filter(|c| !is_hidden(*c)).collect()
}

/// Its letters and digits alone, none of them large.
pub(super) fn letters(text: &str) -> String {
    seen(text).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The id of a case: with braces, as a URN, in capitals, without hyphens. None where there is nothing.
pub(super) fn case_id(text: &str) -> Option<String> {
    let letters = letters(text);
    let id = letters.strip_prefix("urn").unwrap_or(&letters);
    let id = id.strip_prefix("uuid").unwrap_or(id);
    (!id.is_empty()).then(|| id.to_owned())
}

/// A checksum by SHA-256 in base sixteen, from that or from base 64, with the name of the algorithm or without. None where it is
/// another algorithm's.
pub(super) fn checksum(text: &str) -> Option<String> {
    let sixteen = letters(text);
    let sixteen = sixteen.strip_prefix("sha256").or_else(|| sixteen.strip_prefix("0x")).unwrap_or(&sixteen);
    if sixteen.len() == SHA256 && sixteen.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Some(sixteen.to_owned());
    }
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let text: String = seen(text).split_whitespace().collect();
    // A checksum in base 64 has no such signs, but for the last of these in one of its alphabets.
    let bare =
        ["sha256:", "sha-256:", "sha256=", "sha-256=", "sha256-", "sha-256-"].iter().find_map(|name| {
            let (first, rest) = text.split_at_checked(name.len())?;
            first.eq_ignore_ascii_case(name).then_some(rest)
        });
    let bytes = [STANDARD, URL_SAFE]
        .iter()
        .find_map(|alphabet| GeneralPurpose::new(alphabet, config).decode(bare.unwrap_or(&text)).ok())?;
    (bytes.len() * 2 == SHA256).then(|| hex(&bytes))
}

/// The number of a person, where a text is that and nothing else: one that stands in a sentence may be anybody's.
pub(super) fn person(text: &str) -> Option<String> {
    // Most texts have too few digits or too many, and are passed over at once.
    let digits =
        || text.chars().filter(|c| c.is_ascii_digit() || ('\u{ff10}'..='\u{ff19}').contains(c)).count();
    if digits() != NUMBER {
        return None;
    }
    let seen = seen(text);
    let first = seen.split_whitespace().next().unwrap_or_default();
    let alone = first.bytes().any(|byte| byte.is_ascii_digit()) && has_personnummer(&seen);
    alone.then(|| seen.chars().filter(char::is_ascii_digit).collect())
}
