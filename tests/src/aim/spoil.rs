//! The value that is at fault with exactly one keyword, in more than one way where there is.

use klagesak_core::verdict::Pointer;
use klagesak_syntetisk::Chance;
use serde_json::{Value, json};

use super::node::Node;
use super::reach::{Reached, reach};
use super::target::Target;

/// Hits a target, and says where.
pub(super) fn spoil(message: &mut Value, top: Node<'_>, target: &Target, chance: &mut Chance) -> Pointer {
    if target.keyword == "required" {
        let (object, name) = target.place.rsplit_once('/').unwrap();
        let Reached { value, node, at } = reach(message, top, object, chance);
        fields(value, node).remove(name);
        return at.shown(name);
    }
    let Reached { value, node, at } = reach(message, top, &target.place, chance);
    match target.keyword {
        "additionalProperties" => {
            let name = *one(&["nyttFelt", "", "Ola Nordmann", "innhld", "æ", "felt1234", "a/b~c"], chance);
            fields(value, node).insert(name.to_owned(), Value::Null);
            return at.shown(name);
        }
        "propertyNames" => {
            let long = format!("a.{}", ["b"; 5].map(|letter| letter.repeat(60)).join("."));
            let name = *one(&["Ugyldig", "", "no", "no..eksempel", &long], chance);
            fields(value, node).insert(name.to_owned(), json!({}));
        }
        keyword => *value = faulty(node, keyword, value, chance),
    }
    at
}

fn fields<'m>(value: &'m mut Value, node: Node<'_>) -> &'m mut serde_json::Map<String, Value> {
    if !value.is_object() {
        *value = node.example();
    }
    value.as_object_mut().unwrap()
}

fn one<'a, T>(of: &'a [T], chance: &mut Chance) -> &'a T {
    chance.pick(of).unwrap()
}

fn faulty(node: Node<'_>, keyword: &str, value: &Value, chance: &mut Chance) -> Value {
    let limit = || usize::try_from(node.get(keyword).as_u64().unwrap()).unwrap();
    let example = node.example();
    match keyword {
        "type" => {
            let others =
                [json!(null), json!(true), json!(7), json!(7.5), json!(""), json!("x"), json!([]), json!({})];
            let others: Vec<_> =
                others.into_iter().chain([json!([example])]).filter(|v| !is_of(node, v)).collect();
            one(&others, chance).clone()
        }
        "enum" => {
            let code = example.as_str().unwrap();
            let near = [format!("{code}x"), format!("{code} "), String::new(), "UKJENT_KODE".to_owned()];
            json!(one(&near, chance))
        }
        "const" => json!(one(&["", "1", "1.", "v1.0", "1.0 ", "01.0", "1.00", "1.0.0"], chance)),
        "pattern" => {
            let text = example.as_str().unwrap();
            let mut texts = vec![format!("\u{7f}{text}"), format!("{text}\u{1}"), "\u{0}".to_owned()];
            // The last line break is where «$» of one library is not that of another.
            if node.get("title").is_string() {
                texts.extend([format!("{text}\n"), format!("{text}\u{2}").repeat(40)]);
            }
            json!(one(&texts, chance))
        }
        "minLength" => json!(""),
        "maxLength" => json!(longer(node, limit(), example.as_str().unwrap(), chance)),
        "minimum" => one(&[json!(limit() - 1), json!(-1), json!(i64::MIN), json!(-1e300)], chance).clone(),
        "maximum" => one(&[json!(limit() + 1), json!(u64::MAX), json!(1e300)], chance).clone(),
        "minItems" => json!([]),
        "maxItems" => {
            let old = value.as_array().map_or(&[][..], Vec::as_slice);
            let items: Vec<_> =
                old.iter().cloned().chain(vec![node.items().unwrap().example(); limit() + 1]).collect();
            json!(items)
        }
        "uniqueItems" => {
            let item = node.items().unwrap().example();
            let mut items = vec![item.clone()];
            // One that is faulty is like no other.
            items.extend(chance.percent(50).then(|| json!(null)));
            items.push(if item.is_u64() && chance.percent(50) { json!(item.as_f64()) } else { item });
            json!(items)
        }
        other => panic!("nothing is at fault with {other}"),
    }
}

fn is_of(node: Node<'_>, value: &Value) -> bool {
    match node.get("type").as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "boolean" => value.is_boolean(),
        other => panic!("no value is of type {other}"),
    }
}

/// A text of one character more, of its form where there is one.
fn longer(node: Node<'_>, limit: usize, example: &str, chance: &mut Chance) -> String {
    match node.get("title").as_str() {
        Some("JSON Pointer") => format!("/{}", "a".repeat(99)).repeat(limit / 100 + 1),
        Some("Omvendt DNS-navn") => format!("no.{}", ["b"; 4].map(|b| b.repeat(60)).join(".")),
        Some(_) => example.repeat(limit / example.len() + 1),
        None => one(&["a", "å", "\u{1f600}", "e\u{301}"], chance).repeat(limit + 1),
    }
}
