//! What is blocked in a case: taken out of a message before it is converted.

use std::borrow::Cow;

use klagesak_core::Melding;
use klagesak_core::melding::Dokument;
use klagesak_core::sperring::{SPERRET, Sperret};
use klagesak_core::verdict::{Finding, RuleInfo};

use crate::Error;
use crate::rules::generated::tap::{KO_TAP_087, KO_TAP_088};

/// The message without what other messages of the case have blocked in it, with a finding at each place that was left out.
///
/// # Errors
/// [`Error::Refused`] when what is blocked can't be taken away and leave a message.
pub fn unblocked<'m>(
    melding: &'m Melding,
    sperret: &Sperret,
) -> Result<(Cow<'m, Melding>, Vec<Finding>), Error> {
    let found = |rule: &'static RuleInfo| -> Vec<Finding> {
        sperret.steder(melding).into_iter().map(|place| Finding::new(rule, place)).collect()
    };
    match sperret.without(melding) {
        Ok(Some(without)) if without != *melding => Ok((Cow::Owned(without), found(&KO_TAP_087))),
        Ok(_) => Ok((Cow::Borrowed(melding), Vec::new())),
        Err(_) => Err(Error::Refused(found(&KO_TAP_088))),
    }
}

/// Whether a document has been taken out: its line is there, and its file is not to be.
pub(crate) fn is_out(dokument: &Dokument) -> bool {
    dokument.tittel.as_str() == SPERRET
}
