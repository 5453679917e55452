//! The appeal is withdrawn, in whole or in part.

use crate::attachments::{Attachments, Place};
use crate::days::minus;
use crate::dokumenter::dokumenter;
use klagesak_core::kodeverk::{Ansvarlig, Dokumenttype, Partsrolle, Retning, Statuskode};
use klagesak_core::melding::{Trekk, TrukketAv};
use klagesak_core::verdi::{Liste, LokalId, Mengde, Uuid, ValueError};

use super::actors::Route;
use super::conversation::Conversation;
use super::kvittering::acknowledge;

/// The appeal is withdrawn as a whole.
pub(super) fn whole(s: &mut Conversation) -> Result<(), ValueError> {
    send(s, Vec::new())?;
    if s.draft.chance.percent(80) {
        s.at_once()?;
        super::status::status(s, Statuskode::Trukket, Ansvarlig::Statsforvalter)?;
    }
    Ok(())
}

/// The appeal is withdrawn for one of several decisions.
pub(super) fn partial(s: &mut Conversation) -> Result<(), ValueError> {
    let ids: Vec<Uuid> = s.innhold().vedtak.iter().map(|vedtak| vedtak.vedtak_id).collect();
    let trukket = s.draft.chance.some_of(&ids, 1);
    s.trukket.clone_from(&trukket);
    send(s, trukket)
}

fn send(s: &mut Conversation, vedtak_ider: Vec<Uuid>) -> Result<(), ValueError> {
    s.wait(1, 20)?;
    let dato = minus(s.day, s.draft.chance.below(2))?;
    let mut bilag = Attachments::default();
    let slag = (Place::Dated, Dokumenttype::Korrespondanse, Retning::Inn);
    let tittel = s.draft.in_language(("Melding om at klagen er trukket", "Melding om at klaga er trekt"));
    let dokument = bilag.add_pdf(&mut s.draft.chance, slag, tittel, dato);
    let innhold = Trekk::builder()
        .trukket_av(withdrawn_by(s)?)
        .dato(dato)
        .part_ider(Mengde::new(klagere(s))?)
        .vedtak_ider(Mengde::new(vedtak_ider)?)
        .maybe_dokument_id(s.draft.chance.percent(80).then_some(dokument))
        .dokumenter(Liste::new(dokumenter(&mut s.draft.chance, bilag)?.into())?)
        .build();
    let id = s.send(Route::ToEmbete, None, innhold)?;
    acknowledge(s, Route::ToNav, id)
}

fn withdrawn_by(s: &mut Conversation) -> Result<TrukketAv, ValueError> {
    if s.draft.chance.percent(40) {
        return Ok(TrukketAv::builder().rolle(Partsrolle::Klager).build());
    }
    let klagere: Vec<_> = s
        .innhold()
        .parter
        .iter()
        .filter(|p| p.er(&Partsrolle::Klager))
        .map(|p| s.now_for(&p.part_id))
        .collect();
    let one = s.draft.chance.pick(&klagere)?.clone();
    // Nobody of several withdraws for the others.
    if klagere.len() > 1 {
        return Ok(TrukketAv::builder().rolle(Partsrolle::Klager).build());
    }
    Ok(TrukketAv::builder().part_id(one).build())
}

/// Whose appeal it is: said when there are several, and all of them withdraw.
fn klagere(s: &Conversation) -> Vec<LokalId> {
    let klagere = s.innhold().parter.iter().filter(|part| part.er(&Partsrolle::Klager));
    let ids: Vec<_> = klagere.map(|part| s.now_for(&part.part_id)).collect();
    if ids.len() > 1 { ids } else { Vec::new() }
}
