//! `klagesak schema`: the published JSON Schemas.

mod diff;
mod files;
mod words;

use std::io::Write;
use std::process::ExitCode;

use klagesak::kodeverk::{Kodeverk, Meldingstype};
use klagesak::report::harmless;
use klagesak::{Language, Melding, schema};

use crate::failure::Failure;
use crate::{nearest, output, words as common};

/// Print the JSON Schema of a message type or of the validation report, or compare versions (diff)
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// The type, with or without "klagesak.", or "rapport". Lists the types if missing
    #[arg(value_name = "TYPE")]
    meldingstype: Option<String>,
    /// List the types that have a schema
    #[arg(long, conflicts_with = "meldingstype")]
    list: bool,
    /// Where the schemas will be published; their $id becomes <URL>/1.0/<file>
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<String>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Diff(diff::Args),
}

const REPORT: &str = "rapport";

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    if let Some(Command::Diff(args)) = &args.command {
        return diff::run(args, language);
    }
    let base = args.base_url.as_deref();
    let schema = match args.meldingstype.as_deref() {
        None => return list(language),
        Some(REPORT) => schema::report(base),
        Some(name) => schema::message_with_base(&find(name, &[REPORT], language)?, base),
    };
    let mut out = output::data();
    out.write_all(&klagesak::write_pretty(&schema).unwrap_or_default())?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn list(language: Language) -> Result<ExitCode, Failure> {
    let mut out = output::text();
    let names = types().filter_map(|t| Some((t.verdi(), t.kode()?.navn)));
    for (name, title) in names.chain([(REPORT, common::REPORT_SCHEMA)]) {
        writeln!(out, "{name:<24}  {}", title.get(language))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// The types there are messages of in this version.
fn types() -> impl Iterator<Item = &'static Meldingstype> {
    Melding::TYPER.iter()
}

/// The type with a name, its family name left out or not. `others` are names that would have been right too.
pub(crate) fn find(name: &str, others: &[&'static str], language: Language) -> Result<Meldingstype, Failure> {
    let found = types().find(|t| t.verdi() == name || t.verdi().strip_prefix("klagesak.") == Some(name));
    found.cloned().ok_or_else(|| {
        let names: Vec<_> = types().map(Kodeverk::verdi).chain(others.iter().copied()).collect();
        let short = types().filter_map(|t| Some((t.verdi().strip_prefix("klagesak.")?, t.verdi())));
        let near = nearest::of(name, short.chain(names.iter().map(|name| (*name, *name))));
        let question = match near.as_slice() {
            [] => String::new(),
            near => format!("{} ", nearest::question(near, language)),
        };
        let (unknown, choose) = (common::UNKNOWN_TYPE.get(language), common::CHOOSE.get(language));
        Failure::Usage(format!("{unknown}: {}; {question}{choose} {}", harmless(name), names.join(", ")))
    })
}

fn address(text: &str) -> Result<String, &'static str> {
    let scheme = text.split_once(':').map_or("", |(scheme, _)| scheme);
    let absolute = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let plain = text.chars().all(|c| c.is_ascii_graphic() && !"<>\"{}|\\^`#".contains(c));
    if absolute && plain {
        Ok(text.to_owned())
    } else {
        Err("not an absolute address, such as https://example.org/klagesak")
    }
}
