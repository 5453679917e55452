//! The content of a retur.

use klagesak_core::Text;
use klagesak_core::kodeverk::Returaarsak;
use klagesak_core::melding::Retur;

use super::{Ramme, SvarError};

const BEGRUNNELSE: Text = Text {
    nb: "[Skriv hvorfor saken går tilbake, og hva Nav-kontoret må gjøre.]",
    nn: "[Skriv kvifor saka går tilbake, og kva Nav-kontoret må gjere.]",
    en: "[Write why the case is sent back, and what the Nav office must do.]",
};

pub(super) fn innhold(ramme: &Ramme<'_>) -> Result<Retur, SvarError> {
    let begrunnelse = BEGRUNNELSE.get(ramme.language).try_into()?;
    Ok(Retur::builder().aarsak(Returaarsak::Annet).begrunnelse(begrunnelse).build())
}
