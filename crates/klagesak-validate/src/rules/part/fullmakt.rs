//! By what right somebody acts for a party (PART).

use klagesak_core::kodeverk::{Dokumenttype, Fullmaktsgrunnlag, Meldingstype, Partsrolle, Retning};
use klagesak_core::melding::Part;

use super::felles::both;
use crate::Scope;
use crate::rules::dokument::paakrevd::code;

pub(in crate::rules) fn uten_skriftlig_fullmakt(part: &Part, scope: &mut Scope<'_>) {
    // The paper is asked for by the office, not by whoever sends the appeal on.
    let innkommet = scope.hode().meldingstype == Meldingstype::InnkommetKlage;
    if innkommet || !part.er(&Partsrolle::Fullmektig) || both(part) {
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

// An authorisation may stand in the appeal, in a letter, in an application or in a note; not in these.
pub(in crate::rules) fn annet_enn_fullmakt(part: &Part, scope: &mut Scope<'_>) {
    use Dokumenttype::{
        AnnenRegning, Forhaandsvarsel, Husleiekontrakt, Kontoutskrift, Legeerklaering, Loennsslipp,
        Oversendelsesbrev, Refusjonskrav, Saksfremstilling, Skattemelding, Stroemregning, Trekkoppgjoer,
        Utbetalingsoversikt, Vedtak, Vedtaksnotat,
    };
    let Some(fullmakt) = &part.fullmakt else { return };
    let Some(dokument) = fullmakt.dokument_id.and_then(|id| scope.dokument(id)) else { return };
    let papir = match dokument.slag {
        AnnenRegning | Forhaandsvarsel | Husleiekontrakt | Kontoutskrift | Legeerklaering | Loennsslipp
        | Oversendelsesbrev | Refusjonskrav | Saksfremstilling | Skattemelding | Stroemregning
        | Trekkoppgjoer | Utbetalingsoversikt => true,
        // A guardian is appointed by a decision, but of another office.
        Vedtak | Vedtaksnotat => {
            fullmakt.grunnlag != Fullmaktsgrunnlag::Vergemaal || dokument.retning == Retning::Ut
        }
        _ => false,
    };
    if papir {
        scope.at("/fullmakt/dokumentId", &[("type", code(&dokument.slag))]);
    }
}
