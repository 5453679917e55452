//! The benefits after a decision on the appeal.

use crate::draft::Draft;
use crate::nytt_vedtak::improved;
use crate::ytelser::part_of;
use klagesak_core::kodeverk::{Avgjoerelsesomfang, Endringsretning};
use klagesak_core::melding::{Oversendelse, Vedtak, Ytelse};
use klagesak_core::verdi::{Beloep, ValueError};

/// What a decision is changed to, and how much of it.
pub(super) type Change = (Avgjoerelsesomfang, Vec<Ytelse>);

/// The benefits as they stand before the appeal is decided: those of the new decision where the office made one.
pub(super) fn current(sent: &Oversendelse, vedtak: &Vedtak) -> Vec<Ytelse> {
    let same = |new: &Ytelse, old: &Ytelse| {
        new.hjemmel == old.hjemmel && new.betegnelse == old.betegnelse && new.soekt_beloep == old.soekt_beloep
    };
    let erstatter = |nytt: &&Vedtak| match &*nytt.erstatter_vedtak_ider {
        [] => {
            nytt.ytelser.len() == vedtak.ytelser.len()
                && nytt.ytelser.iter().zip(&vedtak.ytelser).all(|(new, old)| same(new, old))
        }
        ider => ider.contains(&vedtak.vedtak_id),
    };
    let nytt = sent.foersteinstans.nye_vedtak.iter().find(erstatter);
    nytt.unwrap_or(vedtak).ytelser.to_vec()
}

/// The benefits after a change; `None` when there is nothing to change in that direction.
pub(super) fn changed(
    draft: &mut Draft,
    before: &[Ytelse],
    retning: &Endringsretning,
) -> Result<Option<Change>, ValueError> {
    match retning {
        Endringsretning::Ugunst => {
            let percent = if draft.chance.percent(50) { 60 } else { 85 };
            let reducible = |ytelse: &Ytelse| !is_claim(ytelse) && granted(ytelse).is_some();
            let Some(chosen) = before.iter().position(reducible) else { return Ok(None) };
            let mut after = before.to_vec();
            if let Some(ytelse) = after.get_mut(chosen) {
                ytelse.innvilget_beloep = granted(ytelse).map(|b| part_of(b, percent)).transpose()?;
            }
            Ok(Some((Avgjoerelsesomfang::Delvis, after)))
        }
        _ if draft.chance.percent(50) => all(before),
        _ => Ok(some(draft, before)?.map(|after| (Avgjoerelsesomfang::Delvis, after))),
    }
}

/// The party gets everything: all that was applied for, and nothing is claimed back.
fn all(before: &[Ytelse]) -> Result<Option<Change>, ValueError> {
    let mut after = before.to_vec();
    for ytelse in &mut after {
        if is_claim(ytelse) {
            ytelse.krevd_beloep = Some(Beloep::default());
        } else if ytelse.soekt_beloep.is_some() {
            ytelse.innvilget_beloep = ytelse.soekt_beloep;
        }
    }
    // A benefit without an amount is given or it is not; given, it stands in the list as it was applied for.
    let without_beloep = after.iter().any(|ytelse| ytelse.innvilget_beloep.or(ytelse.krevd_beloep).is_none());
    Ok((after != before || without_beloep).then_some((Avgjoerelsesomfang::Helt, after)))
}

/// The party gets some more.
fn some(draft: &mut Draft, before: &[Ytelse]) -> Result<Option<Vec<Ytelse>>, ValueError> {
    if let Some(chosen) = before.iter().position(|ytelse| krevd(ytelse).is_some()) {
        let mut after = before.to_vec();
        if let Some(ytelse) = after.get_mut(chosen) {
            let percent = draft.chance.between(20, 80);
            ytelse.krevd_beloep = krevd(ytelse).map(|b| part_of(b, percent)).transpose()?;
        }
        return Ok(Some(after));
    }
    improved(draft, before)
}

fn granted(ytelse: &Ytelse) -> Option<Beloep> {
    ytelse.innvilget_beloep.filter(|beloep| beloep.oere() > 0)
}

fn krevd(ytelse: &Ytelse) -> Option<Beloep> {
    ytelse.krevd_beloep.filter(|beloep| beloep.oere() > 0)
}

/// Whether it is money the office claims, not money it gives.
fn is_claim(ytelse: &Ytelse) -> bool {
    ytelse.krevd_beloep.is_some()
}
