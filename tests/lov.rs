//! Cases of law, see `tests/lov/README.md`: lawful ones are not called wrong, and wrong ones are caught by the rule meant for them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use klagesak_core::verdict::{Finding, Severity};
use klagesak_validate::{Options, Report, validate, validate_case};

/// The day the cases were judged.
const NOW: &str = "2026-11-28T12:00:00+01:00";

/// The only lawful offices that are told they are wrong: one has no decision to send, one lets an appeal be heard that came a day
/// after the one-year limit.
const WRONG: [&str; 2] = ["A/12-ingen-avgjoerelse-i-tide", "A/32c-ettaar-skuddag-1-mars"];

/// A row of a table: a case, a rule or what stands for none, and why.
struct Row {
    case: String,
    rule: String,
    why: String,
}

fn table(name: &str) -> Vec<Row> {
    let text = fs::read_to_string(klagesak_dev::root().join("tests/lov").join(name)).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| `"));
    let row = |line: &str| {
        let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [case, rule, why] = cells[..] else { panic!("three cells: {line}") };
        Row { case: case.trim_matches('`').into(), rule: rule.into(), why: why.into() }
    };
    rows.map(row).collect()
}

/// The messages of a folder, each with `A/<name of the case>`.
fn cases(folder: &str) -> Vec<(String, Vec<u8>)> {
    let below = klagesak_dev::root().join("tests/lov").join(folder);
    let mut cases: Vec<_> = fs::read_dir(&below)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let file = if path.is_dir() { path.join("klagesak.json") } else { path };
            (format!("{folder}/{name}"), fs::read(file).unwrap())
        })
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "{}", Path::new(folder).display());
    cases
}

fn judge(bytes: &[u8]) -> Report {
    validate(bytes, &Options::new(NOW.parse().unwrap()))
}

#[test]
fn no_lawful_case_is_called_wrong_and_every_warning_is_defended() {
    let mut found = BTreeSet::new();
    for (case, bytes) in ["A", "FP", "uttrykt"].into_iter().flat_map(cases) {
        for finding in judge(&bytes).findings {
            let wrong = finding.severity == Severity::Error;
            assert!(!wrong || WRONG.contains(&&*case), "{case}: {} at {}", finding.rule.id, finding.pointer);
            if finding.severity >= Severity::Warning {
                found.insert((case.clone(), finding.rule.id.to_string()));
            }
        }
    }
    let defended = table("forsvart.md");
    assert!(defended.iter().all(|row| row.why.len() > 20), "each has a reason");
    let defended: BTreeSet<_> = defended.into_iter().map(|row| (row.case, row.rule)).collect();
    assert_eq!(found.difference(&defended).collect::<Vec<_>>(), Vec::<&_>::new(), "not in the table");
    assert_eq!(defended.difference(&found).collect::<Vec<_>>(), Vec::<&_>::new(), "not found any more");
}

/// What is found in a folder of messages: in each of them, and in the case they make up.
fn judge_case(folder: &Path) -> Vec<Finding> {
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| fs::read(entry.unwrap().path())).collect();
    let files: Vec<_> = files.into_iter().map(Result::unwrap).collect();
    let messages = files.iter().map(|bytes| klagesak_core::read(bytes).unwrap().message).collect();
    let case = validate_case(messages, &Options::new(NOW.parse().unwrap()));
    let alone = files.iter().flat_map(|bytes| judge(bytes).findings);
    alone.chain(case.findings().iter().cloned()).collect()
}

/// The only lawful conversation somebody is told is wrong: the detriment was told after the three months.
const FOR_SENT: (&str, &str) = ("C09b-ugunst-for-sent", "KO-FORLOEP-021");

#[test]
fn no_lawful_conversation_is_called_wrong() {
    let mut looked_at = 0;
    for entry in fs::read_dir(klagesak_dev::root().join("tests/lov/C")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        for finding in judge_case(&path).into_iter().filter(|f| f.severity == Severity::Error) {
            assert_eq!((&*name, finding.rule.id.as_str()), FOR_SENT, "{}", finding.pointer);
        }
        looked_at += 1;
    }
    assert!(looked_at >= 25, "{looked_at}");
}

/// Every wrong case, with what is found in it.
fn wrong() -> Vec<(String, Vec<Finding>)> {
    let messages = cases("B").into_iter().map(|(case, bytes)| (case, judge(&bytes).findings));
    let mut folders: Vec<_> = fs::read_dir(klagesak_dev::root().join("tests/lov/BC"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (format!("BC/{}", path.file_name().unwrap().to_str().unwrap()), judge_case(&path)))
        .collect();
    folders.sort_by(|a, b| a.0.cmp(&b.0));
    messages.chain(folders).collect()
}

#[test]
fn every_wrong_case_is_caught_by_its_rule_or_nobody_could_know() {
    let (told, wrong) = (table("fanget.md"), wrong());
    assert_eq!(told.len(), wrong.len(), "a case is in the table once");
    for ((case, findings), row) in wrong.into_iter().zip(told) {
        assert_eq!(case, row.case);
        assert!(row.why.len() > 15, "{case}: what is wrong?");
        let found: BTreeSet<_> = findings.iter().map(|finding| finding.rule.id.as_str()).collect();
        let structure = |rule: &&&str| rule.starts_with("KO-SKJEMA") || rule.starts_with("KO-SYNTAKS");
        assert_eq!(found.iter().find(structure), None, "{case} is refused for its structure");
        if row.rule == "ingen" {
            assert!(findings.iter().all(|finding| finding.severity == Severity::Notice), "{case}: {found:?}");
        } else {
            assert!(found.contains(&*row.rule), "{case}: {} is not among {found:?}", row.rule);
        }
    }
}
