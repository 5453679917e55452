//! The manifest: every document gets its number, file name, size and checksum.

use klagesak_core::kodeverk::{Kodeverk, Lov, Mimetype, Variantformat};
use klagesak_core::melding::{Dokument, Hjemmel, Partsinnsyn};
use klagesak_core::verdi::{Bokstav, Filnavn, Heltall, Liste, Mengde, Paragraf, Tekst, ValueError};

use super::Chance;
use super::attachments::{Attachment, Attachments};

/// All documents together stay below what the narrowest channel carries.
const TOTAL_SIZE: u32 = 20_000_000;

pub(super) fn dokumenter(
    chance: &mut Chance,
    bilag: Attachments,
) -> Result<Liste<Dokument, 1, 500>, ValueError> {
    let bilag = bilag.in_order();
    let count = u32::try_from(bilag.len()).unwrap_or(1).max(1);
    let largest = (TOTAL_SIZE / count).min(900_000);
    let dokumenter = (1..).zip(bilag).map(|(nummer, bilag)| dokument(chance, bilag, nummer, largest));
    Liste::new(dokumenter.collect::<Result<_, _>>()?)
}

fn dokument(
    chance: &mut Chance,
    bilag: Attachment,
    nummer: u64,
    largest: u32,
) -> Result<Dokument, ValueError> {
    let pdf = bilag.mimetype == Mimetype::Pdf;
    let slag = bilag.slag.verdi().to_ascii_lowercase().replace('_', "-");
    let extension = *chance.pick(bilag.mimetype.extensions())?;
    let sider = pdf && chance.percent(70);
    Ok(Dokument::builder()
        .dokument_id(bilag.id)
        .nummer(Heltall::new(nummer)?)
        .tittel(Tekst::new(bilag.tittel)?)
        .slag(bilag.slag)
        .maybe_udatert(bilag.dato.is_none().then_some(true))
        .maybe_dato(bilag.dato)
        .retning(bilag.retning)
        .maybe_avsender_navn(bilag.avsender.map(Tekst::new).transpose()?)
        .filnavn(Filnavn::from_wire(&format!("{nummer:02}-{slag}.{extension}"))?)
        .mimetype(bilag.mimetype)
        .stoerrelse(Heltall::new(chance.between(largest / 20, largest).into())?)
        .sha256(chance.sha256()?)
        .maybe_antall_sider(if sider { Some(Heltall::new(chance.between(1, 8).into())?) } else { None })
        .maybe_er_ogsaa_oversendelsesbrev(bilag.ogsaa_brev.then_some(true))
        .variantformat(if pdf && chance.percent(80) {
            Variantformat::Arkiv
        } else {
            Variantformat::Produksjon
        })
        .partsinnsyn(
            Partsinnsyn::builder()
                .unntatt(bilag.unntatt)
                .unntatt_for(Mengde::new(bilag.unntatt_for)?)
                .maybe_hjemmel(if bilag.unntatt { Some(innsynsunntak()?) } else { None })
                .build(),
        )
        .build())
}

/// The exception that lets an office keep something from a party.
pub(super) fn innsynsunntak() -> Result<Hjemmel, ValueError> {
    Ok(Hjemmel::builder()
        .lov(Lov::Fvl1967)
        .paragraf(Paragraf::from_wire("19")?)
        .ledd(Heltall::new(2)?)
        .bokstav(Bokstav::from_wire("b")?)
        .build())
}
