//! The answers to the points of the appeal (FREMSTILLING).

use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::melding::{Klagepunkt, Oversendelse, Saksfremstilling, Vurdering};

use crate::Scope;

pub(in crate::rules) fn klagepunkt_ubesvart(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    // Of an appeal that was dismissed the points were not considered.
    if innhold.foersteinstans.bare(&Foersteinstansutfall::Avvist) {
        return;
    }
    for (i, punkt) in innhold.klage.klagepunkter.iter().enumerate() {
        let nummer = punkt.nummer.get();
        if avvist(innhold, punkt) {
            continue;
        }
        if !svarer(&innhold.saksfremstilling.vurderinger, nummer) {
            scope.at(&format!("/klage/klagepunkter/{i}"), &[("nummer", nummer.into())]);
        }
    }
}

/// Whether all that the point is about, and all whose it is, was dismissed.
fn avvist(innhold: &Oversendelse, punkt: &Klagepunkt) -> bool {
    let mut linjer = innhold.foersteinstans.utfall.iter().filter(|linje| {
        linje.vedtak_id.is_none_or(|id| punkt.vedtak_ider.omfatter(&id))
            && linje.part_ider.deler_med(&punkt.part_ider)
    });
    let mut noen = false;
    let alle = linjer.all(|linje| {
        noen = true;
        linje.utfall == Foersteinstansutfall::Avvist
    });
    noen && alle
}

fn svarer(vurderinger: &[Vurdering], nummer: u64) -> bool {
    vurderinger.iter().any(|v| v.klagepunkt.as_ref().is_some_and(|punkt| punkt.get() == nummer))
}

pub(in crate::rules) fn ukjent_klagepunkt(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, vurdering) in saksfremstilling.vurderinger.iter().enumerate() {
        let Some(nummer) = vurdering.klagepunkt.as_ref().map(|punkt| punkt.get()) else { continue };
        if !finnes(nummer, scope) {
            scope.at(&format!("/vurderinger/{i}/klagepunkt"), &[("nummer", nummer.into())]);
        }
    }
}

fn finnes(nummer: u64, scope: &Scope<'_>) -> bool {
    scope.oversendelse().is_some_and(|o| o.klage.klagepunkter.iter().any(|p| p.nummer.get() == nummer))
}

pub(in crate::rules) fn klagepunkt_besvart_to_ganger(
    saksfremstilling: &Saksfremstilling,
    scope: &mut Scope<'_>,
) {
    let vurderinger = &saksfremstilling.vurderinger;
    for (i, vurdering) in vurderinger.iter().enumerate() {
        let Some(nummer) = vurdering.klagepunkt.as_ref().map(|punkt| punkt.get()) else { continue };
        let besvart = vurderinger.get(..i).is_some_and(|foer| svarer(foer, nummer));
        if besvart && finnes(nummer, scope) {
            scope.at(&format!("/vurderinger/{i}/klagepunkt"), &[("nummer", nummer.into())]);
        }
    }
}

pub(in crate::rules) fn uten_hjemmel(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, vurdering) in saksfremstilling.vurderinger.iter().enumerate() {
        if vurdering.hjemler.is_empty() {
            let nummer = vurdering.klagepunkt.as_ref().map_or(1, |punkt| punkt.get());
            scope.at(&format!("/vurderinger/{i}/hjemler"), &[("nummer", nummer.into())]);
        }
    }
}

pub(in crate::rules) fn uten_klagepunkt(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let begrunnet = scope.oversendelse().is_some_and(|innhold| !innhold.klage.klagepunkter.is_empty());
    for (i, vurdering) in saksfremstilling.vurderinger.iter().enumerate() {
        if vurdering.klagepunkt.is_none() && begrunnet {
            scope.at(&format!("/vurderinger/{i}/klagepunkt"), &[]);
        }
    }
}
