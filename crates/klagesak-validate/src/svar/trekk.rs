//! The content of a trekk of the whole appeal.

use klagesak_core::kodeverk::{Dokumenttype, Partsrolle, Retning};
use klagesak_core::melding::{Trekk, TrukketAv};
use klagesak_core::verdi::Liste;

use super::dokument::dokument;
use super::{Ramme, SvarError};

/// The whole appeal withdrawn today by the klager, in a letter.
pub(super) fn innhold(ramme: &mut Ramme<'_>) -> Result<Trekk, SvarError> {
    let today = ramme.today()?;
    let letter = dokument(1, Dokumenttype::Korrespondanse, Some(today), Retning::Inn, None, ramme)?;
    Ok(Trekk::builder()
        .trukket_av(TrukketAv::builder().rolle(Partsrolle::Klager).build())
        .dato(today)
        .dokument_id(letter.dokument_id)
        .dokumenter(Liste::new(vec![letter])?)
        .build())
}
