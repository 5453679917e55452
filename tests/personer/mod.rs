//! Names and numbers of persons where anyone may see them: what `validate` finds in a title or the name of a file, by the generator
//! here, and that `convert` writes none of it.

mod konvertert;
mod navn;
mod navngitt;
mod nummer;
mod numre;

use std::collections::BTreeSet;

use klagesak_core::verdict::Severity;
use klagesak_core::{Melding, mal, read};
use klagesak_validate::{Options, base, validate};
use serde_json::Value;

/// A message about somebody, with a document for each title and file name.
fn melding(
    person: Option<&navn::Navn>,
    nummer: Option<&str>,
    offentlig: &str,
    dokumenter: &[(String, String)],
) -> Value {
    let mut melding: Value = serde_json::from_str(mal::OVERSENDELSE_MINIMAL).unwrap();
    let part = &mut melding["innhold"]["parter"][0]["person"];
    if let Some(navn) = person {
        part["navn"] = serde_json::json!({ "fornavn": navn.fornavn, "etternavn": navn.etternavn });
    }
    if let Some(nummer) = nummer {
        part["identifikator"]["verdi"] = nummer.into();
    }
    melding["innhold"]["skjerming"]["offentligTittel"] = offentlig.into();
    let liste = melding["innhold"]["dokumenter"].as_array_mut().unwrap();
    let last = liste.last().unwrap().clone();
    for (place, (tittel, filnavn)) in dokumenter.iter().enumerate() {
        if place == liste.len() {
            let mut more = last.clone();
            more["nummer"] = (place + 1).into();
            more["dokumentId"] = format!("00000000-0000-4000-8000-{place:012}").into();
            more["sha256"] = format!("{place:064}").into();
            liste.push(more);
        }
        liste[place]["tittel"] = tittel.as_str().into();
        liste[place]["filnavn"] = filnavn.as_str().into();
    }
    melding
}

/// The titles and file names in which one of these rules finds something.
fn funnet(melding: &Value, regler: &[&str]) -> BTreeSet<String> {
    let report = validate(melding.to_string().as_bytes(), &Options::new(base::NOW.parse().unwrap()));
    let found = report.findings.iter().filter(|finding| regler.contains(&finding.rule.id.as_str()));
    found.flat_map(|finding| finding.places()).map(|place| place.as_str().to_owned()).collect()
}

/// How many errors and how many warnings these rules have of a message.
fn antall(melding: &Value, regler: &[&str]) -> (usize, usize) {
    let report = validate(melding.to_string().as_bytes(), &Options::new(base::NOW.parse().unwrap()));
    let of = |severity| {
        let found = report.findings.iter().filter(|finding| regler.contains(&finding.rule.id.as_str()));
        found.filter(|finding| finding.severity == severity).map(|finding| finding.places().count()).sum()
    };
    (of(Severity::Error), of(Severity::Warning))
}

fn lest(melding: &Value) -> Melding {
    read(melding.to_string().as_bytes()).unwrap().message
}
