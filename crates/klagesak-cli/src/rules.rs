//! `klagesak rules`: what the rules demand, why, and examples of each.

use std::process::ExitCode;

use klagesak::report::{self, harmless};
use klagesak::verdict::RuleInfo;
use klagesak::{Language, rules};

use crate::failure::Failure;
use crate::format::Format;
use crate::{output, terminal, words};

/// List the rules, or show one in full with its examples
///
/// With --format json: an array of the rules asked for, in full and in all languages.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A rule (KO-SKJEMA-001) or a group (SKJEMA). All, unless given
    #[arg(value_name = "RULE|GROUP")]
    which: Option<String>,
    /// Text for people, or JSON
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let which = args.which.as_deref().map(str::to_ascii_uppercase);
    let asked = |rule: &&RuleInfo| {
        which.as_deref().is_none_or(|which| rule.id.0 == which || rule.id.group() == which)
    };
    let found: Vec<&RuleInfo> = rules::all().filter(asked).collect();
    if found.is_empty() {
        return Err(unknown(args.which.as_deref().unwrap_or_default(), language));
    }
    match (args.format, found.as_slice()) {
        (Format::Json, _) => output::print_data(&report::rules::json(&found))?,
        (Format::Text, [one]) if which.as_deref() == Some(one.id.0) => {
            output::print(&report::rules::show(one, &terminal::look(language)))?;
        }
        (Format::Text, rules) => output::print(&report::rules::list(rules, &terminal::look(language)))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn unknown(which: &str, language: Language) -> Failure {
    let mut groups: Vec<_> = rules::all().map(|rule| rule.id.group()).collect();
    groups.dedup();
    let (unknown, choose) = (words::UNKNOWN_RULE.get(language), words::CHOOSE.get(language));
    Failure::Usage(format!("{unknown}: {}; {choose} {}", harmless(which), groups.join(", ")))
}
