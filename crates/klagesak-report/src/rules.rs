//! What rules demand, why, and examples of each. Writing to a string does not fail, so its results are not looked at.

use std::fmt::Write;

use klagesak_core::kodeverk::Lovgrunnlag;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdict::{Edit, Example, RuleInfo, record};
use klagesak_core::{Language, Text, write_pretty};

use crate::harmless::harmless;
use crate::options::Options;
use crate::words;

/// The rules in full and in all languages, as an array of JSON.
#[must_use]
pub fn json(rules: &[&RuleInfo]) -> Vec<u8> {
    let records: Vec<_> = rules.iter().copied().map(record).collect();
    write_pretty(&records).unwrap_or_default()
}

/// The rules, each on a line.
#[must_use]
pub fn list(rules: &[&RuleInfo], options: &Options) -> String {
    let (ink, language) = (options.ink(), options.language);
    let (strong, mut out) = (ink.strong, String::new());
    let mut group = None;
    for rule in rules.iter().copied() {
        let (RuleInfo { id, severity, .. }, title) = (rule, rule.title());
        if group.is_some() && id.group() != group {
            let _ = writeln!(out);
        }
        group = id.group();
        let (color, label) = (ink.of(*severity), severity.label().get(language));
        let _ = writeln!(
            out,
            "{strong}{:<22}{strong:#} {color}{label:<8}{color:#}  {}",
            id.as_str(),
            title.get(language)
        );
    }
    out
}

/// A rule in full, with its examples.
#[must_use]
pub fn show(rule: &RuleInfo, options: &Options) -> String {
    let (ink, language) = (options.ink(), options.language);
    let (strong, mut out) = (ink.strong, String::new());
    let law = lovdata(&Lovgrunnlag::Fvl1967);
    let (color, label) = (ink.of(rule.severity), rule.severity.label().get(language));
    let _ = writeln!(out, "{strong}{}{strong:#} {}", rule.id, rule.name);
    let _ = writeln!(out, "{strong}{}{strong:#}", rule.title().get(language));
    let since = words::SINCE.get(language);
    let _ = writeln!(out, "{color}{label}{color:#}, {since} {}", rule.lifecycle.since);
    let _ = writeln!(out);
    let mut lines = vec![
        (words::RULE_SAYS, rule.message().get(language).to_owned()),
        (words::ACTION, rule.caseworker().get(language).to_owned()),
        (words::SYSTEM_ACTION, rule.system().get(language).to_owned()),
        (words::HARM, rule.harm().get(language).to_owned()),
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
        let _ = writeln!(out, "  {:<width$}  {text}", label.get(language));
    }
    // Examples of the rules on packages are packages.
    for (title, examples) in
        [(words::BREAKS, rule.breaks().collect::<Vec<_>>()), (words::HOLDS, rule.holds().collect())]
    {
        if examples.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n{strong}{}{strong:#}", title.get(language));
        for example in examples {
            self::example(rule, &example, language, &mut out);
        }
    }
    out
}

fn example(rule: &RuleInfo, example: &Example, language: Language, out: &mut String) {
    let _ = writeln!(out, "  {} ({} {})", example.name, words::BASED_ON.get(language), example.base);
    for edit in &example.edits {
        let _ = writeln!(out, "    {}", described(edit, language));
    }
    for (base, edits) in &example.then {
        let _ = writeln!(out, "    + {} {base}", words::BASED_ON.get(language));
        for edit in edits {
            let _ = writeln!(out, "      {}", described(edit, language));
        }
    }
    if let Some(max) = example.max_bytes {
        let _ = writeln!(out, "    {} {max}", words::SIZE_LIMIT.get(language));
    }
    if let Some(max) = example.max_messages {
        let _ = writeln!(out, "    {} {max}", words::MESSAGE_LIMIT.get(language));
    }
    for (id, at) in example.expected(&rule.id) {
        let place = if at.is_empty() { words::WHOLE.get(language) } else { at };
        let _ = writeln!(out, "    → {id} {place}");
    }
}

/// An edit in one line.
fn described(edit: &Edit, language: Language) -> String {
    let word = |text: Text| text.get(language);
    let quoted = |bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(text) => format!("«{}»", harmless(text)),
        Err(_) => format!("«{}»", bytes.escape_ascii()),
    };
    match edit {
        Edit::Set(at, value) => format!("{at} = {value}"),
        Edit::Remove(at) => format!("{} {at}", word(words::REMOVE)),
        Edit::Fill(at, letters) => format!("{at} = \"xxx…\" ({letters})"),
        Edit::Nest(at, levels) => format!("{at} = [[[…]]] ({levels})"),
        Edit::Replace(find, with) => format!("«{find}» → {}", quoted(with)),
        Edit::Repeat(find, count, with) => format!("«{find}» → {} ({count})", quoted(with.as_bytes())),
        Edit::Prepend(start) => format!("{} {}", quoted(start), word(words::IN_FRONT)),
        Edit::Append(end) => format!("{} {}", quoted(end), word(words::AT_THE_END)),
        Edit::Truncate(length) => format!("{} {length}", word(words::CUT_AFTER)),
        Edit::Utf16 => "UTF-16".to_owned(),
        other => format!("{other:?}"),
    }
}
