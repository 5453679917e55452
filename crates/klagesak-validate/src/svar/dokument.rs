//! A line for a document that is yet to be put there.

use klagesak_core::kodeverk::{Dokumenttype, Kodeverk, Mimetype, Retning, Variantformat};
use klagesak_core::melding::{Dokument, Partsinnsyn};
use klagesak_core::verdi::{Dato, Filnavn, Heltall, LokalId, Sha256};

use super::{Ramme, SvarError};

/// A line of the manifest for a document that is yet to be put there: size and checksum are made up.
pub(super) fn dokument(
    number: usize,
    slag: Dokumenttype,
    dato: Option<Dato>,
    retning: Retning,
    referanse: Option<LokalId>,
    ramme: &mut Ramme<'_>,
) -> Result<Dokument, SvarError> {
    let kode = slag.kode();
    let title = kode.map_or("PDF", |kode| kode.navn.get(ramme.language));
    let name = kode.map_or_else(|| "dokument".to_owned(), |kode| kode.verdi.to_lowercase().replace('_', "-"));
    Ok(Dokument::builder()
        .dokument_id(ramme.id()?)
        .nummer(Heltall::new(u64::try_from(number).unwrap_or(u64::MAX))?)
        .tittel(title.try_into()?)
        .slag(slag)
        .maybe_referanse(referanse)
        .maybe_dato(dato)
        .maybe_udatert(dato.is_none().then_some(true))
        .retning(retning)
        .filnavn(Filnavn::from_wire(&format!("{number:02}-{name}.pdf"))?)
        .mimetype(Mimetype::Pdf)
        .stoerrelse(Heltall::new(1)?)
        .sha256(Sha256::from_wire(&format!("{number:064x}"))?)
        .variantformat(Variantformat::Arkiv)
        .partsinnsyn(Partsinnsyn::builder().unntatt(false).build())
        .build())
}
