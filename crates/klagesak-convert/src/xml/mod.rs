//! XML as far as it is safe: no document type, no entities but those of the language, nothing fetched, nothing endless.

mod encoding;
mod limits;
mod read;
mod tree;
mod write;

pub(crate) use encoding::decode;
use encoding::valid;
pub use limits::Limits;
pub(crate) use read::read;
pub(crate) use tree::{Element, Tree};
pub(crate) use write::{Node, can_hold, document};

/// The line and the column, both from 1, of a place in XML: that of [`Finding::offset`](klagesak_core::verdict::Finding::offset).
#[must_use]
pub fn position(bytes: &[u8], offset: usize) -> Option<(usize, usize)> {
    let text = match decode(bytes, &Limits::default()) {
        Ok((text, _)) => text,
        // What is no text has a place too: right after what is.
        Err(finding) => valid(bytes, finding.offset?)?.into(),
    };
    let before = text.get(..offset)?;
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next()?.chars().count() + 1;
    Some((line, column))
}
