use crate::rules::generated::utkast::{KO_UTKAST_026, KO_UTKAST_029};
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::Value;

/// What the items of a list are known by.
const NOEKLER: [&str; 4] = ["dokumentId", "vedtakId", "partId", "nummer"];

/// Where an arkivmelding says something else than the message it travels with. What it does not say is no difference.
pub(super) fn avvik(arkivmelding: &Value, melding: &Value) -> Vec<Finding> {
    let sak = |fra: &Value| fra.get("klagesakId").cloned();
    if sak(arkivmelding).is_some() && sak(arkivmelding) != sak(melding) {
        // Everything else differs too, and none of it matters.
        return vec![Finding::new(&KO_UTKAST_029, Pointer::new("/klagesakId"))];
    }
    let mut funn = Vec::new();
    gaa(arkivmelding, Some(melding), &Pointer::default(), &mut funn);
    funn
}

fn gaa(sagt: &Value, gjelder: Option<&Value>, sted: &Pointer, funn: &mut Vec<Finding>) {
    match (sagt, gjelder) {
        (Value::Object(felt), Some(Value::Object(gjelder))) => {
            for (navn, verdi) in felt {
                let mut sted = sted.clone();
                sted.push_field(navn);
                gaa(verdi, gjelder.get(navn), &sted, funn);
            }
        }
        (Value::Array(poster), Some(Value::Array(gjelder))) => {
            for (nummer, verdi) in poster.iter().enumerate() {
                let mut sted = sted.clone();
                sted.push_index(nummer);
                gaa(verdi, samme_post(verdi, gjelder).or(gjelder.get(nummer)), &sted, funn);
            }
        }
        (sagt, gjelder) if Some(sagt) != gjelder => funn.push(Finding::new(&KO_UTKAST_026, sted.clone())),
        _ => {}
    }
}

/// The item of a list that is known by the same as this.
fn samme_post<'v>(post: &Value, poster: &'v [Value]) -> Option<&'v Value> {
    let (noekkel, verdi) = NOEKLER.iter().find_map(|noekkel| Some((noekkel, post.get(noekkel)?)))?;
    poster.iter().find(|other| other.get(noekkel) == Some(verdi))
}
