//! The way of a case from the oversendelse to its end.

use crate::Chance;
use crate::dato::{arbeidsdag, mellom};
use klagesak_core::Melding;
use klagesak_core::kodeverk::{Ansvarlig, Foersteinstansutfall, Klageutfall, Statuskode};
use klagesak_core::verdi::ValueError;

use super::avgjoerelse::{Maal, avgjoer, siste_dag_for_ugunst};
use super::ettersendelse::{svar, uoppfordret};
use super::forespoersel::spoer;
use super::hjemvisning::etter_opphevet;
use super::kvittering::motta;
use super::oversendelse::{begynn, feiladresser, oversend};
use super::samtale::Samtale;
use super::{retur, status, trekk};

/// How the case ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slutt {
    Returnert,
    Trukket,
    /// Not yet ended: the embete is at work.
    UnderBehandling,
    Avgjort(Maal),
}

/// The messages of one case, in order.
pub(super) fn samtale(chance: Chance) -> Result<Vec<Melding>, ValueError> {
    let mut s = begynn(chance)?;
    // An urgent case that goes by way of another embete has waited too long at the office, and gets a notice for it.
    let feil_embete = !s.u.sak.hastesak && s.u.chance.percent(6);
    if feil_embete {
        feiladresser(&mut s)?;
    }
    oversend(&mut s);
    if s.u.chance.percent(40) && !feil_embete {
        s.straks()?;
        status::fra_nav(&mut s)?;
    }
    let avvist = s.u.chance.percent(9);
    motta(&mut s, avvist)?;
    if feil_embete {
        retur::til_rett_embete(&mut s)?;
        motta(&mut s, false)?;
    }
    match slutt(&mut s) {
        Slutt::Returnert => retur::til_nav(&mut s)?,
        Slutt::Trukket => {
            behandling(&mut s)?;
            trukket(&mut s)?;
        }
        Slutt::UnderBehandling => behandling(&mut s)?,
        Slutt::Avgjort(maal) => avgjort(&mut s, maal)?,
    }
    Ok(s.meldinger)
}

fn slutt(s: &mut Samtale) -> Slutt {
    match s.u.chance.below(100) {
        0..8 => Slutt::Returnert,
        8..17 => Slutt::Trukket,
        17..21 => Slutt::UnderBehandling,
        _ if s.u.sak.utfall == Foersteinstansutfall::Avvist && s.u.chance.percent(50) => {
            Slutt::Avgjort(Maal::Avvis)
        }
        21..55 => Slutt::Avgjort(Maal::Stadfest),
        55..75 => Slutt::Avgjort(Maal::Gunst),
        75..81 => Slutt::Avgjort(Maal::Ugunst),
        81..94 => Slutt::Avgjort(Maal::Opphev),
        94..97 => Slutt::Avgjort(Maal::Avvis),
        _ => Slutt::Avgjort(Maal::Henlegg),
    }
}

/// The embete has the case: it tells so, asks for what is missing and gets it, and others write unasked.
fn behandling(s: &mut Samtale) -> Result<(), ValueError> {
    if s.u.chance.percent(80) {
        s.straks()?;
        status::status(s, Statuskode::MottattStatsforvalter, Ansvarlig::Statsforvalter)?;
    }
    if s.u.chance.percent(45) {
        s.vent(2, 15)?;
        let spurt = spoer(s)?;
        svar(s, &spurt)?;
        s.straks()?;
        status::status(s, Statuskode::UnderBehandlingStatsforvalter, Ansvarlig::Statsforvalter)?;
    }
    if s.u.chance.percent(25) {
        uoppfordret(s)?;
    }
    Ok(())
}

fn trukket(s: &mut Samtale) -> Result<(), ValueError> {
    trekk::hele(s)?;
    if s.u.chance.percent(40) {
        s.vent(1, 10)?;
        avgjoer(s, Maal::Henlegg)?;
    }
    Ok(())
}

fn avgjort(s: &mut Samtale, maal: Maal) -> Result<(), ValueError> {
    if maal == Maal::Ugunst && i_en_fart(s)? {
        avgjoer(s, maal)?;
        return Ok(());
    }
    behandling(s)?;
    if s.innhold().vedtak.len() > 1 && s.u.chance.percent(35) {
        trekk::delvis(s)?;
    }
    if s.u.chance.percent(45) {
        s.vent(10, 28)?;
        status::foreloepig_svar(s)?;
    }
    // In some embeter a case lies for months.
    let (minst, mest) = if s.u.chance.percent(20) { (60, 110) } else { (7, 60) };
    s.vent(minst, mest)?;
    if avgjoer(s, maal)? == Klageutfall::Opphevet {
        etter_opphevet(s)?;
    }
    Ok(())
}

/// Goes to a day when a change to the detriment may still be told, if one is left.
fn i_en_fart(s: &mut Samtale) -> Result<bool, ValueError> {
    let Some(siste) = siste_dag_for_ugunst(s) else { return Ok(false) };
    let tidligst = arbeidsdag(s.dag, 3)?;
    if tidligst > siste {
        return Ok(false);
    }
    let dag = mellom(&mut s.u.chance, tidligst, siste)?;
    s.til(dag)?;
    Ok(true)
}
