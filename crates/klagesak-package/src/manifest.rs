//! The list of documents in a message, read without judging the rest of it.

use klagesak_core::kodeverk::Mimetype;
use klagesak_core::verdi::{Filnavn, Heltall, Sha256};
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};
use klagesak_core::{Limits, kodeverk, syntax};
use serde::Deserialize;

/// A document as the message lists it: what a package must agree with.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Listed {
    pub(crate) nummer: Heltall<1, 500>,
    pub(crate) filnavn: Filnavn,
    pub(crate) mimetype: Mimetype,
    pub(crate) stoerrelse: Heltall<1, { u64::MAX }>,
    pub(crate) sha256: Sha256,
}

#[derive(Deserialize)]
struct Message {
    innhold: Content,
}

#[derive(Deserialize)]
struct Content {
    #[serde(default)]
    dokumenter: Vec<Listed>,
}

/// The documents of a message of any type; nothing when they cannot be read for certain. A key that stands twice is a
/// reason: two readers could see two lists.
pub(crate) fn documents(message: &[u8], limits: &Limits) -> Option<Vec<Listed>> {
    let text = syntax::text(message, limits).ok()?;
    // A code of a newer version is no reason not to check the file.
    let read = || serde_json::from_str::<Message>(text);
    kodeverk::lenient(read).ok().map(|message| message.innhold.dokumenter)
}

/// A finding about a document, at its place in the message.
pub(crate) fn about(rule: &'static RuleInfo, index: usize, listed: &Listed) -> Finding {
    let mut pointer = Pointer::new("/innhold/dokumenter");
    pointer.push_index(index);
    Finding::new(rule, pointer).with("nummer", listed.nummer.get())
}
