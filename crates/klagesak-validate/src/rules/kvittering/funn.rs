//! The findings of a receipt (KVITTERING).

use klagesak_core::kodeverk::{Alvorlighet, Kvitteringsresultat};
use klagesak_core::melding::Kvittering;
use klagesak_core::verdi::VersjonTekst;
use klagesak_core::verdict::Group;

use crate::Scope;
use crate::persons::has_personnummer;
use crate::rules;

/// Groups of rules on other things than one message: the package, the conversation, conversion.
const ANDRE_STEDER: [Group; 3] = [Group::Pakke, Group::Forloep, Group::Tap];

pub(in crate::rules) fn ukjent_regel(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    // A newer version may have more rules.
    if *scope.hode().versjon != VersjonTekst::gjeldende() {
        return;
    }
    for (i, funn) in kvittering.funn.iter().enumerate() {
        let id = funn.regel.as_str();
        let annet_sted = Group::of(id).is_some_and(|group| ANDRE_STEDER.contains(&group));
        if !annet_sted && rules::find(id).is_none() {
            scope.at(&format!("/funn/{i}/regel"), &[]);
        }
    }
}

pub(in crate::rules) fn feil_uten_sted(kvittering: &Kvittering, scope: &mut Scope<'_>) {
    // What is wrong with the file or the package has no place in the message.
    let har_sted = |id: &str| Group::of(id).is_none_or(Group::has_place);
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
