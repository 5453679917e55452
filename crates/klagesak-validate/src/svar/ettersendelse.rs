//! The content of an ettersendelse with what was asked for.

use klagesak_core::kodeverk::{Ettersender, Forespurt, Retning};
use klagesak_core::melding::{Ettersendelse, Forespoersel};
use klagesak_core::verdi::Liste;

use super::dokument::dokument;
use super::{Ramme, SvarError};

/// One document for each line asked for.
pub(super) fn innhold(spurt: &Forespoersel, ramme: &mut Ramme<'_>) -> Result<Ettersendelse, SvarError> {
    let lines = (1..).zip(&spurt.dokumenter);
    let dokumenter = lines
        .map(|(number, linje)| {
            dokument(number, linje.slag.clone(), None, Retning::Inn, Some(linje.referanse.clone()), ramme)
        })
        .collect::<Result<Vec<_>, _>>()?;
    let avsender = match spurt.rettet_til {
        Forespurt::Part => Ettersender::Part,
        _ => Ettersender::Nav,
    };
    Ok(Ettersendelse::builder()
        .forespoersel_id(spurt.forespoersel_id)
        .avsender(avsender)
        .dokumenter(Liste::new(dokumenter)?)
        .build())
}
