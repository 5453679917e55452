//! Provisions of the forvaltningslov: the old form did not say which of the two acts.

use serde_json::Value;

use super::Loss;
use super::felt::{below, lose};

/// `lov` `"FVL"` in any hjemmel of the content. It was the act that `lovgrunnlag` names.
pub(super) fn lov(message: &mut Value, losses: &mut Vec<Loss>) {
    let act = match message.get("lovgrunnlag").and_then(Value::as_str) {
        Some("FVL_1967") => Some("FVL_1967"),
        Some("FVL_2025") => Some("FVL_2025"),
        _ => None,
    };
    if let Some(innhold) = message.get_mut("innhold") {
        name_the_act(innhold, "/innhold", act, losses);
    }
}

fn name_the_act(value: &mut Value, at: &str, act: Option<&str>, losses: &mut Vec<Loss>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let at = below(at, name);
                match act {
                    Some(act) if name == "lov" && *value == "FVL" => *value = act.into(),
                    None if name == "lov" && *value == "FVL" => {
                        lose(losses, at, "`lovgrunnlag` does not say which forvaltningslov it is");
                    }
                    _ => name_the_act(value, &at, act, losses),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                name_the_act(item, &format!("{at}/{index}"), act, losses);
            }
        }
        _ => {}
    }
}

/// `"FVL_13"` in `skjerming.hjemler`. § 13 is the duty of confidentiality in the act of 1967 only.
pub(super) fn skjerming(message: &mut Value, _: &mut Vec<Loss>) {
    let Some(hjemler) = message.pointer_mut("/innhold/skjerming/hjemler").and_then(Value::as_array_mut)
    else {
        return;
    };
    for hjemmel in hjemler.iter_mut().filter(|hjemmel| **hjemmel == "FVL_13") {
        *hjemmel = "FVL_1967_13".into();
    }
}
