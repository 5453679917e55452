//! Those who act for a party (PART): fullmektig and verge, and whom they act for. By what right stands in `fullmakt`.

use klagesak_core::kodeverk::Partsrolle;
use klagesak_core::melding::Part;

use super::felles::{acts_for_others, both, nummer};
use crate::Scope;

pub(in crate::rules) fn saken_gjelder_selv(part: &Part, scope: &mut Scope<'_>) {
    // Who is a party may well act for another party: a spouse, a child.
    if part.representerer.iter().any(|id| *id != part.part_id) && both(part) {
        return;
    }
    if both(part) {
        scope.at("/roller", &[]);
    } else if acts_for_others(part) {
        let parter = scope.oversendelse().map(|o| &*o.parter).unwrap_or_default();
        let selv = |p: &Part| p.er(&Partsrolle::SakenGjelder) && nummer(p) == nummer(part);
        if nummer(part).is_some() && parter.iter().any(selv) {
            let person = part.person.is_some();
            let sti = if person { "/person/identifikator/verdi" } else { "/virksomhet/organisasjonsnummer" };
            scope.at(sti, &[]);
        }
    }
}

pub(in crate::rules) fn uten_representerer(part: &Part, scope: &mut Scope<'_>) {
    if acts_for_others(part) && !both(part) && part.representerer.is_empty() {
        scope.at("/representerer", &[]);
    }
}

pub(in crate::rules) fn ukjent_part(part: &Part, scope: &mut Scope<'_>) {
    // A change names those who are in the case already.
    let listed = scope.lists_parties();
    for (i, id) in part.representerer.iter().enumerate() {
        if listed && scope.part(id).is_none() {
            scope.at(&format!("/representerer/{i}"), &[]);
        }
    }
}

pub(in crate::rules) fn seg_selv(part: &Part, scope: &mut Scope<'_>) {
    for (i, id) in part.representerer.iter().enumerate() {
        if *id == part.part_id && !both(part) {
            scope.at(&format!("/representerer/{i}"), &[]);
        }
    }
}

pub(in crate::rules) fn uten_rolle(part: &Part, scope: &mut Scope<'_>) {
    let ny_rolle =
        part.roller.iter().any(|rolle| matches!(rolle, Partsrolle::Annen(_) | Partsrolle::Ukjent(_)));
    if acts_for_others(part) || ny_rolle {
        return;
    }
    if !part.representerer.is_empty() {
        scope.at("/representerer", &[("felt", "representerer".into())]);
    } else if part.fullmakt.is_some() {
        scope.at("/fullmakt", &[("felt", "fullmakt".into())]);
    }
}
