//! Whether the receiver of a message may answer it with a type.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::Melding;
use klagesak_forloep::side::{Side, side};
use klagesak_forloep::{answers, vei};

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
    let Some(vei) = vei(svar) else { return Ok(()) };
    // The answer goes back: from the receiver to the sender.
    let may = |from: &[Side], virksomhet| side(virksomhet).is_none_or(|side| from.contains(&side));
    if may(vei.fra, hode.mottaker) && may(vei.til, hode.avsender) {
        Ok(())
    } else {
        Err(SvarError::WrongSide { svar: svar.clone() })
    }
}
