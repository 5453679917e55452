//! The schemas as published, the way two validators by others have read them.

use std::sync::LazyLock;

use klagesak_core::Melding;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::schema;
use serde_json::Value;

/// The schema of one type.
pub(crate) struct Published {
    meldingstype: &'static Meldingstype,
    pub(crate) jsonschema: jsonschema::Validator,
    boon: (boon::Schemas, boon::SchemaIndex),
}

static PUBLISHED: LazyLock<Vec<Published>> =
    LazyLock::new(|| Melding::TYPER.iter().map(Published::new).collect());

impl Published {
    fn new(meldingstype: &'static Meldingstype) -> Self {
        let schema = schema::message(meldingstype);
        // Formats are not asserted, as validators do by default: the patterns say it all.
        let options = jsonschema::draft202012::options().should_validate_formats(false);
        let jsonschema = options.build(&schema).unwrap();
        let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        let id = schema["$id"].as_str().unwrap().to_owned();
        compiler.add_resource(&id, schema).unwrap();
        let index = compiler.compile(&id, &mut schemas).unwrap();
        Self { meldingstype, jsonschema, boon: (schemas, index) }
    }

    pub(crate) fn of(meldingstype: &Meldingstype) -> &'static Self {
        PUBLISHED.iter().find(|published| published.meldingstype == meldingstype).unwrap()
    }

    /// Whether boon accepts a message.
    pub(crate) fn boon_accepts(&self, message: &Value) -> bool {
        let (schemas, index) = &self.boon;
        schemas.validate(message, *index).is_ok()
    }
}
