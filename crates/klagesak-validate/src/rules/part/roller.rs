//! What the parties are in the case (PART): whose case it is, and who appeals.

use klagesak_core::kodeverk::Partsrolle;
use klagesak_core::melding::{Oversendelse, Part};

use super::felles::{acts_for_others, nummer};
use crate::Scope;

pub(in crate::rules) fn ingen_saken_gjelder(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if !innhold.parter.iter().any(|part| part.er(&Partsrolle::SakenGjelder)) {
        scope.at("/parter", &[]);
    }
}

pub(in crate::rules) fn ingen_klager(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    if !innhold.parter.iter().any(|part| part.er(&Partsrolle::Klager)) {
        scope.at("/parter", &[]);
    }
}

pub(in crate::rules) fn klager_uten_tilknytning(part: &Part, scope: &mut Scope<'_>) {
    use Partsrolle::{Arving, Doedsbo, Medsoeker, SakenGjelder};
    let i_saken =
        |p: &Part| p.roller.iter().any(|rolle| matches!(rolle, SakenGjelder | Medsoeker | Arving | Doedsbo));
    if !part.er(&Partsrolle::Klager) || i_saken(part) || acts_for_others(part) {
        return;
    }
    // Without a SAKEN_GJELDER, or when the same person stands in the list twice, the fault is another.
    let parter = scope.oversendelse().map(|o| &*o.parter).unwrap_or_default();
    let er_en_av_dem = parter.iter().any(|p| i_saken(p) && nummer(p).is_some() && nummer(p) == nummer(part));
    if parter.iter().any(|p| p.er(&SakenGjelder)) && !er_en_av_dem {
        scope.at("/roller", &[]);
    }
}
