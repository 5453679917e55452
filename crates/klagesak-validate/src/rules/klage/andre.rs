//! Other appeals of the same person, and the day an appeal was handed in (KLAGE).

use chrono::{Datelike, Weekday};
use klagesak_core::helligdager::is_holiday;
use klagesak_core::kodeverk::Klagekanal;
use klagesak_core::melding::{Fremsettelse, Oversendelse};

use crate::Scope;

pub(in crate::rules) fn finnes_likevel(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let andre = &innhold.andre_ubehandlede_klager;
    if !andre.finnes && !andre.klagesak_ider.is_empty() {
        scope.at("/andreUbehandledeKlager/finnes", &[]);
    }
}

// Where it is said that there are no others, that is the contradiction.
pub(in crate::rules) fn er_denne(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    let andre = &innhold.andre_ubehandlede_klager;
    let denne = scope.hode().klagesak_id;
    if let Some(i) = andre.klagesak_ider.iter().position(|id| *id == denne).filter(|_| andre.finnes) {
        scope.at(&format!("/andreUbehandledeKlager/klagesakIder/{i}"), &[]);
    }
}

pub(in crate::rules) fn levert_paa_fridag(fremsettelse: &Fremsettelse, scope: &mut Scope<'_>) {
    let mottatt = fremsettelse.mottatt_dato;
    let stengt = mottatt.naive().weekday() == Weekday::Sun || is_holiday(mottatt);
    if fremsettelse.kanal == Klagekanal::Oppmoete && stengt {
        scope.at("/mottattDato", &[("mottatt", mottatt.into())]);
    }
}
