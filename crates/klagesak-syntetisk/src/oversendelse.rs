//! An oversendelse put together from its parts.

use klagesak_core::kodeverk::{Dokumenttype, Retning};
use klagesak_core::melding::{Konvolutt, Oversendelse, Saksfremstilling, Ytelse};
use klagesak_core::verdi::ValueError;

use super::attachments::Place;
use super::draft::Draft;
use super::timeline::Timeline;
use super::{
    Chance, dokumenter, foersteinstans, frame, grunnlag, hode, klage, parter, saksfremstilling, vedtak,
};

/// The oversendelse of a case. Treated anew, the case has the same parties and evidence, and all else goes another way from
/// another chance and at other times.
pub(super) fn oversendelse(
    draft: &mut Draft,
    anew: Option<(Chance, Timeline)>,
) -> Result<Konvolutt<Oversendelse>, ValueError> {
    let parter = parter::parter(draft)?;
    let grunnlag = grunnlag::grunnlag(draft)?;
    if let Some((chance, tid)) = anew {
        draft.chance = chance;
        draft.sak.tid = tid;
    }
    let vedtak = vedtak::vedtak(draft)?;
    let klage = klage::klage(draft, &vedtak, grunnlag.klagepunkter)?;
    let foersteinstans = foersteinstans::foersteinstans(draft, &vedtak)?;
    let ytelser: Vec<Ytelse> = vedtak.iter().flat_map(|v| v.ytelser.iter().cloned()).collect();
    let saksfremstilling =
        saksfremstilling::saksfremstilling(draft, &parter, &ytelser, &klage, grunnlag.vurderinger)?;
    oversendelsesbrev(draft, &saksfremstilling);
    let bilag = std::mem::take(&mut draft.bilag);
    let innhold = Oversendelse::builder()
        .prioritet(frame::prioritet(draft)?)
        .parter(parter)
        .vedtak(vedtak)
        .klage(klage)
        .saksfremstilling(saksfremstilling)
        .dokumenter(dokumenter::dokumenter(&mut draft.chance, bilag)?)
        .andre_ubehandlede_klager(frame::andre_klager(draft)?)
        .kontakter(frame::kontakter(draft, &foersteinstans)?)
        .maybe_kontakt_for_part(draft.maybe(92, frame::kontakt_for_part)?)
        .skjerming(frame::skjerming(draft)?)
        .foersteinstans(foersteinstans)
        .build();
    hode::konvolutt(draft, innhold)
}

/// The letter; some offices write it and the statement of the case as one.
fn oversendelsesbrev(draft: &mut Draft, saksfremstilling: &Saksfremstilling) {
    if draft.chance.percent(6) {
        saksfremstilling.dokument_id.into_iter().for_each(|id| draft.bilag.er_ogsaa_brev(id));
        return;
    }
    let brev = (Place::Brev, Dokumenttype::Oversendelsesbrev, Retning::Ut);
    draft.dokument(brev, ("Oversendelsesbrev", "Oversendingsbrev"), draft.sak.tid.oversendt);
}
