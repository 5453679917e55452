//! What the appeal says and what it is about (KLAGE): its points and the decisions it names.

use klagesak_core::melding::Klage;

use crate::Scope;

pub(in crate::rules) fn klagepunkter_ute_av_rekkefoelge(klage: &Klage, scope: &mut Scope<'_>) {
    // One wrong number shifts the rest, so only the first is reported.
    let feil = klage.klagepunkter.iter().zip(1u64..).find(|(punkt, ventet)| punkt.nummer.get() != *ventet);
    if let Some((punkt, ventet)) = feil {
        let at = format!("/klagepunkter/{}/nummer", ventet - 1);
        scope.at(&at, &[("nummer", punkt.nummer.get().into()), ("ventet", ventet.into())]);
    }
}

pub(in crate::rules) fn ingen_klagepunkter(klage: &Klage, scope: &mut Scope<'_>) {
    if klage.klagepunkter.is_empty() && klage.uten_begrunnelse != Some(true) {
        scope.at("/klagepunkter", &[]);
    }
}

pub(in crate::rules) fn begrunnet_likevel(klage: &Klage, scope: &mut Scope<'_>) {
    if !klage.klagepunkter.is_empty() && klage.uten_begrunnelse == Some(true) {
        scope.at("/utenBegrunnelse", &[]);
    }
}

pub(in crate::rules) fn ukjent_vedtak(klage: &Klage, scope: &mut Scope<'_>) {
    for (i, id) in klage.gjelder_vedtak.iter().enumerate() {
        if scope.vedtak(*id).is_none() {
            scope.at(&format!("/gjelderVedtak/{i}"), &[]);
        }
    }
}
