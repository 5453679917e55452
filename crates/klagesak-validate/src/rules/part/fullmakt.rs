//! By what right somebody acts for a party (PART).

use klagesak_core::kodeverk::{Fullmaktsgrunnlag, Partsrolle};
use klagesak_core::melding::Part;

use super::felles::both;
use crate::Scope;

pub(in crate::rules) fn uten_skriftlig_fullmakt(part: &Part, scope: &mut Scope<'_>) {
    if !part.er(&Partsrolle::Fullmektig) || both(part) {
        return;
    }
    let Some(fullmakt) = &part.fullmakt else { return scope.at("/fullmakt", &[]) };
    let viser_ikke_frem = match fullmakt.grunnlag {
        Fullmaktsgrunnlag::Advokat | Fullmaktsgrunnlag::Ukjent(_) => true,
        Fullmaktsgrunnlag::Vergemaal => part.er(&Partsrolle::Verge),
        _ => false,
    };
    if fullmakt.dokument_id.is_none() && !viser_ikke_frem {
        scope.at("/fullmakt/dokumentId", &[]);
    }
}

pub(in crate::rules) fn uten_vergemaal(part: &Part, scope: &mut Scope<'_>) {
    // One who is both has room for one basis only, and the rule of the fullmektig looks at it.
    if !part.er(&Partsrolle::Verge) || part.er(&Partsrolle::Fullmektig) || both(part) {
        return;
    }
    match part.fullmakt.as_ref().map(|f| &f.grunnlag) {
        Some(Fullmaktsgrunnlag::Vergemaal | Fullmaktsgrunnlag::Ukjent(_)) => {}
        Some(_) => scope.at("/fullmakt/grunnlag", &[]),
        None => scope.at("/fullmakt", &[]),
    }
}
