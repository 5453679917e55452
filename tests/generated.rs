//! Everything generated is fresh. `cargo dev generate` makes it so.

use std::sync::LazyLock;

use klagesak_core::kodeverk::Meldingstype;
use klagesak_dev::{File, generate, root, stale};
use klagesak_tests::documents::documents;

/// Every generated file, made once for all tests.
pub(crate) fn files() -> &'static [File] {
    static FILES: LazyLock<Vec<File>> = LazyLock::new(|| generate::all().unwrap());
    &FILES
}

#[test]
fn generated_files_are_fresh() {
    let stale = stale(&root(), files()).unwrap();
    assert!(stale.is_empty(), "run `cargo dev generate`: {stale:#?}");
}

#[test]
fn the_rules_have_no_fault_and_their_records_are_fresh() {
    let rules = documents();
    assert!(rules.faults.is_empty(), "{}", rules.faults.iter().map(|f| format!("{f}\n")).collect::<String>());
    let stale = klagesak_rules::stale(&root(), &klagesak_rules::generated(rules)).unwrap();
    assert!(stale.is_empty(), "run `cargo dev generate`: {stale:#?}");
}

#[test]
fn schemas_fit_the_meta_schema_and_refer_only_to_themselves() {
    for file in files().iter().filter(|f| f.path.ends_with(".schema.json")) {
        let schema: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        jsonschema::meta::validate(&schema).unwrap_or_else(|e| panic!("{}: {e}", file.path));
        let text = std::str::from_utf8(&file.bytes).unwrap();
        for reference in text.split("\"$ref\": \"").skip(1) {
            assert!(reference.starts_with("#/$defs/"), "{}: {}", file.path, &reference[..40]);
        }
    }
}

#[test]
fn every_schema_says_which_it_is_and_in_norwegian() {
    let schemas: Vec<_> = files().iter().filter(|f| f.path.ends_with(".schema.json")).collect();
    assert!(schemas.len() > 10);
    for file in schemas {
        let schema: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        assert!(
            schema["$id"].as_str().is_some_and(|id| id.starts_with("urn:klagesak:1.0:")),
            "{}",
            file.path
        );
        assert!(schema["title"].as_str().unwrap().starts_with("Klagesak: "), "{}", file.path);
    }
}

#[test]
fn every_field_of_the_messages_is_described_and_every_object_is_closed() {
    fn visit(value: &serde_json::Value, at: &str) {
        if let Some(properties) = value.get("properties").and_then(|p| p.as_object()) {
            assert_eq!(value.get("additionalProperties"), Some(&false.into()), "{at} is open");
            assert!(value.get("description").is_some(), "{at} has no description");
            for (name, field) in properties {
                assert!(field.get("description").is_some(), "{at}/{name} has no description");
                assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'$'), "{at}/{name}");
            }
        }
        for (name, definition) in value.get("$defs").and_then(|d| d.as_object()).into_iter().flatten() {
            visit(definition, name);
        }
    }
    visit(&klagesak_core::schema::message(&Meldingstype::Oversendelse), "");
}

#[test]
fn every_text_has_a_limit() {
    fn visit(value: &serde_json::Value, at: &str) {
        if value.get("type").is_some_and(|t| t == "string") {
            let limited = ["maxLength", "enum", "const"].iter().any(|k| value.get(k).is_some());
            assert!(limited, "{at} has no limit");
        }
        match value {
            serde_json::Value::Object(fields) => {
                fields.iter().for_each(|(k, v)| visit(v, &format!("{at}/{k}")))
            }
            serde_json::Value::Array(items) => items.iter().for_each(|v| visit(v, at)),
            _ => {}
        }
    }
    visit(&klagesak_core::schema::message(&Meldingstype::Oversendelse), "");
}
