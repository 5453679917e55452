//! The benefits after a decision on the appeal.

use crate::nytt_vedtak::bedre;
use crate::utkast::Utkast;
use crate::ytelser::del;
use klagesak_core::kodeverk::{Avgjoerelsesomfang, Endringsretning};
use klagesak_core::melding::{Oversendelse, Vedtak, Ytelse};
use klagesak_core::verdi::{Beloep, ValueError};

/// What a decision is changed to, and how much of it.
pub(super) type Endring = (Avgjoerelsesomfang, Vec<Ytelse>);

/// The benefits as they stand before the appeal is decided: those of the new decision where the office made one.
pub(super) fn gjeldende(sendt: &Oversendelse, vedtak: &Vedtak) -> Vec<Ytelse> {
    let samme = |ny: &Ytelse, gammel: &Ytelse| {
        ny.hjemmel == gammel.hjemmel
            && ny.betegnelse == gammel.betegnelse
            && ny.soekt_beloep == gammel.soekt_beloep
    };
    let erstatter = |nytt: &&Vedtak| match &*nytt.erstatter_vedtak_ider {
        [] => {
            nytt.ytelser.len() == vedtak.ytelser.len()
                && nytt.ytelser.iter().zip(&vedtak.ytelser).all(|(ny, gammel)| samme(ny, gammel))
        }
        ider => ider.contains(&vedtak.vedtak_id),
    };
    let nytt = sendt.foersteinstans.nye_vedtak.iter().find(erstatter);
    nytt.unwrap_or(vedtak).ytelser.to_vec()
}

/// The benefits after a change; `None` when there is nothing to change in that direction.
pub(super) fn endret(
    u: &mut Utkast,
    foer: &[Ytelse],
    retning: &Endringsretning,
) -> Result<Option<Endring>, ValueError> {
    match retning {
        Endringsretning::Ugunst => {
            let prosent = if u.chance.percent(50) { 60 } else { 85 };
            let mindre = |ytelse: &Ytelse| !er_krav(ytelse) && innvilget(ytelse).is_some();
            let Some(valgt) = foer.iter().position(mindre) else { return Ok(None) };
            let mut etter = foer.to_vec();
            if let Some(ytelse) = etter.get_mut(valgt) {
                ytelse.innvilget_beloep = innvilget(ytelse).map(|b| del(b, prosent)).transpose()?;
            }
            Ok(Some((Avgjoerelsesomfang::Delvis, etter)))
        }
        _ if u.chance.percent(50) => alt(foer),
        _ => Ok(noe(u, foer)?.map(|etter| (Avgjoerelsesomfang::Delvis, etter))),
    }
}

/// The party gets everything: all that was applied for, and nothing is claimed back.
fn alt(foer: &[Ytelse]) -> Result<Option<Endring>, ValueError> {
    let mut etter = foer.to_vec();
    for ytelse in &mut etter {
        if er_krav(ytelse) {
            ytelse.krevd_beloep = Some(Beloep::default());
        } else if ytelse.soekt_beloep.is_some() {
            ytelse.innvilget_beloep = ytelse.soekt_beloep;
        }
    }
    // A benefit without an amount is given or it is not; given, it stands in the list as it was applied for.
    let uten_beloep = etter.iter().any(|ytelse| ytelse.innvilget_beloep.or(ytelse.krevd_beloep).is_none());
    Ok((etter != foer || uten_beloep).then_some((Avgjoerelsesomfang::Helt, etter)))
}

/// The party gets some more.
fn noe(u: &mut Utkast, foer: &[Ytelse]) -> Result<Option<Vec<Ytelse>>, ValueError> {
    if let Some(valgt) = foer.iter().position(|ytelse| krevd(ytelse).is_some()) {
        let mut etter = foer.to_vec();
        if let Some(ytelse) = etter.get_mut(valgt) {
            let prosent = u.chance.between(20, 80);
            ytelse.krevd_beloep = krevd(ytelse).map(|b| del(b, prosent)).transpose()?;
        }
        return Ok(Some(etter));
    }
    bedre(u, foer)
}

fn innvilget(ytelse: &Ytelse) -> Option<Beloep> {
    ytelse.innvilget_beloep.filter(|beloep| beloep.oere() > 0)
}

fn krevd(ytelse: &Ytelse) -> Option<Beloep> {
    ytelse.krevd_beloep.filter(|beloep| beloep.oere() > 0)
}

/// Whether it is money the office claims, not money it gives.
fn er_krav(ytelse: &Ytelse) -> bool {
    ytelse.krevd_beloep.is_some()
}
