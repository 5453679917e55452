//! Synthetic persons with numbers, names and addresses.

use klagesak_core::kodeverk::{Adressebeskyttelse, Identifikatortype};
use klagesak_core::melding::{Adresse, Person, Personidentifikator, Personnavn};
use klagesak_core::verdi::{Liste, PersonidentifikatorVerdi, Tekst, ValueError};

use super::navn::{ETTERNAVN, FORNAVN, MELLOMNAVN};
use super::nummer::{duf_nummer, personnummer};
use super::tekster::UTEN_NUMMER;
use super::utkast::Utkast;

/// Somebody who acts for another. What the office does not need, it may not know.
pub(super) fn hjelper(u: &mut Utkast, plass: u32) -> Result<Person, ValueError> {
    let mut hjelper = person(u, plass)?;
    if u.chance.percent(25) {
        hjelper.identifikator = None;
    }
    // An address that may be protected, is treated as one that is.
    if u.chance.percent(30) {
        hjelper.adressebeskyttelse = None;
        hjelper.adresse = None;
        hjelper.telefon = None;
        hjelper.epost = None;
    }
    Ok(hjelper)
}

/// A person. `plass` is its place in the message; no two persons of a message have the same number.
pub(super) fn person(u: &mut Utkast, plass: u32) -> Result<Person, ValueError> {
    let adressebeskyttelse = match u.chance.below(100) {
        0..88 => Adressebeskyttelse::Ugradert,
        88..93 => Adressebeskyttelse::Fortrolig,
        93..97 => Adressebeskyttelse::StrengtFortrolig,
        _ => Adressebeskyttelse::StrengtFortroligUtland,
    };
    let kjent = if adressebeskyttelse == Adressebeskyttelse::Ugradert { 60 } else { 0 };
    Ok(Person::builder()
        .identifikator(identifikator(u, plass)?)
        .navn(
            Personnavn::builder()
                .maybe_fornavn(u.kanskje(98, |u| Tekst::new(*u.chance.pick(FORNAVN)?))?)
                .maybe_mellomnavn(u.kanskje(20, |u| Tekst::new(*u.chance.pick(MELLOMNAVN)?))?)
                .etternavn(Tekst::new(*u.chance.pick(ETTERNAVN)?)?)
                .build(),
        )
        .adressebeskyttelse(adressebeskyttelse)
        .maybe_adresse(u.kanskje(kjent, adresse)?)
        .maybe_telefon(u.kanskje(kjent, |u| Tekst::new(format!("900 00 {:03}", u.chance.below(1000))))?)
        .maybe_epost(u.kanskje(kjent, |u| Tekst::new(format!("part{}@example.org", u.chance.below(1000))))?)
        .build())
}

fn identifikator(u: &mut Utkast, plass: u32) -> Result<Personidentifikator, ValueError> {
    match u.chance.below(100) {
        0..80 => personnummer(&mut u.chance, plass, false),
        80..91 => personnummer(&mut u.chance, plass, true),
        91..96 => duf_nummer(&mut u.chance, plass),
        96..97 => Ok(Personidentifikator::builder()
            .slag(Identifikatortype::Ingen)
            .begrunnelse(u.avsnitt(UTEN_NUMMER, 1, 1)?)
            .build()),
        _ => Ok(Personidentifikator::builder()
            .slag(Identifikatortype::Annen)
            .verdi(PersonidentifikatorVerdi::from_wire(&format!(
                "UKJENT-{plass}-{:05}",
                u.chance.below(100_000)
            ))?)
            .build()),
    }
}

pub(super) fn adresse(u: &mut Utkast) -> Result<Adresse, ValueError> {
    let mut linjer = Vec::new();
    if u.chance.percent(15) {
        linjer.push(Tekst::new("c/o Eksempel")?);
    }
    let gate = *u.chance.pick(&["Prøveveien", "Syntetgata", "Øvre Testvei", "Geaidnu", "Åsløkka"])?;
    linjer.push(Tekst::new(format!("{gate} {}", u.chance.between(1, 99)))?);
    let sted = *u.chance.pick(&["Eksempelby", "Prøvevik", "Ytre Øyer", "Čáhcejohka", "Gïele"])?;
    Ok(Adresse::builder()
        .linjer(Liste::new(linjer)?)
        .maybe_postnummer(u.kanskje(95, |u| Tekst::new(format!("00{:02}", u.chance.below(100))))?)
        .maybe_poststed(u.kanskje(95, |_| Tekst::new(sted))?)
        .maybe_land(u.kanskje(10, |u| Tekst::new(*u.chance.pick(&["Norge", "Sverige", "Türkiye"])?))?)
        .build())
}
