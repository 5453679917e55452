//! The content of a forespoersel with one line.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Dokumenttype, Forespurt, Meldingstype};
use klagesak_core::melding::{Forespoersel, Forespoerselslinje, Melding};
use klagesak_core::verdi::{Liste, LokalId};
use klagesak_core::verdict::HeldBack;

use super::{Ramme, SvarError, Svarhode, may_answer};

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

const HOLDT_TILBAKE: Text = Text {
    nb: "Saken er tatt imot. Dokumentene under er holdt tilbake, fordi de ikke kan åpnes trygt.",
    nn: "Saka er teken imot. Dokumenta under er haldne tilbake, fordi dei ikkje kan opnast trygt.",
    en: "The case has been received. The documents below are held back, since they cannot be opened safely.",
};
const PAA_NYTT: Text = Text {
    nb: "Dokument {nummer} i saken, sendt på nytt: skriv det ut som ny PDF, eller be om det på papir.",
    nn: "Dokument {nummer} i saka, sendt på nytt: skriv det ut som ny PDF, eller be om det på papir.",
    en: "Document {nummer} of the case, sent anew: print it as a new PDF, or ask for it on paper.",
};

/// Lines a forespoersel has room for.
const MOST: usize = 50;

/// A question to the Nav-kontor for documents that were held back. With more than fifty of them a line is about several.
///
/// # Errors
/// [`SvarError`]
pub fn forespoersel_om_holdt_tilbake(
    melding: &Melding,
    held: &[HeldBack],
    mut ramme: Ramme<'_>,
) -> Result<Melding, SvarError> {
    may_answer(melding, &Meldingstype::Forespoersel)?;
    let lines = held.chunks(held.len().div_ceil(MOST).max(1)).zip(1..);
    let linjer = lines.map(|(held, line)| -> Result<_, SvarError> {
        let numbers: Vec<_> = held.iter().map(|held| held.number.to_string()).collect();
        let beskrivelse = PAA_NYTT.get(ramme.language).replace("{nummer}", &numbers.join(", "));
        let first = held.first().and_then(|held| melding.dokumenter().get(held.place));
        Ok(Forespoerselslinje::builder()
            .referanse(LokalId::from_wire(&format!("linje-{line}"))?)
            .slag(first.map_or(Dokumenttype::Annet, |dokument| dokument.slag.clone()))
            .beskrivelse(beskrivelse.as_str().try_into()?)
            .build())
    });
    let linjer = linjer.collect::<Result<Vec<_>, _>>()?;
    let innhold = Forespoersel::builder()
        .forespoersel_id(ramme.id()?)
        .rettet_til(Forespurt::Nav)
        .begrunnelse(HOLDT_TILBAKE.get(ramme.language).try_into()?)
        .frist(ramme.frist()?)
        .dokumenter(Liste::new(linjer)?)
        .build();
    Svarhode::from(melding.hode()).reply(innhold, ramme)
}

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
