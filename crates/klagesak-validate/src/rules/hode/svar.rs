//! Replies, and who sends which type to whom (HODE).

use klagesak_core::kodeverk::{Kodeverk, Meldingstype};
use klagesak_core::melding::Hode;

use crate::Scope;
use crate::forloep::vei;
use crate::side::side;

pub(in crate::rules) fn svar_uten_melding(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    if vei(&hode.meldingstype).is_some_and(|vei| vei.skal_svare) && hode.svar_paa.is_none() {
        scope.at("/svarPaa", &[]);
    }
}

// That an oversendelse goes to somebody the register knows, is a rule of its own.
pub(in crate::rules) fn til_feil_side(hode: &Hode<'_>, scope: &mut Scope<'_>) {
    let Some(vei) = vei(&hode.meldingstype).filter(|vei| vei.meldingstype != Meldingstype::Oversendelse)
    else {
        return;
    };
    let Some(rolle) = hode.mottaker.rolle.kode() else { return };
    if side(hode.mottaker).is_some_and(|side| !vei.til.contains(&side)) {
        scope.at("/mottaker/rolle", &[("rolle", rolle.verdi.into())]);
    }
}
