//! The published schema compiled by the macro of `jsonschema`.

#[jsonschema::validator(
    path = "../../schemas/1.0/klagesak.oversendelse.schema.json",
    validate_formats = false
)]
struct Compiled;

/// How many errors a value has.
#[must_use]
pub fn errors(value: &serde_json::Value) -> usize {
    std::hint::black_box(Compiled::iter_errors(value).collect::<Vec<_>>()).len()
}
