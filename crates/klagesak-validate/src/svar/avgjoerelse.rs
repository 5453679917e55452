//! The content of an avgjoerelse nobody has made yet.

use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Dokumenttype, Partsrolle, Retning, Underretningsmaate};
use klagesak_core::melding::{Avgjoerelse, Oversendelse, Underrettet};
use klagesak_core::verdi::Liste;

use super::dokument::dokument;
use super::{Ramme, SvarError};

/// All but the outcome, so that it is not valid: a draft must not pass for a decision before somebody has decided.
pub(super) fn innhold(sak: &Oversendelse, ramme: &mut Ramme<'_>) -> Result<Avgjoerelse, SvarError> {
    let today = ramme.today()?;
    let klager = sak.parter.iter().find(|part| part.er(&Partsrolle::Klager));
    let maate = match klager.and_then(|klager| klager.digital) {
        Some(true) => Underretningsmaate::Digital,
        _ => Underretningsmaate::Brev,
    };
    let told = Underrettet::builder().rolle(Partsrolle::Klager).dato(today).maate(maate).build();
    let letter = dokument(1, Dokumenttype::Avgjoerelse, Some(today), Retning::Ut, None, ramme)?;
    Ok(Avgjoerelse::builder()
        .gjelder(Avgjoerelsesgjelder::Klagen)
        .dato(today)
        .underrettet(Liste::new(vec![told])?)
        .dokumenter(Liste::new(vec![letter])?)
        .build())
}
