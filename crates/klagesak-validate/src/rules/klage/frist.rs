//! The deadline of the appeal (KLAGE): how it is counted and whether it was kept. Lateness is in `oversittelse`.
//!
//! The sources are provisions on deadlines and nothing else, so that the rules turn into warnings under an act whose
//! deadlines have not been read.

use klagesak_core::frister::add_weeks;
use klagesak_core::helligdager::next_working_day;
use klagesak_core::kodeverk::Oversittelsesgrunn;
use klagesak_core::melding::{Klage, Oversittelse};
use klagesak_core::verdi::Dato;

use super::datoer::{POSTGANG, paaklagede, satt_frem};
use crate::Scope;

/// What is wrong with the stated last day, and the day it should be.
enum Avvik {
    Feil(Dato),
    /// Later only because the counted day is a day off.
    Virkedag(Dato),
}

fn avvik(klage: &Klage, scope: &Scope<'_>) -> Option<Avvik> {
    let (oppgitt, today) = (klage.frist.fristdato, scope.today());
    let beregnet: Vec<Dato> = paaklagede(klage, scope)
        .iter()
        // A notice before its decision or in the future is VEDTAK's; nothing can be counted from it.
        .filter(|v| v.dato <= v.underretning.kommet_frem && v.underretning.kommet_frem <= today)
        .filter_map(|v| add_weeks(v.underretning.kommet_frem, scope.law().klagefrist_uker))
        .collect();
    // An appeal of several decisions has one deadline here; whichever of theirs it is, it is not wrong.
    let senest = *beregnet.iter().max()?;
    let flyttet = flyttet(klage) && beregnet.iter().any(|dag| oppgitt > *dag);
    if beregnet.contains(&oppgitt) || flyttet {
        return None;
    }
    let fridag = beregnet.iter().find(|dag| **dag < oppgitt && oppgitt <= next_working_day(**dag));
    Some(fridag.map_or(Avvik::Feil(senest), |dag| Avvik::Virkedag(*dag)))
}

/// Whether the deadline of this appeal is another than the counted one.
fn flyttet(klage: &Klage) -> bool {
    klage.frist.oversittelse.as_ref().is_some_and(flytter)
}

pub(super) fn flytter(oversittelse: &Oversittelse) -> bool {
    use Oversittelsesgrunn::{BegrunnelseKrevd, FristForlenget, MangelfullUnderretning};
    matches!(oversittelse.grunn, FristForlenget | BegrunnelseKrevd | MangelfullUnderretning)
}

/// The deadline the appeal is to be held against: the stated one, unless that is wrong and the finding says so.
pub(super) fn frist(klage: &Klage, scope: &Scope<'_>) -> Dato {
    match avvik(klage, scope) {
        Some(Avvik::Feil(beregnet)) => beregnet,
        Some(Avvik::Virkedag(_)) | None => klage.frist.fristdato,
    }
}

/// The day the appeal was made, when it was after the deadline.
pub(super) fn for_sen(klage: &Klage, scope: &Scope<'_>) -> Option<Dato> {
    satt_frem(klage, scope).map(|(dato, _)| dato).filter(|dato| *dato > frist(klage, scope))
}

/// Whether a postmark may show that the appeal was made in time although it was received too late.
fn poststempel_kan_redde(klage: &Klage, scope: &Scope<'_>) -> bool {
    klage.fremsatt_dato.is_none() && klage.mottatt_dato.naive() - frist(klage, scope).naive() <= POSTGANG
}

pub(in crate::rules) fn feil_fristdato(klage: &Klage, scope: &mut Scope<'_>) {
    if let Some(Avvik::Feil(beregnet)) = avvik(klage, scope) {
        let uker = u64::from(scope.law().klagefrist_uker);
        let fristdato = klage.frist.fristdato;
        scope.at(
            "/frist/fristdato",
            &[("fristdato", fristdato.into()), ("uker", uker.into()), ("beregnet", beregnet.into())],
        );
    }
}

pub(in crate::rules) fn flyttet_til_virkedag(klage: &Klage, scope: &mut Scope<'_>) {
    if let Some(Avvik::Virkedag(beregnet)) = avvik(klage, scope) {
        let fristdato = klage.frist.fristdato;
        scope.at("/frist/fristdato", &[("beregnet", beregnet.into()), ("fristdato", fristdato.into())]);
    }
}

pub(in crate::rules) fn rettidig_etter_fristen(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(klagedato) = for_sen(klage, scope).filter(|_| klage.frist.rettidig) else { return };
    if !poststempel_kan_redde(klage, scope) {
        let fristdato = frist(klage, scope);
        scope.at("/frist/rettidig", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}

pub(in crate::rules) fn rettidig_uten_fremsattdato(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(mottatt) = for_sen(klage, scope).filter(|_| klage.frist.rettidig) else { return };
    if poststempel_kan_redde(klage, scope) {
        let fristdato = frist(klage, scope);
        scope.at("/fremsattDato", &[("mottatt", mottatt.into()), ("fristdato", fristdato.into())]);
    }
}

pub(in crate::rules) fn ikke_rettidig_i_fristen(klage: &Klage, scope: &mut Scope<'_>) {
    let Some((klagedato, _)) = satt_frem(klage, scope).filter(|_| !klage.frist.rettidig) else { return };
    let fristdato = frist(klage, scope);
    if klagedato <= fristdato {
        scope.at("/frist/rettidig", &[("klagedato", klagedato.into()), ("fristdato", fristdato.into())]);
    }
}
