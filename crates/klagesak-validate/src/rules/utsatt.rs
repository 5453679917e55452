//! Suspended execution (UTSATT): a request to wait with carrying out the decision until the appeal is decided.

use klagesak_core::kodeverk::Instans;
use klagesak_core::melding::Klage;

use crate::Scope;

pub(in crate::rules) fn ikke_avgjort(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(utsatt) = &klage.utsatt_iverksetting else { return };
    if utsatt.avgjort.is_none() {
        scope.at("/utsattIverksetting/avgjort", &[("anmodet", utsatt.anmodet_dato.into())]);
    }
}

pub(in crate::rules) fn avgjort_foer_anmodet(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(utsatt) = &klage.utsatt_iverksetting else { return };
    let Some(avgjort) = &utsatt.avgjort else { return };
    if avgjort.dato < utsatt.anmodet_dato {
        let params = [("avgjort", avgjort.dato.into()), ("anmodet", utsatt.anmodet_dato.into())];
        scope.at("/utsattIverksetting/avgjort/dato", &params);
    }
}

pub(in crate::rules) fn anmodet_foer_vedtaket(klage: &Klage, scope: &mut Scope<'_>) {
    let Some(utsatt) = &klage.utsatt_iverksetting else { return };
    let vedtak = klage.gjelder_vedtak.iter().filter_map(|id| scope.vedtak(*id));
    let Some(foerste) = vedtak.map(|v| v.dato).min() else { return };
    if utsatt.anmodet_dato < foerste {
        let params = [("anmodet", utsatt.anmodet_dato.into()), ("vedtak", foerste.into())];
        scope.at("/utsattIverksetting/anmodetDato", &params);
    }
}

// One finding: a decision on a request that lies in the future can only lie there too.
pub(in crate::rules) fn etter_opprettet(klage: &Klage, scope: &mut Scope<'_>) {
    let (Some(utsatt), Some(opprettet)) = (&klage.utsatt_iverksetting, scope.opprettet()) else { return };
    let anmodet = ("/utsattIverksetting/anmodetDato", Some(utsatt.anmodet_dato));
    let avgjort = ("/utsattIverksetting/avgjort/dato", utsatt.avgjort.as_ref().map(|a| a.dato));
    for (sted, dato) in [anmodet, avgjort] {
        let Some(dato) = dato.filter(|d| *d > opprettet) else { continue };
        scope.at(sted, &[("dato", dato.into()), ("opprettet", opprettet.into())]);
        return;
    }
}

// An embete that already has the case can have decided: its own case number, or an earlier transfer, shows it has.
pub(in crate::rules) fn avgjort_av_statsforvalter(klage: &Klage, scope: &mut Scope<'_>) {
    let avgjort = klage.utsatt_iverksetting.as_ref().and_then(|u| u.avgjort.as_ref());
    let Some(avgjort) = avgjort.filter(|a| a.av == Instans::Statsforvalter) else { return };
    let hode = scope.hode();
    if hode.referanser.statsforvalter_sak.is_none() && hode.erstatter.is_none() {
        scope.at("/utsattIverksetting/avgjort/av", &[("avgjort", avgjort.dato.into())]);
    }
}
