//! A fault of structure never makes a false finding, and takes none away in silence.
//!
//! F is what the rules find of a message, F′ what they find when something in it is faulty. F′ holds nothing that F does not, and every
//! rule of F that is not in F′ waits for what is faulty.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use klagesak_core::Limits;
use klagesak_core::profil::Profiler;
use klagesak_core::read::reading;
use klagesak_core::reader::FaultKind;
use klagesak_core::verdict::{Finding, LayerName, Outcome, Report};
use klagesak_syntetisk::Chance;
use klagesak_validate::{Options, base, validate};
use serde_json::{Value, json};

/// How many messages; the environment may ask for more.
fn count() -> u64 {
    std::env::var("KLAGESAK_MESSAGES").ok().and_then(|count| count.parse().ok()).unwrap_or(10_000)
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
}

/// Every example of a rule that is right in structure and that some rule finds something in.
fn messages(options: &Options<'_>) -> Vec<(Value, BTreeSet<String>)> {
    let mut found = Vec::new();
    files(&klagesak_dev::root().join("fixtures/1.0/regler"), &mut found);
    let message = |path: PathBuf| {
        let value: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).ok()?;
        let report = validate(value.to_string().as_bytes(), options);
        let whole = report.layers.iter().any(|l| l.name == LayerName::Schema && l.outcome == Outcome::Passed);
        let newer = report.findings.iter().any(|f| f.rule.id.as_str() == "KO-VERSJON-001");
        let findings = of_rules(&report);
        (whole && !newer && !findings.is_empty()).then_some((value, findings))
    };
    found.into_iter().filter_map(message).collect()
}

/// What the rules found: which, where and with which words.
fn of_rules(report: &Report) -> BTreeSet<String> {
    let is_rule = |finding: &&Finding| {
        finding.rule.id.group().and_then(|group| group.layer()) == Some(LayerName::Rules)
    };
    let found = report.findings.iter().filter(is_rule).cloned().flat_map(Finding::spread);
    found.map(|finding| format!("{} {} {:?}", finding.rule.id, finding.pointer, finding.params)).collect()
}

/// Every place of a value but the top of it.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, field)| (name.clone(), field)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(i, item)| (i.to_string(), item)).collect(),
        _ => return,
    };
    for (name, value) in below {
        let at = format!("{at}/{name}");
        // What stands in utvidelser has no structure of ours.
        if !at.starts_with("/utvidelser/") {
            places(value, &at, found);
            found.push(at);
        }
    }
}

/// Makes the value at a place faulty; false when it is not, as when a field that may be absent is taken away.
fn spoil(message: &mut Value, at: &str, chance: &mut Chance) -> bool {
    let before = message.clone();
    let (parent, name) = at.rsplit_once('/').unwrap();
    let value = message.pointer_mut(at).unwrap();
    match chance.below(4) {
        0 => *value = json!(null),
        1 => *value = if value.is_string() { json!(7) } else { json!("\u{7}") },
        2 if value.is_string() => *value = json!("¤\u{7}"),
        2 => *value = json!({ "x": [] }),
        _ => {
            let Some(fields) = message.pointer_mut(parent).and_then(Value::as_object_mut) else {
                return false;
            };
            fields.remove(name);
        }
    }
    let faults = reading(&message.to_string(), &Limits::default(), Profiler::builtin()).outcome.faults;
    let lost =
        |kind: &FaultKind| !matches!(kind, FaultKind::Unknown { .. } | FaultKind::NotNfc | FaultKind::Key);
    let spoiled = faults.iter().any(|fault| {
        lost(&fault.kind) && (fault.pointer.as_str() == at || at.starts_with(&format!("{}/", fault.pointer)))
    });
    if !spoiled {
        *message = before;
    }
    spoiled
}

#[test]
fn what_is_faulty_makes_no_finding_and_takes_none_away_in_silence() {
    let options = Options::new(base::NOW.parse().unwrap());
    let messages = messages(&options);
    assert!(messages.len() > 400, "{}", messages.len());
    let (mut wrong, mut before, mut kept) = (Vec::new(), 0, 0);
    for number in 0..count() {
        let chance = &mut Chance::new(17, number);
        let (message, findings) = chance.pick(&messages).unwrap();
        let (mut message, faults) = (message.clone(), 1 + chance.below(5));
        let mut spoiled = Vec::new();
        while spoiled.len() < faults as usize {
            let mut all = Vec::new();
            places(&message, "", &mut all);
            let at = chance.pick(&all).unwrap().clone();
            if spoil(&mut message, &at, chance) {
                spoiled.push(at);
            }
        }
        let report = validate(message.to_string().as_bytes(), &options);
        let left = of_rules(&report);
        let made: Vec<_> = left.difference(findings).collect();
        let all_wait =
            report.layers.iter().any(|l| l.name == LayerName::Rules && l.outcome == Outcome::Skipped);
        let waits = |finding: &&String| {
            all_wait || report.waiting.iter().any(|waiting| finding.starts_with(waiting.rule.as_str()))
        };
        let silent: Vec<_> = findings.difference(&left).filter(|finding| !waits(finding)).collect();
        if !made.is_empty() || !silent.is_empty() {
            wrong.push(format!("{number} {spoiled:?}: made {made:?}, taken away {silent:?}"));
        }
        if faults == 1 {
            before += findings.len();
            kept += left.len();
        }
    }
    let shown = wrong.iter().take(25).cloned().collect::<Vec<_>>().join("\n");
    println!("{kept} of {before} findings are kept beside one fault");
    assert!(wrong.is_empty(), "{} of them, such as\n{shown}", wrong.len());
    assert!(kept * 10 >= before * 9, "{kept} of {before} findings are kept beside one fault");
}

#[test]
fn no_rule_is_tried_where_a_field_is_faulty_that_no_document_need_name() {
    let whole: Value = serde_json::from_str(klagesak_core::mal::OVERSENDELSE_KOMPLETT).unwrap();
    let options = Options::new(base::NOW.parse().unwrap());
    for name in whole.as_object().unwrap().keys() {
        let mut message = whole.clone();
        message[name] = Value::Null;
        let report = validate(message.to_string().as_bytes(), &options);
        let rules = report.layers.iter().find(|layer| layer.name == LayerName::Rules).unwrap();
        let always = klagesak_rules::ALWAYS.contains(&format!("/{name}").as_str());
        assert_eq!(rules.outcome == Outcome::Skipped, always, "{name}");
    }
}
