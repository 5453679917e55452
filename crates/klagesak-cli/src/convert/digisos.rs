//! A case put into the file that lies in Digisos.

use std::collections::BTreeMap;
use std::path::Path;

use klagesak::convert::digisos::{Soker, to_soker};
use klagesak::convert::{Conversion, Error, Format};
use klagesak::{Language, Limits, Melding};

use super::input::bytes;
use crate::failure::Failure;
use crate::words;

/// The conversion of a case into an existing file; none when there is no such file to put it into.
pub(super) fn soker(
    messages: &[Melding],
    format: Format,
    existing: Option<&Path>,
    language: Language,
) -> Result<Option<Result<Conversion, Error>>, Failure> {
    let Some(path) = existing else { return Ok(None) };
    if format != Format::Digisos {
        return Err(Failure::Usage(words::APPLICANT_FOR_DIGISOS.get(language).to_owned()));
    }
    let existing = bytes(path, language)?;
    let files = BTreeMap::new();
    let with = Soker { existing: Some(&existing), files: &files, limits: Limits::default() };
    Ok(Some(to_soker(messages, &with)))
}
