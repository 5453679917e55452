//! The layer of structure: every fault the published schema finds.

use std::collections::HashSet;
use std::sync::OnceLock;

use jsonschema::Validator;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, paths::Location};
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::schema;
use klagesak_core::verdict::{Finding, Param, Pointer, is_field_name};
use serde_json::Value;

use super::scarce::scarce;

use crate::rules::generated::skjema::{
    KO_SKJEMA_001, KO_SKJEMA_002, KO_SKJEMA_003, KO_SKJEMA_004, KO_SKJEMA_005, KO_SKJEMA_006,
    KO_SKJEMA_006_UTEN_STYRETEGN, KO_SKJEMA_007, KO_SKJEMA_008, KO_SKJEMA_009, KO_SKJEMA_010, KO_SKJEMA_011,
    KO_SKJEMA_012, KO_SKJEMA_013, KO_SKJEMA_014,
};

/// A message type's schema, ready for use. Compiling takes milliseconds, so it is done once, and only when a message has
/// structural faults.
fn compiled(meldingstype: &Meldingstype) -> Option<&'static Validator> {
    const TYPES: usize = Meldingstype::KJENTE.len();
    static VALIDATORS: [OnceLock<Option<Validator>>; TYPES] = [const { OnceLock::new() }; TYPES];
    let place = Meldingstype::KJENTE.iter().position(|t| t == meldingstype)?;
    let compile = || {
        let options = jsonschema::draft202012::options().should_validate_formats(false);
        options.build(schema::shared(meldingstype)).ok()
    };
    VALIDATORS.get(place)?.get_or_init(compile).as_ref()
}

/// The structural faults of a value.
#[derive(Default)]
pub(crate) struct Faults {
    pub(crate) findings: Vec<Finding>,
    /// Where the fields stand that the schema does not have, as they are: not to be shown.
    pub(crate) unknown_fields: Vec<Pointer>,
}

/// Every structural fault, until there are `max`; the rest are not looked for.
pub(crate) fn check(value: &Value, meldingstype: &Meldingstype, max: usize) -> Faults {
    let mut faults = Faults::default();
    let Some(validator) = compiled(meldingstype) else { return faults };
    let schema = schema::shared(meldingstype);
    // More than are told, since which of them are depends on where they stand.
    let value = scarce(value, schema, max.saturating_mul(MORE));
    for error in validator.iter_errors(&value) {
        if faults.findings.len() >= max {
            break;
        }
        if let ValidationErrorKind::AdditionalProperties { unexpected } = error.kind() {
            let fields = unexpected.iter().map(|name| {
                let mut pointer = Pointer::new(error.instance_path().as_str());
                pointer.push_field(name);
                pointer
            });
            faults.unknown_fields.extend(fields);
        }
        faults.findings.extend(findings(&error, schema, max));
    }
    only_form(&mut faults.findings);
    faults
}

/// A value that has another form than its type has a length of its own: that it is too long is no fault beside it.
fn only_form(findings: &mut Vec<Finding>) {
    let of_type = |finding: &&Finding| {
        finding.rule.id == KO_SKJEMA_006.info.id
            && finding.params.iter().any(|(_, expected)| matches!(expected, Param::Word(_)))
    };
    let formless: HashSet<String> =
        findings.iter().filter(of_type).map(|finding| finding.pointer.to_string()).collect();
    findings.retain(|finding| {
        finding.rule.id != KO_SKJEMA_007.info.id || !formless.contains(finding.pointer.as_str())
    });
}

/// How many times as many faults are looked for in lists as are told.
const MORE: usize = 4;

/// What is told of a fault; of many fields that are unknown, one more than there is room for, so that it is seen that there are more.
fn findings(error: &ValidationError<'_>, schema: &Value, max: usize) -> Vec<Finding> {
    use ValidationErrorKind as Kind;
    let at = safe_pointer(error.instance_path());
    let one = |rule: &'static crate::Rule| Finding::new(&rule.info, at.clone());
    let named = |rule: &'static crate::Rule, name: &str| {
        let mut pointer = at.clone();
        if is_field_name(name) {
            pointer.push_field(name);
        }
        Finding::new(&rule.info, pointer).with("felt", Param::field_name(name))
    };
    let found = match error.kind() {
        Kind::Required { property } => named(&KO_SKJEMA_001, property.as_str().unwrap_or_default()),
        Kind::AdditionalProperties { unexpected } => {
            return unexpected
                .iter()
                .take(max.saturating_add(1))
                .map(|name| named(&KO_SKJEMA_002, name))
                .collect();
        }
        Kind::Type { kind } => one(&KO_SKJEMA_003).with("forventet", json_type(kind)),
        Kind::Enum { .. } => one(&KO_SKJEMA_004).with("forventet", expected(error, schema)),
        Kind::Constant { expected_value } => one(&KO_SKJEMA_005)
            .with("forventet", Param::Word(expected_value.as_str().unwrap_or_default().to_owned().into())),
        Kind::Pattern { .. } => one(&KO_SKJEMA_006).with("forventet", expected(error, schema)),
        Kind::MaxLength { limit } => one(&KO_SKJEMA_007).with("grense", *limit),
        Kind::MinLength { .. } => one(&KO_SKJEMA_008),
        Kind::MinItems { limit } => one(&KO_SKJEMA_009).with("grense", *limit),
        Kind::MaxItems { limit } => one(&KO_SKJEMA_010).with("grense", *limit),
        Kind::Minimum { limit } => one(&KO_SKJEMA_011).with("grense", limit.as_u64().unwrap_or(0)),
        Kind::Maximum { limit } => one(&KO_SKJEMA_012).with("grense", limit.as_u64().unwrap_or(0)),
        Kind::UniqueItems => one(&KO_SKJEMA_013),
        Kind::PropertyNames { .. } => one(&KO_SKJEMA_014),
        // The schemas of this format use no other keyword; a validator that says otherwise still gets heard.
        _ => one(&KO_SKJEMA_006).with("forventet", expected(error, schema)),
    };
    vec![found]
}

/// The pointer of a fault, cut where a name could be anything else than a field of the format: the keys of unknown objects
/// may be about a person.
fn safe_pointer(path: &Location) -> Pointer {
    let mut pointer = Pointer::default();
    for token in Pointer::new(path.as_str()).tokens() {
        if !is_field_name(&token) && token.parse::<usize>().is_err() {
            break;
        }
        pointer.push_field(&token);
    }
    pointer
}

/// What the standard calls the failing type, with an example of one: its title, or its codes.
fn expected(error: &ValidationError<'_>, schema: &Value) -> Param {
    let parent = Pointer::new(error.schema_path().as_str()).parent().unwrap_or_default();
    let mut node = schema;
    for token in parent.tokens() {
        node = match (node.get(&token), token.parse::<usize>()) {
            (Some(next), _) => next,
            (None, Ok(index)) => match node.get(index) {
                Some(next) => next,
                None => break,
            },
            (None, Err(_)) => break,
        };
        while let Some(target) = node.get("$ref").and_then(Value::as_str) {
            let Some(next) = target.strip_prefix('#').and_then(|p| schema.pointer(p)) else { break };
            node = next;
        }
    }
    let example = node.get("examples").and_then(|examples| examples.get(0)).and_then(Value::as_str);
    let example = example.map(|example| format!(": {example}")).unwrap_or_default();
    let title = node.get("title").and_then(Value::as_str).map(|title| format!("{title}{example}"));
    let codes = || {
        let codes = node.get("enum")?.as_array()?;
        Some(codes.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "))
    };
    title.or_else(codes).map_or(Param::Text(KO_SKJEMA_006_UTEN_STYRETEGN), |words| Param::Word(words.into()))
}

fn json_type(kind: &TypeKind) -> &'static str {
    use jsonschema::JsonType;
    match kind {
        TypeKind::Single(JsonType::Object) => "objekt",
        TypeKind::Single(JsonType::Array) => "liste",
        TypeKind::Single(JsonType::String) => "tekst",
        TypeKind::Single(JsonType::Integer) => "heltall",
        TypeKind::Single(JsonType::Boolean) => "true/false",
        _ => "en annen type",
    }
}
