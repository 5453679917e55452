//! A reply of any type but kvittering.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::Melding;

use super::{
    Ramme, SvarError, Svarhode, avgjoerelse, ettersendelse, forespoersel, may_answer, retur, status, trekk,
};

/// A reply of any type but kvittering, which needs a verdict: see [`kvittering`](super::kvittering()).
///
/// # Errors
/// [`SvarError`]
pub fn svar(melding: &Melding, slag: &Meldingstype, mut ramme: Ramme<'_>) -> Result<Melding, SvarError> {
    may_answer(melding, slag)?;
    let hode = Svarhode::from(melding.hode());
    match (slag, melding) {
        (Meldingstype::Status, _) => {
            let innhold = status::innhold(melding, &mut ramme)?;
            hode.reply(innhold, ramme)
        }
        (Meldingstype::Forespoersel, _) => {
            let innhold = forespoersel::innhold(&mut ramme)?;
            hode.reply(innhold, ramme)
        }
        (Meldingstype::Ettersendelse, Melding::Forespoersel(spurt)) => {
            let innhold = ettersendelse::innhold(&spurt.innhold, &mut ramme)?;
            hode.reply(innhold, ramme)
        }
        (Meldingstype::Avgjoerelse, Melding::Oversendelse(sak)) => {
            let innhold = avgjoerelse::innhold(&sak.innhold, &mut ramme)?;
            hode.reply(innhold, ramme)
        }
        (Meldingstype::Trekk, _) => {
            let innhold = trekk::innhold(&mut ramme)?;
            hode.reply(innhold, ramme)
        }
        (Meldingstype::Retur, _) => {
            let innhold = retur::innhold(&ramme)?;
            hode.reply(innhold, ramme)
        }
        _ => Err(SvarError::WrongType { svar: slag.clone(), til: melding.meldingstype() }),
    }
}
