//! Made-up documents for a message, to get a package to try something on.

use std::path::Path;
use std::{fs, io};

use klagesak::kodeverk::{Kodeverk, Mimetype};
use klagesak::syntetisk::dokument;
use serde_json::Value;

/// Writes a document for each that the message lists, as far as there are made-up ones of its type. Where there are none, packing
/// tells that the document is missing.
pub(super) fn write(message: &[u8], folder: &Path) -> io::Result<()> {
    let message: Value = serde_json::from_slice(message).unwrap_or_default();
    let listed = message.pointer("/innhold/dokumenter").and_then(Value::as_array);
    for (number, entry) in (1..).zip(listed.into_iter().flatten()) {
        let text = |field: &str| entry.get(field).and_then(Value::as_str).unwrap_or_default();
        let name = text("filnavn");
        let mimetype = Mimetype::KJENTE.iter().find(|mimetype| mimetype.verdi() == text("mimetype"));
        let pages =
            entry.get("antallSider").and_then(Value::as_u64).and_then(|pages| u32::try_from(pages).ok());
        let content =
            mimetype.and_then(|mimetype| dokument(mimetype, number, pages.unwrap_or(1).min(MOST_PAGES)));
        if let (Some(content), true) = (content, is_plain(name)) {
            fs::write(folder.join(name), content)?;
        }
    }
    Ok(())
}

/// More than any example has.
const MOST_PAGES: u32 = 10_000;

/// Whether a name from a message may be used for a file: nothing that leads out of the folder.
fn is_plain(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    name.bytes().all(plain) && name.bytes().next().is_some_and(|first| first.is_ascii_alphanumeric())
}
