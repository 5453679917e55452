//! A status code in words for the person who appealed.

use serde::Serialize;

use super::koder::TEKSTER;
use crate::kodeverk::Statuskode;
use crate::text::Text;

/// A status code in words for the person who appealed: short sentences, no law, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Statustekst {
    /// The code.
    #[serde(skip)]
    pub kode: Statuskode,
    /// The heading, when the name of the code would not be true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tittel: Option<Text>,
    /// What has happened.
    pub skjedd: Text,
    /// Who has the case now.
    pub hvem: Text,
    /// What happens next.
    pub videre: Text,
    /// What the person can do, and by when.
    pub kan_gjoere: Text,
}

/// The words for a status code when nothing more is known; `None` for a code this version does not know.
#[must_use]
pub fn statustekst(kode: &Statuskode) -> Option<&'static Statustekst> {
    TEKSTER.iter().find(|tekst| tekst.kode == *kode)
}
