//! The published schemas, code lists and rule catalogue.

use klagesak::rules::catalogue_as_of;
use klagesak_core::kodeverk::{self, Meldingstype};
use klagesak_core::profil::{Profiler, Profiltabell};
use klagesak_core::schema;
use klagesak_core::version::Version;
use klagesak_validate::forloep;
use klagesak_validate::policy::PolicyFile;
use schemars::schema_for;
use serde_json::Value;

use super::GenerateError;
use crate::File;

/// The published schemas, code lists, rule catalogue and their index, as of a version. `base` is where the publisher serves
/// them.
pub(crate) fn files(version: Version, base: Option<&str>) -> Result<Vec<File>, GenerateError> {
    let folder = format!("schemas/{version}");
    let mut files = Vec::new();
    let mut types = Vec::new();
    for meldingstype in Meldingstype::KJENTE {
        let schema = schema::message_as_of(meldingstype, version, base);
        if schema.is_object() {
            files.push(File::json(format!("{folder}/{}", schema::message_file(meldingstype)), &schema));
            types.push(meldingstype.clone());
        }
    }
    let report = schema::report_as_of(version, base);
    files.push(File::json(format!("{folder}/rapport.schema.json"), &report));
    let policy =
        named(serde_json::to_value(schema_for!(PolicyFile))?, version, base, "mottakerprofil", POLICY);
    files.push(File::json(format!("{folder}/{POLICY}"), &policy));
    for list in kodeverk::ALLE.iter().filter(|list| list.is_of(version)) {
        let path = format!("{folder}/kodeverk/{}.json", list.navn);
        files.push(File::json(path, &schema::code_list_as_of(list, version)));
    }
    for profil in Profiler::builtin().alle().skip(1).map(Some).chain([None]) {
        files.extend(of_area(profil, version, base));
    }
    let profile = named(serde_json::to_value(schema_for!(Profiltabell))?, version, base, "profil", PROFILE);
    files.push(File::json(format!("{folder}/{PROFILE}"), &profile));
    files.push(File::json(format!("{folder}/{RULES}"), &catalogue_as_of(version)));
    files.push(File::json(format!("{folder}/forloep.json"), &forloep::table()));
    files.push(File::json(format!("{folder}/index.json"), &schema::index_as_of(&types, version)));
    Ok(files)
}

/// The rules with their texts. Those may become clearer at any time, so they are not frozen with their version.
pub(crate) const RULES: &str = "regler.json";
const POLICY: &str = "mottakerprofil.schema.json";
const PROFILE: &str = "profil.schema.json";

/// The schemas and open lists of a profile that does not lie at the top, or of the core.
fn of_area(profil: Option<&Profiltabell>, version: Version, base: Option<&str>) -> Vec<File> {
    let folder = format!("schemas/{}", schema::folder(profil, version));
    let messages = Meldingstype::KJENTE.iter().filter_map(|meldingstype| {
        let schema = schema::message_of(meldingstype, profil, version, base);
        let path = format!("{folder}{}", schema::message_file(meldingstype));
        schema.is_object().then(|| File::json(path, &schema))
    });
    let open = kodeverk::ALLE.iter().filter(|list| list.aapen && list.is_of(version));
    let lists = open.map(|list| {
        let path = format!("{folder}kodeverk/{}.json", list.navn);
        File::json(path, &schema::code_list_of(list, profil, version))
    });
    messages.chain(lists).collect()
}

/// A schema of something else than a message, with the address it is published at, or a name where there is none.
pub(super) fn named(
    mut schema: Value,
    version: Version,
    base: Option<&str>,
    name: &str,
    file: &str,
) -> Value {
    let id = match base {
        Some(base) => format!("{}/{version}/{file}", base.trim_end_matches('/')),
        None => format!("urn:klagesak:{version}:{name}"),
    };
    if let Value::Object(fields) = &mut schema {
        fields.shift_insert(1, "$id".into(), id.into());
    }
    schema
}
