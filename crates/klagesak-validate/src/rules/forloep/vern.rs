//! Protected addresses in a case: what earlier messages have told is not told again after somebody has said it is protected.

use klagesak_core::adresse::vernede::{own_fields, persons};
use klagesak_core::adresse::{Kjente, Vern, Vernede, Vernesak, places, resembling_places};
use klagesak_core::melding::{Melding, Partsendringslinje};
use klagesak_core::sperring::Sperret;
use klagesak_core::verdict::Pointer;

use crate::{Forloep, ForloepScope};

/// A message with what the case knows of protected addresses when it comes.
struct Kjent<'f> {
    index: usize,
    melding: &'f Melding,
    vernede: Vernede,
    /// What the message itself says of protected persons: a message alone is judged for that.
    egne: Vernede,
    kontorer: Kjente,
}

/// The messages from the one on that first says that an address is protected. The message that says it knows it.
fn kjente(forloep: &Forloep) -> Vec<Kjent<'_>> {
    if !is_said(forloep) {
        return Vec::new();
    }
    let mut sak = Vernesak::default();
    let mut kjente = Vec::new();
    for (index, entry) in forloep.innslag().iter().enumerate() {
        let melding = &entry.melding;
        sak.tell(melding);
        let vernede = sak.vernede();
        if vernede.erklaert().is_some() {
            let (egne, kontorer) = (Vernede::of_message(melding), sak.kontorer().clone());
            kjente.push(Kjent { index, melding, vernede, egne, kontorer });
        }
        sak.learn(melding);
    }
    kjente
}

/// Whether somebody's address is protected in any message.
fn is_said(forloep: &Forloep) -> bool {
    forloep.innslag().iter().any(|entry| says(&entry.melding))
}

fn says(melding: &Melding) -> bool {
    let mut persons = persons(melding);
    let changed =
        |linje: &Partsendringslinje| Vern::of(linje.adressebeskyttelse.as_ref()) > Some(Vern::Ukjent);
    persons.any(|(_, person)| vern(person) > Some(Vern::Ukjent))
        || matches!(melding, Melding::Partsendring(m) if m.innhold.endringer.iter().any(changed))
}

fn vern(person: &klagesak_core::melding::Person) -> Option<Vern> {
    Vern::of(person.adressebeskyttelse.as_ref())
}

impl Kjent<'_> {
    /// Where something known stands, but for the fields of those whose own message says that they are protected.
    fn places(&self, kjente: &Kjente) -> Vec<Pointer> {
        let own = own_fields(self.melding, |_, person| vern(person) > Some(Vern::Ukjent));
        places(self.melding, kjente, &own)
    }
}

pub(in crate::rules) fn strengt_kjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for kjent in kjente(forloep) {
        for place in kjent.places(&kjent.vernede.strengt().without(kjent.egne.strengt())) {
            scope.at(kjent.index, place.as_str(), &[]);
        }
    }
}

pub(in crate::rules) fn fortrolig_kjent(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for kjent in kjente(forloep) {
        for place in kjent.places(&kjent.vernede.fortrolig().without(&kjent.egne.alle())) {
            scope.at(kjent.index, place.as_str(), &[]);
        }
    }
}

/// What was told before it was protected was lawful then, and is still there.
pub(in crate::rules) fn fortalt_foer(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    if !is_said(forloep) {
        return;
    }
    let mut sak = Vernesak::default();
    let mut then = Vec::new();
    for entry in forloep.innslag() {
        sak.tell(&entry.melding);
        sak.learn(&entry.melding);
        then.push(protected(&sak.vernede()));
    }
    let now = protected(&sak.vernede());
    let sperret = Sperret::of(forloep.innslag().iter().map(|entry| &entry.melding));
    let told: Vec<_> = forloep
        .innslag()
        .iter()
        .zip(&then)
        .enumerate()
        .filter_map(|(index, (entry, then))| {
            let mut told = places(&entry.melding, &now.without(then), &[]).into_iter();
            Some((index, told.find(|place| !sperret.covers(&entry.melding, place))?))
        })
        .collect();
    if let Some((index, place)) = told.first() {
        scope.at(*index, place.as_str(), &[("antall", told.len().into())]);
    }
}

fn protected(vernede: &Vernede) -> Kjente {
    let mut kjente = vernede.strengt().clone();
    kjente.extend(&vernede.fortrolig());
    kjente
}

pub(in crate::rules) fn ligner_adresse(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    // An oversendelse that says that somebody is protected is judged alone.
    for kjent in kjente(forloep).iter().filter(|kjent| kjent.egne.erklaert().is_none()) {
        let mut except = kjent.kontorer.clone();
        except.extend(&kjent.vernede.alle());
        if let Some((antall, place)) = resembling_places(kjent.melding, &except) {
            scope.at(kjent.index, place.as_str(), &[("antall", antall.into())]);
        }
    }
}
