//! The content of a forespoersel with one line.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Forespurt};
use klagesak_core::melding::{Forespoersel, Forespoerselslinje};
use klagesak_core::verdi::{Liste, LokalId};

use super::{Ramme, SvarError};

const BEGRUNNELSE: Text = Text {
    nb: "[Skriv hvorfor opplysningene trengs.]",
    nn: "[Skriv kvifor opplysningane trengst.]",
    en: "[Write why the information is needed.]",
};
const BESKRIVELSE: Text = Text {
    nb: "[Skriv hva dokumentet skal vise.]",
    nn: "[Skriv kva dokumentet skal vise.]",
    en: "[Write what the document must show.]",
};

/// A question to the Nav-kontor with one line.
pub(super) fn innhold(ramme: &mut Ramme<'_>) -> Result<Forespoersel, SvarError> {
    let linje = Forespoerselslinje::builder()
        .referanse(LokalId::from_wire("linje-1")?)
        .slag(Dokumenttype::Annet)
        .beskrivelse(BESKRIVELSE.get(ramme.language).try_into()?)
        .build();
    Ok(Forespoersel::builder()
        .forespoersel_id(ramme.id()?)
        .rettet_til(Forespurt::Nav)
        .begrunnelse(BEGRUNNELSE.get(ramme.language).try_into()?)
        .frist(ramme.frist()?)
        .dokumenter(Liste::new(vec![linje])?)
        .build())
}
