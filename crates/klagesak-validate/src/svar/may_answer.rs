//! Whether the receiver of a message may answer it with a type.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::Melding;
use klagesak_forloep::answers;
use klagesak_forloep::side::{Side, only_from_klageinstans, side};

use super::SvarError;

/// Whether the receiver of a message may answer it with a type.
///
/// # Errors
/// [`SvarError::WrongType`] and [`SvarError::WrongSide`].
pub fn may_answer(melding: &Melding, svar: &Meldingstype) -> Result<(), SvarError> {
    let hode = melding.hode();
    if !answers(&hode.meldingstype).contains(svar) {
        return Err(SvarError::WrongType { svar: svar.clone(), til: hode.meldingstype });
    }
    let wrong = match svar {
        Meldingstype::Trekk => Side::Klageinstans,
        other if only_from_klageinstans(other) => Side::Foersteinstans,
        _ => return Ok(()),
    };
    // Where both ends are on one side, the message itself is wrong, and so would the answer be.
    let same = side(hode.avsender).is_some_and(|from| from != wrong);
    if side(hode.mottaker) == Some(wrong) || same {
        return Err(SvarError::WrongSide { svar: svar.clone() });
    }
    Ok(())
}
