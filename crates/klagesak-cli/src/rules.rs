//! `klagesak rules`: what the rules demand, why, and examples of each.

use std::io::{self, Write};
use std::process::ExitCode;

use klagesak::kodeverk::Lovgrunnlag;
use klagesak::lovgrunnlag::lovdata;
use klagesak::verdict::{Edit, Example, Group, RuleInfo, record};
use klagesak::{Language, rules};
use serde_json::Value;

use crate::cli::Format;
use crate::failure::Failure;
use crate::style::{self, STRONG};
use crate::{output, words};

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
        which.as_deref().is_none_or(|which| {
            rule.id.0 == which || rule.id.group().is_some_and(|group| group.code() == which)
        })
    };
    let found: Vec<&RuleInfo> = rules::all().filter(asked).collect();
    if found.is_empty() {
        return Err(unknown(args.which.as_deref().unwrap_or_default(), language));
    }
    match (args.format, found.as_slice()) {
        (Format::Json, _) => {
            let records: Value = found.into_iter().map(record).collect();
            let mut out = output::data();
            out.write_all(&klagesak::write_pretty(&records).unwrap_or_default())?;
            out.flush()?;
        }
        (Format::Text, [one]) if which.as_deref() == Some(one.id.0) => {
            let mut out = output::text();
            show(one, language, &mut out)?;
            out.flush()?;
        }
        (Format::Text, rules) => {
            let mut out = output::text();
            list(rules, language, &mut out)?;
            out.flush()?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn unknown(which: &str, language: Language) -> Failure {
    let mut groups: Vec<_> = rules::all().filter_map(|rule| rule.id.group()).map(Group::code).collect();
    groups.dedup();
    let (unknown, choose) = (words::UNKNOWN_RULE.get(language), words::CHOOSE.get(language));
    Failure::Usage(format!("{unknown}: {}; {choose} {}", output::harmless(which), groups.join(", ")))
}

fn list(rules: &[&RuleInfo], language: Language, out: &mut dyn Write) -> io::Result<()> {
    let mut group = None;
    for RuleInfo { id, severity, title, .. } in rules.iter().copied() {
        if group.is_some() && id.group() != group {
            writeln!(out)?;
        }
        group = id.group();
        let (color, label) = (style::of(*severity), severity.label().get(language));
        writeln!(out, "{STRONG}{:<22}{STRONG:#} {color}{label:<8}{color:#}  {}", id.0, title.get(language))?;
    }
    Ok(())
}

fn show(rule: &RuleInfo, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let law = lovdata(&Lovgrunnlag::Fvl1967);
    let (color, label) = (style::of(rule.severity), rule.severity.label().get(language));
    writeln!(out, "{STRONG}{}{STRONG:#} {}", rule.id, rule.name)?;
    writeln!(out, "{STRONG}{}{STRONG:#}", rule.title.get(language))?;
    let since = words::SINCE.get(language);
    writeln!(out, "{color}{label}{color:#}, {since} {}", rule.lifecycle.since)?;
    writeln!(out)?;
    let mut lines = vec![
        (words::RULE_SAYS, rule.message.get(language).to_owned()),
        (words::ACTION, rule.action.get(language).to_owned()),
        (words::HARM, rule.harm.get(language).to_owned()),
    ];
    for source in rule.sources {
        let mut cited = source.cite(law, language);
        if !source.verified(law) {
            cited.push_str(&format!(" ({})", words::UNVERIFIED.get(language)));
        }
        lines.push((words::SOURCE, cited));
    }
    let width = lines.iter().map(|(label, _)| label.get(language).chars().count()).max().unwrap_or(0);
    for (label, text) in lines {
        writeln!(out, "  {:<width$}  {text}", label.get(language))?;
    }
    // Examples of the rules on packages are packages.
    for (title, examples) in [(words::BREAKS, rule.breaks), (words::HOLDS, rule.holds)] {
        if examples.is_empty() {
            continue;
        }
        writeln!(out, "\n{STRONG}{}{STRONG:#}", title.get(language))?;
        for example in examples {
            self::example(rule, example, language, out)?;
        }
    }
    Ok(())
}

fn example(rule: &RuleInfo, example: &Example, language: Language, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "  {} ({} {})", example.name, words::BASED_ON.get(language), example.base)?;
    for edit in example.edits {
        writeln!(out, "    {}", described(edit, language))?;
    }
    for (base, edits) in example.then {
        writeln!(out, "    + {} {base}", words::BASED_ON.get(language))?;
        for edit in *edits {
            writeln!(out, "      {}", described(edit, language))?;
        }
    }
    if let Some(max) = example.max_bytes {
        writeln!(out, "    {} {max}", words::SIZE_LIMIT.get(language))?;
    }
    for (id, at) in example.at.iter().map(|at| (rule.id.0, *at)).chain(example.also.iter().copied()) {
        let place = if at.is_empty() { words::WHOLE.get(language) } else { at };
        writeln!(out, "    → {id} {place}")?;
    }
    Ok(())
}

/// An edit in one line.
fn described(edit: &Edit, language: Language) -> String {
    let word = |text: klagesak::Text| text.get(language);
    let quoted = |bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(text) => format!("«{}»", output::harmless(text)),
        Err(_) => format!("«{}»", bytes.escape_ascii()),
    };
    match *edit {
        Edit::Set(at, value) => format!("{at} = {value}"),
        Edit::Remove(at) => format!("{} {at}", word(words::REMOVE)),
        Edit::Fill(at, letters) => format!("{at} = \"xxx…\" ({letters})"),
        Edit::Nest(at, levels) => format!("{at} = [[[…]]] ({levels})"),
        Edit::Replace(find, with) => format!("«{find}» → {}", quoted(with)),
        Edit::Prepend(start) => format!("{} {}", quoted(start), word(words::IN_FRONT)),
        Edit::Append(end) => format!("{} {}", quoted(end), word(words::AT_THE_END)),
        Edit::Truncate(length) => format!("{} {length}", word(words::CUT_AFTER)),
        Edit::Utf16 => "UTF-16".to_owned(),
        other => format!("{other:?}"),
    }
}
