//! How the case is shielded.

use klagesak_core::kodeverk::{Kodeverk, Lovgrunnlag, Skjermingshjemmel};

use super::builder::Builder;
use crate::arkivmelding::Profil;
use crate::arkivmelding::ord::HJEMLER;
use crate::ledger::Entry;
use crate::xml::Node;

/// The shielding of the case: on the saksmappe, on the journalpost and on each document alike. Where the message does not say
/// by which provisions, all those that go with the act it is under.
pub(super) fn skjerming<'l>(
    profil: &'static Profil,
    lovgrunnlag: Option<&str>,
    innhold: Entry<'l>,
) -> Node<'l> {
    let given: Vec<_> = innhold
        .at(&["skjerming", "hjemler"])
        .into_iter()
        .flat_map(Entry::items)
        .filter_map(Entry::text)
        .filter_map(|kode| HJEMLER.iter().find(|(hjemmel, _)| hjemmel.verdi() == kode))
        .map(|(_, tekst)| *tekst)
        .collect();
    let of_another_act = if lovgrunnlag == Some(Lovgrunnlag::Fvl2025.verdi()) {
        Skjermingshjemmel::Fvl1967P13
    } else {
        Skjermingshjemmel::Fvl2025P31
    };
    let usual = HJEMLER.iter().filter(|(hjemmel, _)| *hjemmel != of_another_act);
    let hjemmel = if given.is_empty() { usual.map(|(_, tekst)| *tekst).collect() } else { given };
    let mut skjerming = Builder::new(profil, "skjerming");
    skjerming.tekst("tilgangsrestriksjon", profil.koder.unntatt);
    skjerming.tekst("skjermingshjemmel", hjemmel.join(", jf. "));
    skjerming.tekst("skjermingMetadata", "Tittel");
    skjerming.tekst("skjermingMetadata", "Sakspart");
    skjerming.tekst("skjermingMetadata", "Korrespondansepart");
    skjerming.tekst("skjermingDokument", "Skjerming av hele dokumentet");
    skjerming.finish()
}
