//! Protected addresses (PERSONVERN) in one message: what stands on a person whose address is protected, or the caller knows,
//! is looked for in everything else the message says.

use klagesak_core::adresse::vernede::{offices, only_helps, own_fields, persons};
use klagesak_core::adresse::{Kjente, Vern, Vernede, places, resembling_places};
use klagesak_core::kodeverk::Fullmaktsgrunnlag;
use klagesak_core::melding::{Melding, Part, Person};
use klagesak_core::verdict::Pointer;

use crate::Scope;

fn vern(person: &Person) -> Option<Vern> {
    Vern::of(person.adressebeskyttelse.as_ref())
}

/// What is known to be protected in a message; none where that is nobody's.
fn vernede(melding: &Melding, given: &Kjente) -> Option<Vernede> {
    let said = persons(melding).filter_map(|(_, person)| vern(person)).any(|vern| vern > Vern::Ukjent);
    if !said && given.is_empty() {
        return None;
    }
    let mut vernede = Vernede::of_message(melding);
    vernede.give(given);
    Some(vernede)
}

pub(in crate::rules) fn strengt_kjent(melding: &Melding, scope: &mut Scope<'_>) {
    let Some(vernede) = vernede(melding, scope.kjente()) else { return };
    // That the person's own fields are filled in, is a rule of its own.
    let own = own_fields(melding, |_, person| vern(person) == Some(Vern::Strengt));
    for place in places(melding, vernede.strengt(), &own) {
        scope.in_message(place, &[]);
    }
}

pub(in crate::rules) fn fortrolig_kjent(melding: &Melding, scope: &mut Scope<'_>) {
    let Some(vernede) = vernede(melding, scope.kjente()) else { return };
    for (sti, part) in melding.parter() {
        let Some(person) = part.person.as_ref().filter(|person| vern(person) == Some(Vern::Fortrolig)) else {
            continue;
        };
        let adresse = person.adresse.is_some() && !Kjente::of_adresse(person.adresse.as_ref()).is_detour();
        for (felt, gitt) in
            [("adresse", adresse), ("telefon", person.telefon.is_some()), ("epost", person.epost.is_some())]
        {
            if gitt {
                scope.in_message(Pointer::new(format!("{sti}/person/{felt}")), &[]);
            }
        }
    }
    // Those who act for somebody must be found, and where they are is theirs to say.
    let own = own_fields(melding, |part, person| only_helps(part) || vern(person) == Some(Vern::Fortrolig));
    for place in places(melding, &vernede.fortrolig(), &own) {
        scope.in_message(place, &[]);
    }
}

pub(in crate::rules) fn andres_adresse(melding: &Melding, scope: &mut Scope<'_>) {
    let Some(strengeste) = Vernede::of_message(melding).erklaert() else { return };
    for (sti, part) in melding.parter() {
        let Some(person) = part.person.as_ref().filter(|person| vern(person).is_none()) else { continue };
        let detour = Kjente::of_adresse(person.adresse.as_ref()).is_detour();
        let lawful = detour || helps(part, strengeste);
        if person.adresse.is_some() && person.adressen_deles != Some(false) && !lawful {
            scope.in_message(Pointer::new(format!("{sti}/person/adresse")), &[]);
        }
    }
}

/// Whether a party acts for others from an address that is its own to give. One who knows somebody whose address is strictly
/// protected may live with them, unless it is a lawyer.
fn helps(part: &Part, strengeste: Vern) -> bool {
    let advokat = part.fullmakt.as_ref().is_some_and(|f| f.grunnlag == Fullmaktsgrunnlag::Advokat);
    only_helps(part) && (advokat || strengeste < Vern::Strengt)
}

pub(in crate::rules) fn ligner_adresse(melding: &Melding, scope: &mut Scope<'_>) {
    let Some(vernede) = vernede(melding, scope.kjente()).filter(|vernede| vernede.erklaert().is_some())
    else {
        return;
    };
    let mut except = offices(melding);
    except.extend(&vernede.alle());
    except.extend(scope.kjente());
    if let Some((antall, place)) = resembling_places(melding, &except) {
        scope.in_message(place, &[("antall", antall.into())]);
    }
}
