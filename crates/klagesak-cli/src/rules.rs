//! `klagesak rules`: what the rules demand, why, and examples of each.

use std::process::ExitCode;

use klagesak::lovgrunnlag::LawDay;
use klagesak::report::{self, harmless, rule_changes};
use klagesak::verdi::Dato;
use klagesak::verdict::{Group, RuleInfo};
use klagesak::{Language, rules};

use crate::failure::Failure;
use crate::format::Format;
use crate::{nearest, output, terminal, words};

/// List the rules, or show one in full with its examples
///
/// --format json prints an array of the rules, in full and in all languages.
///
/// With --changes-from and --to it lists the rules whose severity is another on the second day than on the first, and for cases under
/// which law: a rule becomes an error on the day it says, or when the law it rests on comes into force.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A rule (KO-SKJEMA-001) or a group (SKJEMA). Defaults to all
    #[arg(value_name = "RULE|GROUP")]
    which: Option<String>,
    /// List the rules whose severity is another on --to than on this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE", requires = "to")]
    changes_from: Option<Dato>,
    /// The second day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE", requires = "changes_from")]
    to: Option<Dato>,
    /// Suppose that law passed and not yet in force comes into force on this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE", requires = "changes_from")]
    law_at: Option<Dato>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let which = args.which.as_deref().map(str::to_ascii_uppercase);
    let asked = |rule: &&RuleInfo| {
        which.as_deref().is_none_or(|which| {
            rule.id.as_str() == which || rule.id.group().is_some_and(|group| group.code() == which)
        })
    };
    let found: Vec<&'static RuleInfo> = rules::all().filter(asked).collect();
    if found.is_empty() {
        return Err(unknown(args.which.as_deref().unwrap_or_default(), language));
    }
    if let (Some(from), Some(to)) = (args.changes_from, args.to) {
        let [from, to] = [from, to].map(|day| LawDay::on(day).supposing(args.law_at));
        let changes = rule_changes::changes(&found, from, to);
        match args.format {
            Format::Json => output::print_data(rule_changes::json(&changes).as_bytes())?,
            Format::Text => output::print(&rule_changes::text(&changes, &terminal::look(language)))?,
        }
        return Ok(ExitCode::SUCCESS);
    }
    match (args.format, found.as_slice()) {
        (Format::Json, _) => output::print_data(&report::rules::json(&found))?,
        (Format::Text, [one]) if which.as_deref() == Some(one.id.as_str()) => {
            output::print(&report::rules::show(one, &terminal::look(language)))?;
        }
        (Format::Text, rules) => output::print(&report::rules::list(rules, &terminal::look(language)))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The rules and groups with nearly that name, or else all groups.
fn unknown(which: &str, language: Language) -> Failure {
    let mut groups: Vec<_> = rules::all().filter_map(|rule| rule.id.group()).map(Group::code).collect();
    groups.dedup();
    let names = rules::all().map(|rule| (rule.name, rule.id.as_str()));
    let ids = rules::all().map(|rule| (rule.id.as_str(), rule.id.as_str()));
    let near = nearest::of(which, names.chain(ids).chain(groups.iter().map(|group| (*group, *group))));
    let hint = match near.as_slice() {
        [] => format!("{} {}", words::CHOOSE.get(language), groups.join(", ")),
        near => nearest::question(near, language),
    };
    Failure::Usage(format!("{}: {}; {hint}", words::UNKNOWN_RULE.get(language), harmless(which)))
}
