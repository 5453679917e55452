//! The law, on schemas of a line each.

use klagesak_core::{Limits, mal, schema};
use serde_json::{Value, json};

use super::law::held;
use super::{Judge, JudgeError, opinions};

/// What a schema has against a value, after the law.
fn said(schema: Value, value: Value) -> Vec<String> {
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let errors: Vec<_> = validator.iter_errors(&value).collect();
    held(&value, &errors).iter().map(ToString::to_string).collect()
}

#[test]
fn what_a_value_is_silences_what_it_should_be() {
    let text =
        json!({"type": "string", "enum": ["ab"], "pattern": "^[a-z]*$", "minLength": 1, "maxLength": 2});
    assert_eq!(said(text.clone(), json!(7)), ["type at the top"]);
    assert_eq!(said(text.clone(), json!("ABC")), ["enum at the top", "pattern at the top"]);
    assert_eq!(said(text.clone(), json!("abc")), ["enum at the top", "maxLength at the top"]);
    assert_eq!(said(text, json!("")), ["enum at the top", "minLength at the top"]);
}

#[test]
fn what_is_missing_or_unknown_is_said_where_it_would_be_as_far_as_it_may_be_shown() {
    let object = json!({"required": ["a"], "properties": {"a": {}}, "additionalProperties": false});
    let value = json!({"b": 1, "Ola Nordmann": 1});
    let top = "additionalProperties at the top";
    assert_eq!(said(object.clone(), value.clone()), [top, "required at /a", "additionalProperties at /b"]);
    // Nothing in `utvidelser` is shown.
    let object = json!({"properties": {"utvidelser": object}});
    let (unknown, missing) = ("additionalProperties at /utvidelser", "required at /utvidelser");
    assert_eq!(said(object, json!({"utvidelser": value})), [unknown, missing]);
}

#[test]
fn only_items_nothing_is_wrong_with_are_alike() {
    let list = json!({"items": {"type": "integer"}, "uniqueItems": true});
    assert_eq!(said(list.clone(), json!(["a", "a", 1])), ["type at /0", "type at /1"]);
    assert_eq!(said(list.clone(), json!([3, 3.0])), ["uniqueItems at the top"]);
    // The tenth is not within the first.
    let value = json!([0, 1, 1, 3, 4, 5, 6, 7, 8, 9, "a"]);
    assert_eq!(said(list, value), ["uniqueItems at the top", "type at /10"]);
    let list = json!({"items": {"additionalProperties": {"type": "array"}}, "uniqueItems": true});
    assert_eq!(
        said(list.clone(), json!([{"a": [1], "b": []}, {"b": [], "a": [1.0]}])),
        ["uniqueItems at the top"]
    );
    assert_eq!(said(list, json!([{"a": [1]}, {"a": [1.5]}])), [""; 0]);
}

#[test]
fn whatever_is_asked_of_a_schema_is_a_message_of_its_version() {
    let ask = |text: &str| opinions(text.as_bytes(), &Limits::default());
    assert!(ask(mal::TREKK).unwrap().agree());
    assert!(matches!(ask(&mal::TREKK[1..]), Err(JudgeError::Syntax(_))));
    assert!(matches!(
        ask(&mal::TREKK.replacen('{', "{\"versjon\": \"1.0\",", 1)),
        Err(JudgeError::Syntax(_))
    ));
    assert_eq!(ask(&mal::TREKK.replace("klagesak.trekk", "klagesak.annet")), Err(JudgeError::UnknownType));
    let newer = mal::TREKK.replace("\"versjon\": \"1.0\"", "\"versjon\": \"1.1\"");
    let other = mal::TREKK.replace("\"versjon\": \"1.0\"", "\"versjon\": \"2.0\"");
    assert!(matches!(ask(&newer), Err(JudgeError::OtherVersion { .. })));
    // A schema that is given may be that of the newer version; no reader of ours reads the other.
    let mut given = schema::message(&klagesak_core::kodeverk::Meldingstype::Trekk);
    given["properties"]["versjon"]["const"] = json!("1.1");
    let given = Judge::new(&given).unwrap();
    assert!(given.opinions(newer.as_bytes(), &Limits::default()).unwrap().agree());
    let outside = given.opinions(other.as_bytes(), &Limits::default());
    assert!(matches!(outside, Err(JudgeError::OtherVersion { .. })));
    assert!(matches!(Judge::new(&json!({"type": 7})), Err(JudgeError::Schema(_))));
}
