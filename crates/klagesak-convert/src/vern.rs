//! What must not be written of where somebody is: taken out of a message before it is converted.

use std::borrow::Cow;

use klagesak_core::Melding;
use klagesak_core::adresse::vernede::{own_fields, persons};
use klagesak_core::adresse::{Vern, Vernede, masked, places};
use klagesak_core::melding::{Part, Partsendringslinje};
use klagesak_core::verdi::Liste;
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use crate::Error;
use crate::rules::generated::tap::{KO_TAP_033, KO_TAP_085, KO_TAP_086};

/// The message as it may be converted, with findings of what was taken out: an address, a phone number or an e-mail address
/// that is protected, or may be.
///
/// # Errors
/// [`Error::Refused`] when what is strictly confidential stands in it, or a file name tells: files are found by their names.
pub fn shielded<'m>(
    melding: &'m Melding,
    vernede: &Vernede,
) -> Result<(Cow<'m, Melding>, Vec<Finding>), Error> {
    let alle = vernede.alle();
    if alle.is_empty() {
        return Ok((Cow::Borrowed(melding), Vec::new()));
    }
    // The conversion itself passes over the fields of those who are protected.
    let own = own_fields(melding, |_, person| person.vernet());
    let found = |rule: &'static RuleInfo, places: Vec<Pointer>| -> Vec<Finding> {
        places.into_iter().map(|place| Finding::new(rule, place)).collect()
    };
    let strengt = found(&KO_TAP_085, places(melding, vernede.strengt(), &own_fields(melding, |_, _| true)));
    let (files, told): (Vec<_>, Vec<_>) =
        places(melding, &alle, &own).into_iter().partition(|place| place.as_str().ends_with("/filnavn"));
    let refused = [strengt, found(&KO_TAP_085, files)].concat();
    if !refused.is_empty() {
        return Err(Error::Refused(refused));
    }
    if told.is_empty() {
        return Ok((Cow::Borrowed(melding), Vec::new()));
    }
    let mut melding = melding.clone();
    let mut findings = take_fields(&mut melding, &told);
    let told = places(&melding, &alle, &own);
    let masked =
        masked(&melding, &alle, &own).ok_or_else(|| Error::Refused(found(&KO_TAP_085, told.clone())))?;
    findings.extend(found(&KO_TAP_086, told));
    Ok((Cow::Owned(masked), findings))
}

/// Takes away the fields of persons who were not protected yet when the message was made.
fn take_fields(melding: &mut Melding, told: &[Pointer]) -> Vec<Finding> {
    let paths: Vec<String> = melding.parter().into_iter().map(|(sti, _)| sti).collect();
    let mut findings = Vec::new();
    for (number, sti) in paths.into_iter().enumerate() {
        for felt in ["adresse", "telefon", "epost"] {
            let place = format!("{sti}/person/{felt}");
            let within = |pointer: &Pointer| {
                pointer
                    .as_str()
                    .strip_prefix(&place)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            if told.iter().any(within) {
                take(melding, number, felt);
                findings.push(Finding::new(&KO_TAP_033, Pointer::new(place)));
            }
        }
    }
    findings
}

/// Takes a field from the party of a number among [`Melding::parter`].
fn take(melding: &mut Melding, number: usize, felt: &str) {
    match melding {
        Melding::Oversendelse(m) => change(&mut m.innhold.parter, number, |part| without(part, felt)),
        Melding::InnkommetKlage(m) => change(&mut m.innhold.parter, number, |part| without(part, felt)),
        Melding::Partsendring(m) => {
            let mut with = m.innhold.endringer.iter().enumerate().filter(|(_, linje)| linje.part.is_some());
            if let Some((place, _)) = with.nth(number) {
                let own = |linje: &mut Partsendringslinje| {
                    if let Some(part) = &mut linje.part {
                        without(part, felt);
                    }
                };
                change(&mut m.innhold.endringer, place, own);
            }
        }
        _ => {}
    }
}

fn without(part: &mut Part, felt: &str) {
    let Some(person) = &mut part.person else { return };
    match felt {
        "adresse" => person.adresse = None,
        "telefon" => person.telefon = None,
        _ => person.epost = None,
    }
}

fn change<T: Clone, const MIN: usize, const MAKS: usize>(
    liste: &mut Liste<T, MIN, MAKS>,
    place: usize,
    to: impl FnOnce(&mut T),
) {
    let mut items = liste.to_vec();
    if let Some(item) = items.get_mut(place) {
        to(item);
    }
    // It is as long as it was.
    if let Ok(changed) = Liste::new(items) {
        *liste = changed;
    }
}

/// Whether anybody's address in the messages is protected, or may be.
pub(crate) fn any(messages: &[Melding]) -> bool {
    messages
        .iter()
        .flat_map(persons)
        .any(|(_, person)| Vern::of(person.adressebeskyttelse.as_ref()).is_some())
}
