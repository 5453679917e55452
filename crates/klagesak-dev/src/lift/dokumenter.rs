//! Documents the old form had one type for.

use serde_json::{Value, json};

use super::Loss;
use super::felt::{Fields, items, object};
use super::klage::is_old;

/// A covering letter that is the statement of the case too: the statement says it lies in the letter, and no document is the
/// statement alone.
pub(super) fn brev_og_saksfremstilling(message: &mut Value, _: &mut Vec<Loss>) {
    let points_to =
        message.pointer("/innhold/saksfremstilling/dokumentId").filter(|_| is_old(message)).cloned();
    let Some(letter) = the_document(message, points_to, "OVERSENDELSESBREV") else { return };
    letter.insert("type".to_owned(), "SAKSFREMSTILLING".into());
    letter.insert("erOgsaaOversendelsesbrev".to_owned(), json!(true));
}

/// A note that stands for the decision: it was given orally, and written down.
pub(super) fn vedtaksnotat(message: &mut Value, _: &mut Vec<Loss>) {
    if !is_old(message) {
        return;
    }
    for at in items(message, "/innhold/vedtak") {
        let points_to = message.pointer(&format!("{at}/dokumentId")).cloned();
        if let Some(note) = the_document(message, points_to, "JOURNALNOTAT") {
            note.insert("type".to_owned(), "VEDTAKSNOTAT".into());
        }
    }
}

/// The document of an id, when it is of this type.
fn the_document<'v>(message: &'v mut Value, id: Option<Value>, slag: &str) -> Option<&'v mut Fields> {
    let id = id?;
    let at = items(message, "/innhold/dokumenter").into_iter().find(|at| {
        let document = message.pointer(at);
        document.is_some_and(|d| d.get("dokumentId") == Some(&id) && d.get("type").is_some_and(|t| t == slag))
    })?;
    object(message, &at)
}
