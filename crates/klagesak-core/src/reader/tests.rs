//! The reader as a reader of JSON, held against `serde_json`.

use proptest::prelude::*;
use serde_json::Value;

use crate::limits::Limits;
use crate::mal;
use crate::profil::Profiler;
use crate::read::{reading, value};
use crate::reader::{FaultKind, Head};
use crate::syntax::SyntaxFault;

fn judge(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// Whether the reader takes the text for JSON, and for which value.
fn ours(text: &str) -> Option<Value> {
    match value(text, &Limits::default()) {
        Ok(value) => Some(value),
        // The judge keeps the last of the two.
        Err(SyntaxFault::DuplicateKey { .. }) => judge(text),
        Err(_) => None,
    }
}

#[test]
fn what_is_json_and_what_only_looks_like_it() {
    for text in [
        "[]",
        "{}",
        "[1]",
        "[1,2]",
        "0",
        "-0",
        "-0.0",
        "1e5",
        "1E+5",
        "1.5e-3",
        "\"\\u00e5\\/\\b\"",
        "null",
        " true ",
        "\"\\ud83d\\ude00\"",
        "\"\u{7f}\"",
        "[[],{}]",
        "1e308",
        "1e309",
        "123456789012345678901234567890",
        "[1,]",
        "[,1]",
        "{,}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "[1 2]",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "0x1",
        "NaN",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud800\"",
        "\"\\ud800\\u0041\"",
        "\"\\udc00\"",
        "\"\t\"",
        "\"",
        "[",
        "nul",
        "nulll",
        "[]]",
        "'a'",
        "",
        " ",
        "\"\\",
        "{\"a\":1 \"b\":2}",
        "\"\\ud83d\\ude0\"",
        "1e-400",
        "[1}",
        "\u{feff}[]",
        "\"\\u+123\"",
    ] {
        assert_eq!(ours(text), judge(text), "{text}");
    }
}

#[test]
fn a_message_is_told_by_three_fields_wherever_they_stand() {
    let tell = |text: &str| {
        let Head { meldingstype, versjon, profil } = Head::of(text);
        (meldingstype.map(|t| t.to_string()), versjon.map(|v| v.to_string()), profil.map(|p| p.to_string()))
    };
    let trekk = || {
        (Some("klagesak.trekk".to_owned()), Some("1.0".to_owned()), Some("OEKONOMISK_SOSIALHJELP".to_owned()))
    };
    assert_eq!(tell(mal::TREKK), trekk());
    let last = r#"{"innhold":{"meldingstype":"klagesak.retur","a":["}",{}]},"versjon":"1.0","profil":"OEKONOMISK_SOSIALHJELP","\u006deldingstype":"klagesak.trekk""#;
    assert_eq!(tell(last), trekk());
    for nothing in
        ["", "[]", "{", "{\"meldingstype\":1,\"versjon\":{}}", "{\"meldingstype\" \"klagesak.trekk\"}"]
    {
        assert_eq!(tell(nothing), (None, None, None), "{nothing}");
    }
}

#[test]
fn the_field_that_was_meant_is_named_when_one_is_like_it() {
    let near = |name: &str| {
        let text = mal::TREKK.replace("\"dato\"", &format!("\"{name}\""));
        let outcome = reading(&text, &Limits::default(), Profiler::builtin()).outcome;
        outcome.faults.into_iter().find_map(|fault| match fault.kind {
            FaultKind::Unknown { near, .. } => Some(near),
            _ => None,
        })
    };
    assert_eq!(near("datto"), Some(Some("dato")));
    assert_eq!(near("Dato"), Some(None), "no name of a field, and not to be shown");
    assert_eq!(near("begrunnelse"), Some(None));
}

#[test]
fn a_limit_stops_the_reading_where_it_is_passed() {
    let limits = Limits { max_depth: 3, max_values: 5, max_findings: 1, ..Limits::default() };
    assert_eq!(value("[[[[1]]]]", &limits), Err(SyntaxFault::TooDeep { offset: 3, max: 3 }));
    assert!(value("[1,2,3,4]", &limits).is_ok());
    assert!(matches!(value("[1,2,3,4,5]", &limits), Err(SyntaxFault::TooMany { max: 5, .. })));
    // Four for each finding there is room for; the rest are counted.
    let outcome =
        reading(mal::TREKK, &Limits { max_findings: 1, ..Limits::default() }, Profiler::builtin()).outcome;
    assert!(outcome.faults.is_empty() && outcome.omitted == 0);
    let text = mal::TREKK.replace(": \"", ": 0, \"x\": \"");
    let outcome =
        reading(&text, &Limits { max_findings: 1, ..Limits::default() }, Profiler::builtin()).outcome;
    assert_eq!(outcome.faults.len(), 4);
    assert!(outcome.omitted > 4);
}

proptest! {
    #[test]
    fn any_text_is_json_to_both_or_to_neither(
        text in "([\\[\\]{}:,\" \n]|\"a\":|\\\\[u\"nx]|d8[0-9a-f]{2}|dc00|[0-9.eE+-]|true|null|å|\u{7f}|\u{1}){0,12}"
    ) {
        prop_assert_eq!(ours(&text), judge(&text), "{}", text);
    }

    #[test]
    fn a_message_with_a_byte_changed_is_json_to_both_or_to_neither(
        place in any::<prop::sample::Index>(), byte in prop::sample::select(b"\"\\{}[],:0ea \n\x01-.u".to_vec())
    ) {
        let mut bytes = mal::OVERSENDELSE_KOMPLETT.as_bytes().to_vec();
        *place.get_mut(&mut bytes) = byte;
        if let Ok(text) = str::from_utf8(&bytes) {
            prop_assert_eq!(ours(text), judge(text));
        }
    }
}
