//! The person who appeals, and the office it was sent to.

use klagesak_core::melding::Personidentifikator;
use klagesak_core::verdi::{Enhetsnummer, Kommunenummer};
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::{Map, Value, json};

use super::tekst::{at, line};
use crate::rules::generated::utkast::{KO_UTKAST_061, KO_UTKAST_062, KO_UTKAST_071, KO_UTKAST_072};

/// The person who has appealed: also the one the case is about, since Digisos knows no other.
pub(super) fn klager(klage: &Value, findings: &mut Vec<Finding>) -> Value {
    let place = |field: &str| Pointer::new(format!("/innhold/parter/0{field}"));
    let mut person = Map::new();
    match at(klage, "/personIdentifikator/verdi")
        .map(|number| Personidentifikator::personnummer(number.trim()))
    {
        Some(Ok(number)) => {
            person.insert("identifikator".into(), json!(number));
        }
        _ => findings.push(Finding::new(&KO_UTKAST_061, place("/person/identifikator"))),
    }
    let mut name = Map::new();
    for field in ["fornavn", "mellomnavn", "etternavn"] {
        let text = at(klage, &format!("/navn/{field}")).unwrap_or_default();
        match line::<100>(text) {
            Some(text) => {
                name.insert(field.into(), text.into());
            }
            // Most people have no middle name, and some have one name alone.
            None if field != "etternavn" && text.trim().is_empty() => {}
            None => {
                let place = place(&format!("/person/navn/{field}"));
                findings.push(Finding::new(&KO_UTKAST_071, place).with("felt", field));
            }
        }
    }
    person.insert("navn".into(), name.into());
    findings.push(Finding::new(&KO_UTKAST_062, place("/person/adressebeskyttelse")));
    let mut part = Map::new();
    part.insert("partId".into(), "part-1".into());
    part.insert("roller".into(), json!(["SAKEN_GJELDER", "KLAGER"]));
    part.insert("person".into(), person.into());
    if klage.pointer("/autentisering/autentisertDigitalt").and_then(Value::as_bool) == Some(true) {
        part.insert("digital".into(), true.into());
    } else {
        findings.push(Finding::new(&KO_UTKAST_072, place("")));
    }
    part.into()
}

/// The Nav-kontor the klage was sent to: the one that is to send it on.
pub(super) fn avsender(klage: &Value, findings: &mut Vec<Finding>) -> Value {
    let mut unfit = |field: &'static str, place: &str| {
        findings.push(Finding::new(&KO_UTKAST_071, Pointer::new(place)).with("felt", field));
    };
    let mut sender = Map::new();
    if let Some(name) = at(klage, "/mottaker/navEnhetsnavn") {
        match line::<200>(name) {
            Some(name) => {
                sender.insert("navn".into(), name.into());
            }
            None => unfit("navEnhetsnavn", "/avsender/navn"),
        }
    }
    sender.insert("rolle".into(), "NAV_KONTOR".into());
    let mut office = Map::new();
    if let Some(number) = at(klage, "/mottaker/enhetsnummer") {
        match Enhetsnummer::from_wire(number.trim()) {
            Ok(number) => {
                office.insert("enhetsnummer".into(), json!(number));
            }
            Err(_) => unfit("enhetsnummer", "/avsender/navKontor/enhetsnummer"),
        }
    }
    if let Some(number) = at(klage, "/mottaker/kommunenummer") {
        match Kommunenummer::from_wire(number.trim()) {
            Ok(number) => {
                office.insert("kommunenummer".into(), json!(number));
            }
            Err(_) => unfit("kommunenummer", "/avsender/navKontor/kommunenummer"),
        }
    }
    sender.insert("navKontor".into(), office.into());
    sender.into()
}
