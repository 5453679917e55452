//! Parties (PART): each in the list once, as a person or an organisation, and found by nobody who should not. What they are
//! in the case stands in `roller` and `representasjon`, their numbers in `identifikator`.

use klagesak_core::adresse::Vern;
use klagesak_core::kodeverk::{Identifikatortype, Partsrolle};
use klagesak_core::melding::{InnkommetKlage, Oversendelse, Part, Person};
use klagesak_core::verdi::Personnummer;

use super::felles::{acts_for_others, nummer};
use crate::Scope;

pub(in crate::rules) fn person_eller_virksomhet(part: &Part, scope: &mut Scope<'_>) {
    let antall = usize::from(part.person.is_some()) + usize::from(part.virksomhet.is_some());
    if antall != 1 {
        scope.at("", &[("antall", antall.into())]);
    }
}

pub(in crate::rules) fn partid_to_ganger(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    samme_part_id(&innhold.parter, scope);
}

pub(in crate::rules) fn innkommet_partid_to_ganger(klage: &InnkommetKlage, scope: &mut Scope<'_>) {
    samme_part_id(&klage.parter, scope);
}

fn samme_part_id(parter: &[Part], scope: &mut Scope<'_>) {
    for (i, part) in parter.iter().enumerate() {
        if parter.iter().take(i).any(|tidligere| tidligere.part_id == part.part_id) {
            scope.at(&format!("/parter/{i}/partId"), &[]);
        }
    }
}

pub(in crate::rules) fn partid_er_personnummer(part: &Part, scope: &mut Scope<'_>) {
    let id = part.part_id.as_str();
    let samlet = id.replace(['.', '_', '-'], "");
    let mut deler = id.split(|c: char| !c.is_ascii_digit()).chain([samlet.as_str()]);
    if deler.any(|del| Personnummer::parse(del).is_ok()) {
        scope.at("/partId", &[]);
    }
}

/// Whether the number is of one person only.
fn entydig(part: &Part) -> bool {
    let identifikator = part.person.as_ref().and_then(|person| person.identifikator.as_ref());
    identifikator.is_none_or(|identifikator| identifikator.slag != Identifikatortype::Annen)
}

pub(in crate::rules) fn samme_person(innhold: &Oversendelse, scope: &mut Scope<'_>) {
    for (i, part) in innhold.parter.iter().enumerate().filter(|(_, p)| p.person.is_some()) {
        // A mother and her child may have one passport.
        let samme = |p: &Part| {
            entydig(part) && p.person.is_some() && nummer(part).is_some() && nummer(p) == nummer(part)
        };
        // A copy of the whole party, and somebody who acts for themselves, have findings of their own.
        let kopi = |p: &Part| p.part_id == part.part_id;
        let for_seg_selv = |p: &Part| {
            (acts_for_others(part) && p.er(&Partsrolle::SakenGjelder))
                || (acts_for_others(p) && part.er(&Partsrolle::SakenGjelder))
        };
        if innhold.parter.iter().take(i).any(|p| samme(p) && !kopi(p) && !for_seg_selv(p)) {
            scope.at(&format!("/parter/{i}/person/identifikator/verdi"), &[]);
        }
    }
}

pub(in crate::rules) fn adressebeskyttelse(part: &Part, scope: &mut Scope<'_>) {
    let Some(person) = &part.person else { return };
    // Confidential is another rule: those who need it may have it.
    if Vern::of(person.adressebeskyttelse.as_ref()) != Some(Vern::Strengt) {
        return;
    }
    for (sti, felt, gitt) in [
        ("/person/adresse", "adresse", person.adresse.is_some()),
        ("/person/telefon", "telefon", person.telefon.is_some()),
        ("/person/epost", "epost", person.epost.is_some()),
    ] {
        if gitt {
            scope.at(sti, &[("felt", felt.into())]);
        }
    }
}

pub(in crate::rules) fn ukjent_beskyttelse(part: &Part, scope: &mut Scope<'_>) {
    use Partsrolle::{Klager, Medsoeker, SakenGjelder};
    // Who is not in Folkeregisteret can't be looked up there, and absent means that the address is treated as protected.
    let registrert = |person: &Person| {
        let slag = person.identifikator.as_ref().map(|identifikator| &identifikator.slag);
        let slag = matches!(slag, Some(Identifikatortype::Foedselsnummer | Identifikatortype::DNummer));
        slag && person.nummer().is_some()
    };
    let ukjent = part.person.as_ref().is_some_and(|p| registrert(p) && p.adressebeskyttelse.is_none());
    let oversendt = scope.oversendelse().is_some();
    if oversendt
        && ukjent
        && part.roller.iter().any(|rolle| matches!(rolle, SakenGjelder | Klager | Medsoeker))
    {
        scope.at("/person/adressebeskyttelse", &[]);
    }
}
