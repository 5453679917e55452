//! By when the costs of the appeal may be claimed.

use klagesak_core::frister::add_weeks;
use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Nyttvedtakgjelder, Partsrolle};
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::melding::{Avgjoerelse, Konvolutt, Krav, Melding};
use klagesak_core::verdi::Dato;

use super::Stand;
use super::leser::Leser;
use super::standene::Vedtaksstand;
use crate::Forloep;

/// The last day to claim, when whoever reads has something to claim for and has not claimed.
pub(super) fn kostnadsfrist(forloep: &Forloep, leser: &Leser, standene: &[Vedtaksstand<'_>]) -> Option<Dato> {
    if claimed(forloep, leser) {
        return None;
    }
    let days = standene.iter().filter(|s| claim(s)).filter_map(|s| {
        let (m, _) = s.avgjort?;
        add_weeks(told(m, leser)?, lovdata(&m.lovgrunnlag).sakskostnader_uker)
    });
    days.min()
}

/// What is changed for the better, or set aside with word that costs may be covered.
fn claim(stand: &Vedtaksstand<'_>) -> bool {
    let said =
        |m: &Konvolutt<Avgjoerelse>| m.innhold.sakskostnader.as_ref().is_some_and(|s| s.opplyst_om_rett);
    match stand.stand {
        Stand::GunstPenger | Stand::GunstKrav | Stand::GunstAnnet => true,
        Stand::Opphevet => stand.avgjort.is_some_and(|(m, _)| said(m)),
        _ => false,
    }
}

/// The day whoever reads was told, or somebody on the same side; else the first day anybody was.
fn told(m: &Konvolutt<Avgjoerelse>, leser: &Leser) -> Option<Dato> {
    let mine = m.innhold.underrettet.iter().filter(|line| match (&line.part_id, &line.rolle) {
        (Some(id), _) => leser.min(id),
        (None, rolle) => !leser.flere || *rolle == Some(Partsrolle::Klager),
    });
    let first = mine.map(|line| line.dato).min();
    first.or_else(|| m.innhold.underrettet.iter().map(|line| line.dato).min())
}

fn claimed(forloep: &Forloep, leser: &Leser) -> bool {
    let mine = |krav: &Option<Krav>| krav.as_ref().is_none_or(|krav| leser.min(&krav.part_id));
    forloep.gyldige().any(|(_, entry)| match &entry.melding {
        Melding::Avgjoerelse(m) => {
            m.innhold.gjelder == Avgjoerelsesgjelder::Sakskostnader && mine(&m.innhold.krav)
        }
        Melding::NyttVedtak(m) => {
            m.innhold.gjelder == Nyttvedtakgjelder::Sakskostnader && mine(&m.innhold.krav)
        }
        _ => false,
    })
}
