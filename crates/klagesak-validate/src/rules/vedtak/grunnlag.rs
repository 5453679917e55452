//! Decisions, appealed or new (VEDTAK). Their benefits are in `ytelse`, amounts against outcome in `vedtaksutfall`.

use std::collections::HashSet;

use klagesak_core::kodeverk::{Vedtakstype, Vedtaksutfall};
use klagesak_core::melding::{Oversendelse, Vedtak};

use crate::Scope;

pub(in crate::rules) fn underretning_foer_vedtaket(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    let kommet_frem = vedtak.underretning.kommet_frem;
    // A decision of a day to come is KO_VEDTAK_002's.
    if kommet_frem < vedtak.dato && vedtak.dato <= scope.today() {
        scope.at(
            "/underretning/kommetFrem",
            &[("kommetFrem", kommet_frem.into()), ("vedtaksdato", vedtak.dato.into())],
        );
    }
}

pub(in crate::rules) fn i_fremtiden(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    // The notice follows the decision, so of two dates to come the first is the mistake.
    let today = scope.today();
    if vedtak.dato > today {
        scope.at("/dato", &[("dato", vedtak.dato.into())]);
    } else if vedtak.underretning.kommet_frem > today {
        scope.at("/underretning/kommetFrem", &[("dato", vedtak.underretning.kommet_frem.into())]);
    }
}

pub(in crate::rules) fn ikke_enkeltvedtak(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.slag == Vedtakstype::Annet {
        scope.at("/type", &[]);
    }
}

pub(in crate::rules) fn klageadgang_ikke_opplyst(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if !vedtak.underretning.klageadgang_opplyst {
        scope.at("/underretning/klageadgangOpplyst", &[]);
    }
}

// An application that was dismissed was not considered, so there may be no benefit to list.
pub(in crate::rules) fn uten_ytelser(vedtak: &Vedtak, scope: &mut Scope<'_>) {
    if vedtak.ytelser.is_empty() && vedtak.utfall != Vedtaksutfall::Avvist {
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
    if let Some(nytt) = &innhold.foersteinstans.nytt_vedtak
        && sett.contains(&nytt.vedtak.vedtak_id)
    {
        scope.at("/foersteinstans/nyttVedtak/vedtak/vedtakId", &[]);
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
