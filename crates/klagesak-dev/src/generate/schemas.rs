use klagesak::rules::catalogue;
use klagesak_core::kodeverk::{self, Meldingstype};
use klagesak_core::schema;
use klagesak_core::version::Version;
use klagesak_validate::forloep;
use klagesak_validate::policy::PolicyFile;
use schemars::schema_for;

use super::{GenerateError, Manifest};
use crate::File;

/// The published schemas, code lists, rule catalogue and their index.
pub(super) fn files() -> Result<Vec<File>, GenerateError> {
    let folder = format!("schemas/{}", Version::CURRENT);
    let types: Vec<_> =
        Meldingstype::KJENTE.iter().filter(|t| schema::message(t).is_object()).cloned().collect();
    let mut files: Vec<File> = types
        .iter()
        .map(|t| File::json(format!("{folder}/{}", schema::message_file(t)), &schema::message(t)))
        .collect();
    files.push(File::json(format!("{folder}/rapport.schema.json"), &schema::report(None)));
    let policy = serde_json::to_value(schema_for!(PolicyFile))?;
    files.push(File::json(format!("{folder}/mottakerprofil.schema.json"), &policy));
    for list in kodeverk::ALLE {
        files.push(File::json(format!("{folder}/kodeverk/{}.json", list.navn), &schema::code_list(list)));
    }
    files.push(File::json(format!("{folder}/regler.json"), &catalogue()));
    files.push(File::json(format!("{folder}/forloep.json"), &forloep::table()));
    files.push(File::json(format!("{folder}/index.json"), &schema::index(&types)));
    let manifest = serde_json::to_value(schema_for!(Manifest))?;
    files.push(File::json("fixtures/manifest.schema.json", &manifest));
    Ok(files)
}
