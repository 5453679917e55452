//! Protected addresses: every planted one is found, and houses, schools and landlords are nobody's secret.

mod felles;
mod housing;
mod planted;
mod spelling;

use klagesak_core::melding::Melding;
use klagesak_core::{mal, read};
use klagesak_syntetisk::Chance;
use klagesak_validate::{Options, base};
use serde_json::{Value, json};

/// Every day; 2 000 were tried when the rules were made.
const NUMBER: u64 = 500;

fn options() -> Options<'static> {
    Options::new(base::NOW.parse().unwrap())
}

fn value(melding: &Melding) -> Value {
    serde_json::to_value(melding).unwrap()
}

fn melding(value: &Value) -> Option<Melding> {
    read(&serde_json::to_vec(value).unwrap()).ok().map(|read| read.message)
}

/// A message of a random type, with as many texts as there are.
fn any(chance: &mut Chance) -> Value {
    let all = [
        mal::OVERSENDELSE_KOMPLETT,
        mal::OVERSENDELSE_MINIMAL,
        mal::FORESPOERSEL,
        mal::ETTERSENDELSE,
        mal::AVGJOERELSE_KOMPLETT,
        mal::RETUR,
        mal::TREKK,
        mal::STATUS,
        mal::KVITTERING_AVVIST,
    ];
    serde_json::from_str(chance.pick(&all).unwrap()).unwrap()
}

/// Every text of a value with its place.
fn texts(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, item)| texts(item, &format!("{at}/{i}"), found));
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, field)| texts(field, &format!("{at}/{name}"), found));
        }
        _ => {}
    }
}

fn protect(person: &mut Value, vern: &str) {
    for felt in ["adresse", "telefon", "epost", "adressenDeles"] {
        person.as_object_mut().unwrap().remove(felt);
    }
    person["adressebeskyttelse"] = json!(vern);
}
