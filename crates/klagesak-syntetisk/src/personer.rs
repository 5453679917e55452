//! Synthetic persons with numbers, names and addresses.

use klagesak_core::kodeverk::{Adressebeskyttelse, Identifikatortype};
use klagesak_core::melding::{Adresse, Person, Personidentifikator, Personnavn};
use klagesak_core::verdi::{Liste, PersonidentifikatorVerdi, Tekst, ValueError};

use super::draft::Draft;
use super::navn::{ETTERNAVN, FORNAVN, MELLOMNAVN};
use super::nummer::{duf_nummer, personnummer};
use super::texts::UTEN_NUMMER;

/// Somebody who acts for another. What the office does not need, it may not know.
pub(super) fn hjelper(draft: &mut Draft, place: u32) -> Result<Person, ValueError> {
    let mut hjelper = person(draft, place)?;
    if draft.chance.percent(25) {
        hjelper.identifikator = None;
    }
    // An address that may be protected, is treated as one that is.
    if draft.chance.percent(30) {
        hjelper.adressebeskyttelse = None;
        hjelper.adresse = None;
        hjelper.adressen_deles = None;
        hjelper.telefon = None;
        hjelper.epost = None;
    }
    Ok(hjelper)
}

/// A person. `plass` is its place in the message; no two persons of a message have the same number.
pub(super) fn person(draft: &mut Draft, place: u32) -> Result<Person, ValueError> {
    let adressebeskyttelse = match draft.chance.below(100) {
        0..88 => Adressebeskyttelse::Ugradert,
        88..93 => Adressebeskyttelse::Fortrolig,
        93..97 => Adressebeskyttelse::StrengtFortrolig,
        _ => Adressebeskyttelse::StrengtFortroligUtland,
    };
    let kjent = if adressebeskyttelse == Adressebeskyttelse::Ugradert { 60 } else { 0 };
    let mut person = Person::builder()
        .identifikator(identifikator(draft, place)?)
        .navn(
            Personnavn::builder()
                .maybe_fornavn(draft.maybe(98, |draft| Tekst::new(*draft.chance.pick(FORNAVN)?))?)
                .maybe_mellomnavn(draft.maybe(20, |draft| Tekst::new(*draft.chance.pick(MELLOMNAVN)?))?)
                .etternavn(Tekst::new(*draft.chance.pick(ETTERNAVN)?)?)
                .build(),
        )
        .adressebeskyttelse(adressebeskyttelse)
        .maybe_adresse(draft.maybe(kjent, adresse)?)
        .maybe_telefon(
            draft.maybe(kjent, |draft| Tekst::new(format!("900 00 {:03}", draft.chance.below(1000))))?,
        )
        .maybe_epost(
            draft
                .maybe(kjent, |draft| Tekst::new(format!("part{}@example.org", draft.chance.below(1000))))?,
        )
        .build();
    // Nobody here lives with another.
    person.adressen_deles = person.adresse.is_some().then_some(false);
    Ok(person)
}

fn identifikator(draft: &mut Draft, place: u32) -> Result<Personidentifikator, ValueError> {
    match draft.chance.below(100) {
        0..80 => personnummer(&mut draft.chance, place, false),
        80..91 => personnummer(&mut draft.chance, place, true),
        91..96 => duf_nummer(&mut draft.chance, place),
        96..97 => Ok(Personidentifikator::builder()
            .slag(Identifikatortype::Ingen)
            .begrunnelse(draft.paragraphs(UTEN_NUMMER, 1, 1)?)
            .build()),
        _ => Ok(Personidentifikator::builder()
            .slag(Identifikatortype::Annen)
            .verdi(PersonidentifikatorVerdi::from_wire(&format!(
                "UKJENT-{place}-{:05}",
                draft.chance.below(100_000)
            ))?)
            .build()),
    }
}

pub(super) fn adresse(draft: &mut Draft) -> Result<Adresse, ValueError> {
    let mut linjer = Vec::new();
    if draft.chance.percent(15) {
        linjer.push(Tekst::new("c/o Eksempel")?);
    }
    let gate = *draft.chance.pick(&["Prøveveien", "Syntetgata", "Øvre Testvei", "Geaidnu", "Åsløkka"])?;
    linjer.push(Tekst::new(format!("{gate} {}", draft.chance.between(1, 99)))?);
    let place = *draft.chance.pick(&["Eksempelby", "Prøvevik", "Ytre Øyer", "Čáhcejohka", "Gïele"])?;
    Ok(Adresse::builder()
        .linjer(Liste::new(linjer)?)
        .maybe_postnummer(draft.maybe(95, |draft| Tekst::new(format!("00{:02}", draft.chance.below(100))))?)
        .maybe_poststed(draft.maybe(95, |_| Tekst::new(place))?)
        .maybe_land(
            draft.maybe(10, |draft| Tekst::new(*draft.chance.pick(&["Norge", "Sverige", "Türkiye"])?))?,
        )
        .build())
}
