//! The appeal is withdrawn, in whole or in part.

use crate::bilag::{Bilagsliste, Plass};
use crate::dato::minus;
use crate::dokumenter::dokumenter;
use klagesak_core::kodeverk::{Ansvarlig, Dokumenttype, Partsrolle, Retning, Statuskode, Trekkomfang};
use klagesak_core::melding::{Trekk, TrukketAv};
use klagesak_core::verdi::{Liste, Mengde, Uuid, ValueError};

use super::aktoerer::Vei;
use super::kvittering::kvitter;
use super::samtale::Samtale;

/// The appeal is withdrawn as a whole.
pub(super) fn hele(s: &mut Samtale) -> Result<(), ValueError> {
    send(s, Trekkomfang::Hele, Vec::new())?;
    if s.u.chance.percent(80) {
        s.straks()?;
        super::status::status(s, Statuskode::Trukket, Ansvarlig::Statsforvalter)?;
    }
    Ok(())
}

/// The appeal is withdrawn for one of several decisions.
pub(super) fn delvis(s: &mut Samtale) -> Result<(), ValueError> {
    let ider: Vec<Uuid> = s.innhold().vedtak.iter().map(|vedtak| vedtak.vedtak_id).collect();
    let trukket = s.u.chance.some_of(&ider, 1);
    s.trukket.clone_from(&trukket);
    send(s, Trekkomfang::Delvis, trukket)
}

fn send(s: &mut Samtale, omfang: Trekkomfang, vedtak_ider: Vec<Uuid>) -> Result<(), ValueError> {
    s.vent(1, 20)?;
    let dato = minus(s.dag, s.u.chance.below(2))?;
    let mut bilag = Bilagsliste::default();
    let slag = (Plass::Datert, Dokumenttype::Korrespondanse, Retning::Inn);
    let tittel = s.u.ord(("Melding om at klagen er trukket", "Melding om at klaga er trekt"));
    let dokument = bilag.legg_til(&mut s.u.chance, slag, tittel, dato);
    let innhold = Trekk::builder()
        .trukket_av(trukket_av(s)?)
        .dato(dato)
        .omfang(omfang)
        .vedtak_ider(Mengde::new(vedtak_ider)?)
        .maybe_dokument_id(s.u.chance.percent(80).then_some(dokument))
        .dokumenter(Liste::new(dokumenter(&mut s.u.chance, bilag)?.into())?)
        .build();
    let id = s.send(Vei::TilEmbetet, None, innhold)?;
    kvitter(s, Vei::TilNav, id)
}

fn trukket_av(s: &mut Samtale) -> Result<TrukketAv, ValueError> {
    if s.u.chance.percent(40) {
        return Ok(TrukketAv::builder().rolle(Partsrolle::Klager).build());
    }
    let klagere: Vec<_> =
        s.innhold().parter.iter().filter(|p| p.er(&Partsrolle::Klager)).map(|p| p.part_id.clone()).collect();
    Ok(TrukketAv::builder().part_id(s.u.chance.pick(&klagere)?.clone()).build())
}
