//! The schemas as published, the way two validators by others have read them: of each area, and of the core.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::profil::Profiler;
use klagesak_core::{Melding, Version, schema};
use serde_json::Value;

/// The schema of one type in an area.
pub(crate) struct Published {
    pub(crate) jsonschema: jsonschema::Validator,
    boon: (boon::Schemas, boon::SchemaIndex),
}

type Area = BTreeMap<String, OnceLock<Published>>;

/// Those of each profile by its id, and those of the core under no name.
static PUBLISHED: LazyLock<BTreeMap<&str, Area>> = LazyLock::new(|| {
    let areas = Profiler::builtin().alle().map(|profil| &*profil.id).chain([""]);
    let area = || Melding::TYPER.iter().map(|t| (t.to_string(), OnceLock::new())).collect();
    areas.map(|id| (id, area())).collect()
});

impl Published {
    fn new(meldingstype: &Meldingstype, profil: &str) -> Self {
        let profil = Profiler::builtin().find(profil);
        let schema = schema::message_of(meldingstype, profil, Version::CURRENT, None);
        // Formats are not asserted, as validators do by default: the patterns say it all.
        let options = jsonschema::draft202012::options().should_validate_formats(false);
        let jsonschema = options.build(&schema).unwrap();
        let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
        let id = schema["$id"].as_str().unwrap().to_owned();
        compiler.add_resource(&id, schema).unwrap();
        let index = compiler.compile(&id, &mut schemas).unwrap();
        Self { jsonschema, boon: (schemas, index) }
    }

    /// That of a message: of its area if it is known, and else of the core.
    pub(crate) fn of(meldingstype: &Meldingstype, message: &Value) -> &'static Self {
        Self::of_area(meldingstype, message.get("profil").and_then(Value::as_str).unwrap_or_default())
    }

    /// That of the core, which is what the types alone can say.
    pub(crate) fn core(meldingstype: &Meldingstype) -> &'static Self {
        Self::of_area(meldingstype, "")
    }

    fn of_area(meldingstype: &Meldingstype, id: &str) -> &'static Self {
        let (id, area) = PUBLISHED.get_key_value(id).unwrap_or_else(|| PUBLISHED.get_key_value("").unwrap());
        area[&meldingstype.to_string()].get_or_init(|| Self::new(meldingstype, id))
    }

    /// Whether boon accepts a message.
    pub(crate) fn boon_accepts(&self, message: &Value) -> bool {
        let (schemas, index) = &self.boon;
        schemas.validate(message, *index).is_ok()
    }
}
