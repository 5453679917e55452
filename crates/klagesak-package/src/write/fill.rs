//! Filling in what the files tell.

use std::path::Path;

use klagesak_core::kodeverk::{Kodeverk, Mimetype};
use klagesak_core::read::ReadError;
use klagesak_core::verdict::{Finding, Pointer};
use klagesak_core::{read, read_with, syntax};
use rayon::prelude::*;
use serde_json::Value;

use super::contents;
use crate::container::{Reader, Streamed};
use crate::digest::hex;
use crate::rules::generated::pakke::KO_PAKKE_023;
use crate::{Error, Options};

/// The message with what the files tell filled in: `stoerrelse` and `sha256` always, `mimetype` where it is not given.
///
/// Gives canonical bytes, or indented JSON when the message has other faults; judging it tells which.
///
/// # Errors
/// [`Error::ReadMessage`] when it is not JSON, [`Error::ReadDocument`], and [`Error::Rejected`] when documents are missing.
pub fn fill_in(message: &[u8], folder: &Path, options: &Options<'_>) -> Result<Vec<u8>, Error> {
    let syntax = |fault| Error::ReadMessage(ReadError::Syntax(fault));
    let text = syntax::text(message, &options.message).map_err(syntax)?;
    let mut value = read::value(text, &options.message).map_err(syntax)?;
    let mut nothing = Vec::new();
    let documents =
        value.pointer_mut("/innhold/dokumenter").and_then(Value::as_array_mut).unwrap_or(&mut nothing);
    let found: Vec<Result<Option<Finding>, Error>> = documents
        .par_iter_mut()
        .enumerate()
        .map(|(index, document)| fill_one(document, index, folder, options))
        .collect();
    let mut missing = Vec::new();
    for finding in found {
        missing.extend(finding?);
    }
    if !missing.is_empty() {
        return Err(Error::Rejected(missing));
    }
    let bytes = serde_json::to_vec_pretty(&value).unwrap_or_default();
    Ok(read_with(&bytes, &options.message).ok().and_then(|read| read.write().ok()).unwrap_or(bytes))
}

fn fill_one(
    document: &mut Value,
    index: usize,
    folder: &Path,
    options: &Options<'_>,
) -> Result<Option<Finding>, Error> {
    // Without an object or a name there is nothing to fill in; reading the result tells what is wrong.
    let Some(fields) = document.as_object_mut() else { return Ok(None) };
    let Some(filnavn) = fields.get("filnavn").and_then(Value::as_str) else { return Ok(None) };
    let not_read = |source| Error::ReadDocument { number: index + 1, source };
    let Some(file) = contents::document(folder, filnavn).map_err(not_read)? else {
        let mut pointer = Pointer::new("/innhold/dokumenter");
        pointer.push_index(index);
        return Ok(Some(Finding::new(&KO_PAKKE_023, pointer).with("nummer", index + 1)));
    };
    let mimetype = by_extension(filnavn);
    let reader = Reader { source: None, options };
    let Streamed { size, digests, .. } = reader.stream(&file, None, &mut |_| Ok(())).map_err(not_read)?;
    fields.insert("stoerrelse".into(), size.into());
    fields.insert("sha256".into(), hex(&digests.sha256).into());
    if let Some(mimetype) = mimetype
        && !fields.contains_key("mimetype")
    {
        fields.insert("mimetype".into(), mimetype.into());
    }
    Ok(None)
}

fn by_extension(filnavn: &str) -> Option<String> {
    let (_, extension) = filnavn.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    let known = Mimetype::KJENTE.iter().find(|mimetype| mimetype.extensions().contains(&extension.as_str()));
    known.map(|mimetype| mimetype.verdi().to_owned())
}
