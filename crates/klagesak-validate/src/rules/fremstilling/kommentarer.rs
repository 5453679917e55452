//! The parties' comments on the statement (FREMSTILLING, continued).

use klagesak_core::melding::Saksfremstilling;

use crate::Scope;

pub(in crate::rules) fn foer_foreleggingen(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, kommentar) in saksfremstilling.kommentarer.iter().enumerate() {
        let dens = saksfremstilling.forelagt.iter();
        let dens = dens.filter(|f| f.part_ider.omfatter(&kommentar.part_id));
        let Some(forelagt) = dens.map(|forelagt| forelagt.dato).min() else { continue };
        if kommentar.mottatt_dato < forelagt {
            let params = [("mottatt", kommentar.mottatt_dato.into()), ("forelagt", forelagt.into())];
            scope.at(&format!("/kommentarer/{i}/mottattDato"), &params);
        }
    }
}

pub(in crate::rules) fn etter_opprettet(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Some(opprettet) = scope.opprettet() else { return };
    for (i, kommentar) in saksfremstilling.kommentarer.iter().enumerate() {
        if kommentar.mottatt_dato > opprettet {
            let params = [("mottatt", kommentar.mottatt_dato.into()), ("opprettet", opprettet.into())];
            scope.at(&format!("/kommentarer/{i}/mottattDato"), &params);
        }
    }
}

pub(in crate::rules) fn uten_forelegging(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    let Saksfremstilling { forelagt, ikke_forelagt, kommentarer, .. } = saksfremstilling;
    if forelagt.is_empty() && !ikke_forelagt.is_empty() && !kommentarer.is_empty() {
        scope.at("/kommentarer", &[]);
    }
}

pub(in crate::rules) fn tom(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, kommentar) in saksfremstilling.kommentarer.iter().enumerate() {
        if kommentar.tekst.is_none() && kommentar.dokument_id.is_none() {
            scope.at(&format!("/kommentarer/{i}"), &[]);
        }
    }
}

pub(in crate::rules) fn ukjent_part(saksfremstilling: &Saksfremstilling, scope: &mut Scope<'_>) {
    for (i, kommentar) in saksfremstilling.kommentarer.iter().enumerate() {
        if scope.part(&kommentar.part_id).is_none() {
            scope.at(&format!("/kommentarer/{i}/partId"), &[]);
        }
    }
}
