//! Writing messages.

use serde::Serialize;

/// Canonical bytes: compact JSON, fields in the order of the standard, extension keys sorted, text in NFC. Equal messages
/// give equal bytes.
///
/// ```
/// use klagesak_core::{read, write};
///
/// let message = read(klagesak_core::mal::STATUS.as_bytes())?.message;
/// let bytes = write(&message)?;
/// assert_eq!(read(&bytes)?.message, message);
/// assert!(!bytes.contains(&b'\n'));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// None for the message types of this crate; the signature is that of `serde_json` for types of the caller.
pub fn write<T: Serialize>(message: &T) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(message)
}

/// The same content in the same order, indented for people, with a line break at the end.
///
/// # Errors
/// As [`write()`].
pub fn write_pretty<T: Serialize>(message: &T) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(message)?;
    bytes.push(b'\n');
    Ok(bytes)
}
