//! `klagesak schema diff`: what has changed between two versions, and whether the step taken is large enough.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use klagesak::kompat::{Comparison, Files, KompatError, diff, diff_files};
use klagesak::report::{schema_diff, shown};
use klagesak::{Language, Limits};
use serde_json::Value;

use super::{files, words};
use crate::failure::{self, Failure};
use crate::format::Format;
use crate::{output, terminal};

/// Compare two versions of a schema, or of a folder of schemas and code lists
///
/// Reports what each change means for readers and for writers, and which version step it requires. Exits with 1 if the step
/// taken is too small.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The old version: a schema, or a folder such as schemas/1.0
    old: PathBuf,
    /// The new version
    new: PathBuf,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let comparison = compare(args, language)?;
    let look = terminal::look(language);
    match args.format {
        Format::Json => output::print_data(&schema_diff::json(&comparison, &look))?,
        Format::Text => output::print(&schema_diff::text(&comparison, &look))?,
    }
    Ok(if comparison.enough() { ExitCode::SUCCESS } else { ExitCode::from(failure::FINDINGS) })
}

fn compare(args: &Args, language: Language) -> Result<Comparison, Failure> {
    let result = match (args.old.is_dir(), args.new.is_dir()) {
        (true, true) => diff_files(&folder(&args.old, language)?, &folder(&args.new, language)?),
        (false, false) => diff(&schema(&args.old, language)?, &schema(&args.new, language)?),
        _ => return Err(Failure::Usage(words::FILE_AND_FOLDER.get(language).to_owned())),
    };
    result.map_err(|error| {
        let what = match error {
            KompatError::NotASchema => words::NOT_A_SCHEMA,
            _ => words::ENTANGLED,
        };
        Failure::Unreadable(what.get(language).to_owned())
    })
}

/// The JSON files in a folder and the folders below it, by their names within it.
fn folder(root: &Path, language: Language) -> Result<Files, Failure> {
    let paths = files::within(root).map_err(|error| Failure::unreadable(root, &error, language))?;
    let mut files = Files::new();
    for path in paths {
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        files.insert(name, schema(&path, language)?);
    }
    if files.is_empty() {
        let nothing = words::NO_SCHEMAS.get(language);
        return Err(Failure::Unreadable(format!("{}: {nothing}", shown(root))));
    }
    Ok(files)
}

fn schema(path: &Path, language: Language) -> Result<Value, Failure> {
    let max = Limits::default().max_bytes;
    let bytes =
        crate::read::limited(path, max).map_err(|error| Failure::unreadable(path, &error, language))?;
    let value = (bytes.len() <= max).then(|| serde_json::from_slice(&bytes).ok()).flatten();
    value.ok_or_else(|| {
        Failure::Unreadable(format!("{}: {}", shown(path), crate::words::NOT_JSON.get(language)))
    })
}
