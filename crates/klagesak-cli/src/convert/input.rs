//! What is converted: the bytes, and the format that was named.

use std::path::Path;

use klagesak::convert::Format;
use klagesak::{Language, Limits};

use crate::failure::Failure;
use crate::inputs::is_stdin;
use crate::read;

/// The format with a name that has been checked.
pub(super) fn target(name: &str) -> Format {
    name.parse().unwrap_or(Format::Eformidling)
}

pub(super) fn bytes(path: &Path, language: Language) -> Result<Vec<u8>, Failure> {
    let max = Limits::default().max_bytes;
    let bytes = if is_stdin(path) { read::stdin(max) } else { read::limited(path, max) };
    bytes.map_err(|error| Failure::unreadable(path, &error, language))
}
