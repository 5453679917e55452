use klagesak_core::verdict::{Finding, Pointer};
use serde_json::Value;

use crate::rules::arkivmelding_utkast::AVVIK;

/// Where an arkivmelding says something else than the message it travels with. What it does not say is no difference.
pub(super) fn avvik(arkivmelding: &Value, melding: &Value) -> Vec<Finding> {
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
                gaa(verdi, gjelder.get(nummer), &sted, funn);
            }
        }
        (sagt, gjelder) if Some(sagt) != gjelder => funn.push(Finding::new(&AVVIK, sted.clone())),
        _ => {}
    }
}
