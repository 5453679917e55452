//! What is protected in a message that may not even have the form of one.

use serde_json::{Map, Value};

use super::Kjente;
use crate::{Limits, syntax};

/// The addresses, phone numbers and e-mail of every person in a text whose address is not said to be unprotected, from the JSON as
/// it stands: the message may have any fault. None when the text is no JSON, or more than a message may be, and nothing can be known.
#[must_use]
pub fn unshown(text: &str) -> Option<Kjente> {
    if syntax::beyond(text, Limits::default().max_values).is_some() {
        return None;
    }
    let value: Value = serde_json::from_str(text).ok()?;
    let mut kjente = Kjente::default();
    visit(&value, &mut kjente);
    Some(kjente)
}

fn visit(value: &Value, kjente: &mut Kjente) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| visit(item, kjente)),
        Value::Object(fields) => {
            if is_person(fields)
                && fields.get("adressebeskyttelse").and_then(Value::as_str) != Some("UGRADERT")
            {
                ["adresse", "telefon", "epost"]
                    .iter()
                    .filter_map(|name| fields.get(*name))
                    .for_each(|field| texts(field, kjente));
            }
            fields.values().for_each(|field| visit(field, kjente));
        }
        _ => {}
    }
}

fn is_person(fields: &Map<String, Value>) -> bool {
    ["identifikator", "adressebeskyttelse"].iter().any(|name| fields.contains_key(*name))
}

/// What is on one line, whatever signs are between.
fn learn(text: &str, kjente: &mut Kjente) {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Ok(found) = Kjente::of_lines(&line) {
        kjente.extend(&found);
    }
}

fn texts(value: &Value, kjente: &mut Kjente) {
    match value {
        Value::String(text) => {
            learn(text, kjente);
        }
        Value::Array(items) => {
            items.iter().for_each(|item| texts(item, kjente));
            // A street and its number may stand on two lines.
            let lines: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            learn(&lines.join(" "), kjente);
        }
        Value::Object(fields) => {
            fields.iter().filter(|(name, _)| *name == "linjer").for_each(|(_, lines)| texts(lines, kjente));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::unshown;

    #[test]
    fn a_person_is_known_whatever_else_is_wrong() {
        let text = r#"{"parter":[{"person":{"adressebeskyttelse":"STRENGT_FORTROLIG","adresse":{"linjer":["Storgata","5 B"],"postnummer":7},"telefon":"900 11 222"}},
            {"person":{"adressebeskyttelse":"UGRADERT","telefon":"412 34 567"}}, {"person":{"identifikator":{},"epost":"kari@example.org"}}],"spraak":3}"#;
        let kjente = unshown(text).unwrap();
        for known in ["Storgata 5 B", "90011222", "kari@example.org"] {
            assert!(kjente.any_in(known), "{known}");
        }
        assert!(!kjente.any_in("412 34 567"));
        assert!(unshown("{").is_none());
    }
}
