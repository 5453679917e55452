//! What the parties are in the case (PART): whose case it is, and who appeals.

use klagesak_core::kodeverk::Partsrolle;
use klagesak_core::melding::{InnkommetKlage, Oversendelse, Part};

use super::felles::{acts_for_others, nummer};
use crate::Scope;

pub(in crate::rules) fn ingen_saken_gjelder(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    ingen_er(&[Partsrolle::SakenGjelder], &innhold.parter, scope);
}

pub(in crate::rules) fn ingen_klager(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    ingen_er(&[Partsrolle::Klager], &innhold.parter, scope);
}

pub(in crate::rules) fn ingen_klager_inn(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    use Partsrolle::{Annen, Arving, Doedsbo, Klager, Ukjent};
    // A role of a later version, or of a profile, may be that of somebody who appeals.
    let ny_rolle = |part: &Part| part.roller.iter().any(|rolle| matches!(rolle, Annen(_) | Ukjent(_)));
    if !klage.parter.iter().any(ny_rolle) {
        ingen_er(&[Klager, Arving, Doedsbo], &klage.parter, scope);
    }
}

/// Reports that no party has any of the roles.
fn ingen_er(roller: &[Partsrolle], parter: &[Part], scope: &mut Scope<'_>) {
    if !parter.iter().any(|part| roller.iter().any(|rolle| part.er(rolle))) {
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
