//! Decisions, appealed or new (VEDTAK). Their benefits are in `ytelse`, amounts against outcome in `vedtaksutfall`.

use std::collections::HashSet;

use klagesak_core::kodeverk::{Foersteinstansutfall, Fristgrunnlag, Vedtakstype, Vedtaksutfall};
use klagesak_core::melding::{Klagefrist, Oversendelse, Vedtak};
use klagesak_core::verdi::Dato;

use crate::Scope;

pub(in crate::rules) fn underretning_foer_vedtaket(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    // A decision of a day to come is KO_VEDTAK_002's.
    if vedtak.dato > scope.today() {
        return;
    }
    for (sted, dag) in dager(vedtak) {
        if dag < vedtak.dato {
            scope.at(&sted, &[("kommetFrem", dag.into()), ("vedtaksdato", vedtak.dato.into())]);
        }
    }
}

/// The days of the notices, with their places. A notice that arrived is not looked at for when it was sent as well.
fn dager(vedtak: &Vedtak) -> impl Iterator<Item = (String, Dato)> {
    vedtak.underretninger.iter().enumerate().filter_map(|(i, u)| {
        let dager = [("kommetFrem", u.kommet_frem), ("varslet", u.varslet), ("sendt", u.sendt)];
        let (felt, dag) = dager.into_iter().find_map(|(felt, dag)| dag.map(|dag| (felt, dag)))?;
        Some((format!("/underretninger/{i}/{felt}"), dag))
    })
}

pub(in crate::rules) fn i_fremtiden(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    // The notice follows the decision, so of two dates to come the first is the mistake.
    let today = scope.today();
    if vedtak.dato > today {
        scope.at("/dato", &[("dato", vedtak.dato.into())]);
    } else if let Some((sted, dag)) = dager(vedtak).find(|(_, dag)| *dag > today) {
        scope.at(&sted, &[("dato", dag.into())]);
    }
}

pub(in crate::rules) fn ikke_enkeltvedtak(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    // Whether it is one, is what the County Governor is asked when the office has dismissed the appeal.
    let avvist = scope.oversendelse().is_some_and(|innhold| {
        innhold
            .foersteinstans
            .utfall
            .iter()
            .any(|linje| linje.utfall == Foersteinstansutfall::Avvist && linje.gjelder(&vedtak.vedtak_id))
    });
    if vedtak.slag == Vedtakstype::Annet && !avvist {
        scope.at("/type", &[]);
    }
}

// An office that then takes the deadline not to have begun has done what is to be done.
pub(in crate::rules) fn klageadgang_ikke_opplyst(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    let frister = scope.oversendelse().map(|innhold| &*innhold.klage.frister).unwrap_or_default();
    // A deadline that began with something else does not wait for the letter to say it.
    let regnet = |frist: &Klagefrist| {
        let fra_underretning = matches!(frist.grunnlag, None | Some(Fristgrunnlag::Underretning));
        frist.fristdato.is_some() && fra_underretning && frist.gjelder(&vedtak.vedtak_id)
    };
    if !frister.iter().any(regnet) {
        return;
    }
    for (i, underretning) in vedtak.underretninger.iter().enumerate() {
        // A second letter may have said it.
        let sagt_siden = vedtak.underretninger.iter().any(|annen| {
            let samme = annen.part_ider.is_empty()
                || (!underretning.part_ider.is_empty()
                    && underretning.part_ider.iter().all(|part| annen.part_ider.contains(part)));
            annen.klageadgang_opplyst && samme
        });
        if !underretning.klageadgang_opplyst && !sagt_siden {
            scope.at(&format!("/underretninger/{i}/klageadgangOpplyst"), &[]);
        }
    }
}

// An application that was dismissed was not considered, so there may be no benefit to list.
pub(in crate::rules) fn uten_ytelser(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.ytelser.is_empty() && vedtak.utfall != Vedtaksutfall::Avvist && vedtak.avviser_klage.is_none() {
        scope.at("/ytelser", &[]);
    }
}

pub(in crate::rules) fn lik_id(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let mut sett = HashSet::new();
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if !sett.insert(vedtak.vedtak_id) {
            scope.at(&format!("/vedtak/{i}/vedtakId"), &[]);
        }
    }
    for (i, nytt) in innhold.foersteinstans.nye_vedtak.iter().enumerate() {
        if !sett.insert(nytt.vedtak_id) {
            scope.at(&format!("/foersteinstans/nyeVedtak/{i}/vedtakId"), &[]);
        }
    }
}

pub(in crate::rules) fn ikke_paaklaget(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let gjelder = &innhold.klage.gjelder_vedtak;
    // A misspelt id leaves its decision unmentioned too; the group KLAGE says where the mistake is.
    if gjelder.iter().any(|id| scope.vedtak(*id).is_none()) {
        return;
    }
    for (i, vedtak) in innhold.vedtak.iter().enumerate() {
        if !gjelder.contains(&vedtak.vedtak_id) {
            scope.at(&format!("/vedtak/{i}/vedtakId"), &[]);
        }
    }
}
