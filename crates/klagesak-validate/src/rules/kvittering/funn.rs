//! The findings of a receipt (KVITTERING).

use klagesak_core::kodeverk::{Alvorlighet, Kvitteringsresultat};
use klagesak_core::melding::Kvittering;
use klagesak_core::verdi::VersjonTekst;

use crate::Scope;
use crate::persons::has_personnummer;
use crate::rules;

/// Groups of rules on other things than one message: the package, the conversation, conversion.
const ANDRE_STEDER: [&str; 3] = ["PAKKE", "FORLOEP", "TAP"];

pub(in crate::rules) fn ukjent_regel(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    // A newer version may have more rules.
    if *scope.hode().versjon != VersjonTekst::gjeldende() {
        return;
    }
    for (i, funn) in kvittering.funn.iter().enumerate() {
        let id = funn.regel.as_str();
        if !ANDRE_STEDER.contains(&group(id)) && rules::find(id).is_none() {
            scope.at(&format!("/funn/{i}/regel"), &[]);
        }
    }
}

fn group(id: &str) -> &str {
    id.split('-').nth(1).unwrap_or_default()
}

pub(in crate::rules) fn feil_uten_sted(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    // What is wrong with the file or the package has no place in the message.
    let har_sted = |id: &str| !matches!(group(id), "SYNTAKS" | "VERSJON" | "PAKKE" | "FORLOEP");
    let mut feil = kvittering.funn.iter().filter(|funn| funn.alvorlighet == Alvorlighet::Feil).peekable();
    let noen = feil.peek().is_some();
    let uten_sted = feil.all(|funn| funn.sti.as_str().is_empty() && har_sted(funn.regel.as_str()));
    if kvittering.resultat == Kvitteringsresultat::Avvist && noen && uten_sted {
        scope.at("/funn", &[]);
    }
}

pub(in crate::rules) fn personnummer_i_funn(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    for (i, funn) in kvittering.funn.iter().enumerate() {
        if has_personnummer(funn.melding.as_str()) {
            scope.at(&format!("/funn/{i}/melding"), &[]);
        }
    }
}
