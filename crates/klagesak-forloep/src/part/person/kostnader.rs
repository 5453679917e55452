//! By when the costs of the appeal may be claimed, and from whom.

use klagesak_core::frister::add_weeks;
use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Endringsretning, Nyttvedtakgjelder, Partsrolle};
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::melding::{Avgjoerelse, Konvolutt, Krav, Melding};
use klagesak_core::verdi::Dato;

use super::Stand;
use super::leser::Leser;
use super::navendring::Navendring;
use super::navfrist::fikk;
use super::sperret::Sperret;
use super::standene::Vedtaksstand;
use super::synlig::telte;
use crate::{Forloep, Partsfristslag as Slag};

/// The last day to claim, when whoever reads has something to claim for and has not claimed. It is claimed from whoever changed the
/// decision.
pub(super) fn kostnadsfrist(
    forloep: &Forloep,
    leser: &Leser,
    standene: &[Vedtaksstand<'_>],
    navendringer: &[Navendring<'_>],
) -> Vec<(Slag, Dato)> {
    if claimed(forloep, leser) {
        return Vec::new();
    }
    let sperret = Sperret::new(forloep);
    let of_sf = standene.iter().filter(|s| claim(s)).filter_map(|s| {
        let (m, _) = s.avgjort?;
        add_weeks(told(m, leser, &sperret)?, lovdata(&m.lovgrunnlag).sakskostnader_uker)
    });
    let gain = |nav: &&Navendring<'_>| nav.endrer() && (nav.endring.til_gunst() || nav.alt());
    let of_nav = navendringer.iter().filter(gain).filter_map(|nav| {
        let weeks = lovdata(&nav.melding.lovgrunnlag).sakskostnader_uker;
        add_weeks(fikk(nav, leser, &sperret)?, weeks)
    });
    let of_sf = of_sf.min().map(|dato| (Slag::DuKreverKostnader, dato));
    of_sf.into_iter().chain(of_nav.min().map(|dato| (Slag::DuKreverKostnaderAvNav, dato))).collect()
}

/// What is changed for the better, or set aside with word that costs may be covered.
fn claim(stand: &Vedtaksstand<'_>) -> bool {
    let said =
        |m: &Konvolutt<Avgjoerelse>| m.innhold.sakskostnader.as_ref().is_some_and(|s| s.opplyst_om_rett);
    let gunst = || stand.avgjort.is_some_and(|(_, linje)| linje.retning == Some(Endringsretning::Gunst));
    match stand.stand {
        Stand::GunstPenger | Stand::GunstKrav | Stand::GunstAnnet => true,
        Stand::Endret => gunst(),
        Stand::Opphevet => stand.avgjort.is_some_and(|(m, _)| said(m)),
        _ => false,
    }
}

/// The day whoever reads was told, or somebody on the same side; else the first day anybody was.
fn told(m: &Konvolutt<Avgjoerelse>, leser: &Leser, sperret: &Sperret<'_>) -> Option<Dato> {
    let shown: Vec<_> = { m.innhold.underrettet.iter().enumerate() }
        .filter(|(i, _)| !sperret.sti(m.melding_id, &format!("/innhold/underrettet/{i}/dato")))
        .map(|(_, line)| line)
        .collect();
    let mine = shown.iter().filter(|line| match (&line.part_id, &line.rolle) {
        (Some(id), _) => leser.min(id),
        (None, rolle) => !leser.flere || *rolle == Some(Partsrolle::Klager),
    });
    let first = mine.map(|line| line.dato).min();
    first.or_else(|| shown.iter().map(|line| line.dato).min())
}

fn claimed(forloep: &Forloep, leser: &Leser) -> bool {
    let mine = |krav: &Option<Krav>| krav.as_ref().is_none_or(|krav| leser.min(&krav.part_id));
    telte(forloep).any(|(_, entry)| match &entry.melding {
        Melding::Avgjoerelse(m) => {
            m.innhold.gjelder == Avgjoerelsesgjelder::Sakskostnader && mine(&m.innhold.krav)
        }
        Melding::NyttVedtak(m) => {
            m.innhold.gjelder == Nyttvedtakgjelder::Sakskostnader && mine(&m.innhold.krav)
        }
        _ => false,
    })
}
