//! The outcome of the appeal as a whole (AVGJOERELSE), held against the outcomes for each decision.

use klagesak_core::kodeverk::{Klageutfall, Kodeverk};
use klagesak_core::melding::Avgjoerelse;

use crate::Scope;

pub(in crate::rules) fn utfall_uten_vedtak(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    let Some(utfall) = innhold.utfall.as_ref().and_then(Kodeverk::kode) else { return };
    // Where there are no lines, that is the finding: there must be some, or what it is about has none.
    if innhold.vedtak.is_empty() {
        return;
    }
    // An outcome of a later version may be what the whole is named for.
    let unknown = innhold.vedtak.iter().any(|vedtak| vedtak.utfall.kode().is_none());
    if !unknown && !has_outcome_of_whole(innhold) {
        scope.at("/utfall", &[("utfall", utfall.verdi.into())]);
    }
}

fn has_outcome_of_whole(innhold: &Avgjoerelse) -> bool {
    innhold.vedtak.iter().any(|vedtak| innhold.utfall.as_ref() == Some(&vedtak.utfall))
}

pub(in crate::rules) fn endring_skjult(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    use Klageutfall::{Avvist, Henlagt, Omgjort, Opphevet, Stadfestet};
    let Some(utfall) = innhold.utfall.as_ref().and_then(Kodeverk::kode) else { return };
    let unchanged = matches!(innhold.utfall, Some(Avvist | Henlagt | Stadfestet));
    let changed = innhold.vedtak.iter().find(|vedtak| matches!(vedtak.utfall, Omgjort | Opphevet));
    if let Some(vedtak) = changed.and_then(|vedtak| vedtak.utfall.kode())
        && unchanged
        && has_outcome_of_whole(innhold)
    {
        scope.at("/utfall", &[("utfall", utfall.verdi.into()), ("vedtak", vedtak.verdi.into())]);
    }
}

pub(in crate::rules) fn samme_vedtak(innhold: &Avgjoerelse, scope: &mut Scope<'_>) {
    for (i, linje) in innhold.vedtak.iter().enumerate() {
        let again = innhold.vedtak.iter().take(i).any(|foer| {
            let everyone = foer.part_ider.is_empty() || linje.part_ider.is_empty();
            let shared = foer.part_ider.iter().any(|part| linje.part_ider.contains(part));
            foer.vedtak_id == linje.vedtak_id && (everyone || shared)
        });
        if again {
            scope.at(&format!("/vedtak/{i}"), &[]);
        }
    }
}
