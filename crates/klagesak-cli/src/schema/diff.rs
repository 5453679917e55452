//! `klagesak schema diff`: what has changed between two versions, and whether the step taken is large enough.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use klagesak::kompat::{Change, Comparison, Effect, Files, KompatError, Step, diff, diff_files};
use klagesak::verdict::Severity;
use klagesak::{Language, Limits, Text};
use serde_json::Value;

use super::{files, words};
use crate::cli::Format;
use crate::failure::{self, Failure};
use crate::output;
use crate::style::{self, FRAME, STRONG};

/// Compare two versions of a schema, or of a folder of schemas and code lists
///
/// Tells what each change means to those who read and to those who write, and which step of the version it demands. Ends with 1
/// when the step taken is too small.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The old version: a schema, or a folder such as schemas/1.0
    old: PathBuf,
    /// The new version
    new: PathBuf,
    /// Text for people, or JSON
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let comparison = compare(args, language)?;
    match args.format {
        Format::Json => {
            let mut out = output::data();
            let report = comparison.render(language);
            out.write_all(&klagesak::write_pretty(&report).unwrap_or_default())?;
            out.flush()?;
        }
        Format::Text => {
            let mut out = output::text();
            print(&comparison, language, &mut out)?;
            out.flush()?;
        }
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
        return Err(Failure::Unreadable(format!("{}: {nothing}", output::shown(root))));
    }
    Ok(files)
}

fn schema(path: &Path, language: Language) -> Result<Value, Failure> {
    let max = Limits::default().max_bytes;
    let bytes =
        crate::read::limited(path, max).map_err(|error| Failure::unreadable(path, &error, language))?;
    let value = (bytes.len() <= max).then(|| serde_json::from_slice(&bytes).ok()).flatten();
    value.ok_or_else(|| {
        Failure::Unreadable(format!("{}: {}", output::shown(path), crate::words::NOT_JSON.get(language)))
    })
}

fn print(comparison: &Comparison, language: Language, out: &mut dyn Write) -> io::Result<()> {
    for change in &comparison.changes {
        self::change(change, comparison.taken(), language, out)?;
    }
    for name in &comparison.not_compared {
        writeln!(out, "{}: {}", output::harmless(name), words::NOT_COMPARED.get(language))?;
    }
    if comparison.changes.is_empty() {
        return writeln!(out, "{}", words::NO_CHANGES.get(language));
    }
    let version = |version: Option<klagesak::Version>| version.map_or("?".to_owned(), |v| v.to_string());
    let effects = effects(comparison.readers(), comparison.writers(), language);
    writeln!(out, "{} → {}: {effects}", version(comparison.old), version(comparison.new))?;
    let (demanded, taken) = (comparison.demanded().label(), comparison.taken().label());
    let (style, verdict) = match comparison.enough() {
        true => (style::GOOD, words::STEP_ENOUGH),
        false => (style::ERROR, words::STEP_TOO_SMALL),
    };
    writeln!(
        out,
        "{}: {} · {}: {} – {style}{}{style:#}",
        words::STEP_DEMANDED.get(language),
        demanded.get(language),
        words::STEP_TAKEN.get(language),
        taken.get(language),
        verdict.get(language)
    )
}

fn change(change: &Change, taken: Step, language: Language, out: &mut dyn Write) -> io::Result<()> {
    // With the step it demands, a change is no fault.
    let severity = if change.step <= taken { Severity::Notice } else { change.finding.rule.severity };
    let (color, label) = (style::of(severity), severity.label().get(language));
    let (id, message) = (change.finding.rule.id, change.finding.message(language));
    writeln!(out, "{color}{label}[{id}]{color:#}: {STRONG}{message}{STRONG:#}")?;
    let pointer = change.finding.pointer.as_str();
    let place = if pointer.is_empty() { words::WHOLE_FILE.get(language) } else { pointer };
    writeln!(out, " {FRAME}-->{FRAME:#} {}", output::harmless(place))?;
    let line = |out: &mut dyn Write, label: Text, text: &str| {
        writeln!(out, "  {FRAME}={FRAME:#} {STRONG}{}{STRONG:#}: {text}", label.get(language))
    };
    if !change.field.as_str().is_empty() && change.field != change.finding.pointer {
        line(out, words::IN_MESSAGE, &output::harmless(change.field.as_str()))?;
    }
    if !change.files.is_empty() {
        line(out, words::IN_FILES, &output::harmless(&short(&change.files)))?;
    }
    line(out, words::MEANS, &effects(change.readers, change.writers, language))?;
    line(out, words::STEP_DEMANDED, change.step.label().get(language))?;
    if change.step > taken {
        line(out, crate::words::ACTION, change.finding.rule.action.get(language))?;
    }
    writeln!(out)
}

fn effects(readers: Effect, writers: Effect, language: Language) -> String {
    let one = |who: Text, effect: Effect| format!("{}: {}", who.get(language), effect.label().get(language));
    format!("{} · {}", one(words::READERS, readers), one(words::WRITERS, writers))
}

/// The names of files without what they all have.
fn short(files: &BTreeSet<String>) -> String {
    let name =
        |file: &String| file.trim_end_matches(".schema.json").trim_start_matches("klagesak.").to_owned();
    files.iter().map(name).collect::<Vec<_>>().join(", ")
}
