//! The validators of JSON Schema in Rust, on the published schema: each parses the message and gathers every error.

use std::hint::black_box;

use serde_json::Value;

use crate::contestants::Judge;

/// The published schema.
pub const SCHEMA: &str = include_str!("../../../schemas/1.0/klagesak.oversendelse.schema.json");

/// `jsonschema` with the schema compiled by its macro.
pub fn compiled() -> Judge {
    Box::new(|bytes| match serde_json::from_slice::<Value>(bytes) {
        Ok(value) => klagesak_bench_makro::errors(&value),
        Err(_) => 1,
    })
}

/// `jsonschema` with the schema compiled as the program starts.
pub fn at_run_time() -> Judge {
    let validator = jsonschema::draft202012::options()
        .should_validate_formats(false)
        .build(&schema())
        .expect("the published schema is one");
    Box::new(move |bytes| match serde_json::from_slice::<Value>(bytes) {
        Ok(value) => black_box(validator.iter_errors(&value).collect::<Vec<_>>()).len(),
        Err(_) => 1,
    })
}

/// `boon`, which gathers the errors in a tree.
pub fn boon() -> Judge {
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.set_default_draft(boon::Draft::V2020_12);
    compiler.add_resource("schema.json", schema()).expect("the published schema is one");
    let index = compiler.compile("schema.json", &mut schemas).expect("the published schema is one");
    Box::new(move |bytes| match serde_json::from_slice::<Value>(bytes) {
        Ok(value) => black_box(schemas.validate(&value, index)).map_or_else(|error| leaves(&error), |()| 0),
        Err(_) => 1,
    })
}

fn leaves(error: &boon::ValidationError<'_, '_>) -> usize {
    if error.causes.is_empty() { 1 } else { error.causes.iter().map(leaves).sum() }
}

fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("the published schema is JSON")
}
