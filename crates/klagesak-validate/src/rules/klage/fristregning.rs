//! How a deadline is counted (KLAGE): from when, to when, and when the appeal was made that it is held against.

use klagesak_core::frister::add_weeks;
use klagesak_core::helligdager::next_working_day;
use klagesak_core::kodeverk::{Fristgrunnlag, Lovgrunnlag};
use klagesak_core::melding::{Fremsettelse, Klage, Klagefrist, Underretning, Vedtak};
use klagesak_core::verdi::Dato;

use super::fremsettelse::{henger_sammen, paaklagede};
use crate::Scope;
use crate::siste_dager::SisteDager;

/// What is wrong with a stated last day, and the day the law gives.
#[derive(Clone, Copy)]
pub(super) enum Avvik {
    /// Earlier than the law allows.
    ForTidlig(Dato),
    /// The counted day, which is a day off; the law moves it.
    Fridag(Dato),
    /// Counted from when the party was notified of an electronic decision, where the law counts from when it arrived.
    Varsel(Dato),
    /// Later than the law gives.
    ForSen(Dato),
}

/// The decisions a deadline is for.
pub(super) fn vedtak<'s>(frist: &Klagefrist, scope: &Scope<'s>) -> impl Iterator<Item = &'s Vedtak> {
    paaklagede(scope).filter(|v| frist.gjelder(&v.vedtak_id))
}

fn klage<'s>(scope: &Scope<'s>) -> Option<&'s Klage> {
    scope.oversendelse().map(|innhold| &innhold.klage)
}

/// The last days of one decision, counted in weeks and not yet moved for days off. None when nobody has said when the deadline
/// began, or when it was extended: then nothing can be counted.
fn regnet(frist: &Klagefrist, vedtak: &Vedtak, scope: &Scope<'_>) -> Vec<Dato> {
    let today = scope.today();
    let underrettet = vedtak.underretninger.iter().filter(|u| u.part_ider.deler_med(&frist.part_ider));
    let begynt: Vec<Dato> = match &frist.grunnlag {
        None | Some(Fristgrunnlag::Underretning) => {
            underrettet.filter_map(|u| begynte(u, &scope.law().kode)).collect()
        }
        Some(Fristgrunnlag::Varsel) if frist.fra.is_none() => underrettet.filter_map(|u| u.varslet).collect(),
        Some(Fristgrunnlag::Varsel | Fristgrunnlag::Kjennskap | Fristgrunnlag::Begrunnelse) => {
            frist.fra.into_iter().collect()
        }
        Some(_) => Vec::new(),
    };
    // A notice before its decision or in the future is VEDTAK's; nothing can be counted from it.
    let begynt = begynt.into_iter().filter(|dag| vedtak.dato <= *dag && *dag <= today);
    begynt.filter_map(|dag| add_weeks(dag, scope.klagefrist_uker())).collect()
}

/// Under the act of 2025 an electronic decision has arrived when the party was notified of it.
fn begynte(underretning: &Underretning, lov: &Lovgrunnlag) -> Option<Dato> {
    let varslet = underretning.varslet.filter(|_| *lov == Lovgrunnlag::Fvl2025);
    varslet.or(underretning.kommet_frem)
}

/// The last days of a deadline, counted when the first asks.
fn siste_dager<'s>(frist: &Klagefrist, scope: &Scope<'s>) -> Option<&'s SisteDager> {
    let frister = &klage(scope)?.frister;
    let alle = scope.siste_dager(|| {
        let av = |frist: &Klagefrist| {
            let regnet: Vec<Dato> = vedtak(frist, scope).flat_map(|v| regnet(frist, v, scope)).collect();
            SisteDager { lovens: regnet.iter().copied().map(next_working_day).collect(), regnet }
        };
        frister.iter().map(av).collect()
    });
    alle.get(frister.iter().position(|en| std::ptr::eq(en, frist))?)
}

/// The last day of each decision the deadline is for, as the law has it.
pub(super) fn lovens<'s>(frist: &Klagefrist, scope: &Scope<'s>) -> &'s [Dato] {
    siste_dager(frist, scope).map(|dager| &*dager.lovens).unwrap_or_default()
}

/// What is wrong with the stated last day. A deadline for several decisions may be that of any of them.
pub(super) fn avvik(frist: &Klagefrist, scope: &Scope<'_>) -> Option<Avvik> {
    let oppgitt = frist.fristdato?;
    let SisteDager { regnet, lovens } = siste_dager(frist, scope)?;
    if lovens.is_empty() || lovens.contains(&oppgitt) {
        None
    } else if let Some((_, flyttet)) =
        regnet.iter().zip(lovens).find(|(dag, flyttet)| **dag <= oppgitt && oppgitt < **flyttet)
    {
        Some(Avvik::Fridag(*flyttet))
    } else if let Some(dag) = lovens.iter().min().filter(|_| fra_varselet(frist, scope) == Some(oppgitt)) {
        Some(Avvik::Varsel(*dag))
    } else if let Some(foer) = lovens.iter().filter(|dag| **dag < oppgitt).max() {
        Some(Avvik::ForSen(*foer))
    } else {
        lovens.iter().min().copied().map(Avvik::ForTidlig)
    }
}

/// The last day, counted from the notice of an electronic decision. None when the law counts so, or nobody was notified.
fn fra_varselet(frist: &Klagefrist, scope: &Scope<'_>) -> Option<Dato> {
    let underrettet = vedtak(frist, scope).flat_map(|v| &v.underretninger);
    let varslet = underrettet.filter(|u| u.part_ider.deler_med(&frist.part_ider)).filter_map(|u| u.varslet);
    add_weeks(varslet.min()?, scope.klagefrist_uker()).map(next_working_day)
}

/// The day the appeal is to be held against: the law's, unless the stated one is later, as when somebody has given more time. None
/// when nobody has said when the deadline began.
pub(super) fn frist(frist: &Klagefrist, scope: &Scope<'_>) -> Option<Dato> {
    let lovens = lovens(frist, scope);
    lovens.iter().max()?;
    match avvik(frist, scope) {
        Some(Avvik::ForTidlig(dag) | Avvik::Fridag(dag) | Avvik::Varsel(dag)) => Some(dag),
        Some(Avvik::ForSen(_)) | None => frist.fristdato,
    }
}

/// Each time the appeal was made that the deadline is for, and its place in the list.
fn dens<'s>(frist: &Klagefrist, scope: &Scope<'s>) -> impl Iterator<Item = (usize, &'s Fremsettelse)> {
    let alle = klage(scope).map(|klage| klage.fremsettelser.iter().enumerate()).into_iter().flatten();
    alle.filter(|(_, f)| {
        f.part_ider.deler_med(&frist.part_ider) && frist.vedtak_id.is_none_or(|id| f.gjelder(&id))
    })
}

/// The first time the appeal was made that the deadline is for, and its place in the list.
pub(super) fn satt_frem<'s>(frist: &Klagefrist, scope: &Scope<'s>) -> Option<(usize, &'s Fremsettelse)> {
    let (i, foerste) = dens(frist, scope).min_by_key(|(_, f)| f.avbrutt())?;
    henger_sammen(foerste, scope).then_some((i, foerste))
}

/// Whether the appeal was made again after the deadline: the first may have been withdrawn, and the office speaks of the second.
pub(super) fn siste_for_sent(frist: &Klagefrist, fristdato: Dato, scope: &Scope<'_>) -> bool {
    dens(frist, scope).any(|(_, f)| f.avbrutt() > fristdato)
}

/// The day the appeal was made, when it was after the deadline.
pub(super) fn for_sen(klagefrist: &Klagefrist, scope: &Scope<'_>) -> Option<Dato> {
    let frist = frist(klagefrist, scope)?;
    satt_frem(klagefrist, scope).map(|(_, f)| f.avbrutt()).filter(|dag| *dag > frist)
}
