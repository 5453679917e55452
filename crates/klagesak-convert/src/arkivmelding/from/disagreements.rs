//! Where an arkivmelding and the message beside it disagree.

use crate::rules::generated::utkast::{KO_UTKAST_026, KO_UTKAST_029};
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::Value;

/// What the items of a list are known by.
const NOEKLER: [&str; 4] = ["dokumentId", "vedtakId", "partId", "nummer"];

/// Where an arkivmelding says something else than the message it travels with. What it does not say is no difference.
pub(super) fn disagreements(arkivmelding: &Value, melding: &Value) -> Vec<Finding> {
    let sak = |fra: &Value| fra.get("klagesakId").cloned();
    if sak(arkivmelding).is_some() && sak(arkivmelding) != sak(melding) {
        // Everything else differs too, and none of it matters.
        return vec![Finding::new(&KO_UTKAST_029, Pointer::new("/klagesakId"))];
    }
    let mut findings = Vec::new();
    walk(arkivmelding, Some(melding), &Pointer::default(), &mut findings);
    findings
}

fn walk(sagt: &Value, gjelder: Option<&Value>, place: &Pointer, findings: &mut Vec<Finding>) {
    match (sagt, gjelder) {
        (Value::Object(felt), Some(Value::Object(gjelder))) => {
            for (navn, verdi) in felt {
                let mut place = place.clone();
                place.push_field(navn);
                walk(verdi, gjelder.get(navn), &place, findings);
            }
        }
        (Value::Array(entries), Some(Value::Array(gjelder))) => {
            for (nummer, verdi) in entries.iter().enumerate() {
                let mut place = place.clone();
                place.push_index(nummer);
                walk(verdi, the_item(verdi, nummer, gjelder), &place, findings);
            }
        }
        (sagt, gjelder) if Some(sagt) != gjelder => {
            findings.push(Finding::new(&KO_UTKAST_026, place.clone()))
        }
        _ => {}
    }
}

/// The item of a list that this tells of: one it agrees with, the one that stands where it does first; else one that is known by
/// the same.
fn the_item<'v>(post: &Value, nummer: usize, entries: &'v [Value]) -> Option<&'v Value> {
    let there = entries.get(nummer);
    there
        .filter(|other| agrees(post, other))
        .or_else(|| entries.iter().find(|other| agrees(post, other)))
        .or_else(|| same_item(post, entries))
        .or(there)
}

/// Whether all that is said here is said there.
fn agrees(sagt: &Value, gjelder: &Value) -> bool {
    match (sagt, gjelder) {
        (Value::Object(felt), Value::Object(gjelder)) => {
            felt.iter().all(|(navn, verdi)| gjelder.get(navn).is_some_and(|other| agrees(verdi, other)))
        }
        (Value::Array(entries), Value::Array(gjelder)) => {
            entries.iter().all(|verdi| gjelder.iter().any(|other| agrees(verdi, other)))
        }
        (sagt, gjelder) => sagt == gjelder,
    }
}

/// The item of a list that is known by the same as this.
fn same_item<'v>(post: &Value, entries: &'v [Value]) -> Option<&'v Value> {
    let (key, verdi) = NOEKLER.iter().find_map(|key| Some((key, post.get(key)?)))?;
    entries.iter().find(|other| other.get(key) == Some(verdi))
}
