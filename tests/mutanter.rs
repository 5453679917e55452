//! The faults put into the rules: what is committed of them is in order, and the share that is noticed is what was promised.

use std::collections::BTreeSet;

use klagesak_dev::root;
use klagesak_mutants::{GROUPS, Line, Reasons, Results, Runs, unused};

#[test]
fn what_is_committed_names_sources_there_are() {
    for group in &GROUPS {
        let results = Results::read(&root(), group.name).unwrap();
        for line in results.lines() {
            let file = &line.key.file;
            assert!(group.packages.iter().any(|package| file.starts_with(&format!("crates/{package}/src/"))));
            // A function that has changed is tried anew by `tests/mutasjon/run`; a file that is gone should take its results along.
            assert!(root().join(file).exists(), "{file} is gone: run tests/mutasjon/run {}", group.name);
        }
    }
}

/// A group that is tried in part is on its way, and is held to nothing yet.
#[test]
fn the_rules_notice_what_they_promise() {
    let runs = Runs::read(&root()).unwrap();
    for group in &GROUPS {
        let Some(goal) = group.goal else { continue };
        if runs.of(group.name).last().is_none_or(|turn| turn.left > 0) {
            continue;
        }
        let results = Results::read(&root(), group.name).unwrap();
        let percent = results.share().percent().unwrap();
        assert!(percent >= f64::from(goal), "{}: {percent:.1} % of the faults are noticed", group.name);
    }
}

#[test]
fn every_listed_reason_is_that_of_a_survivor() {
    let all: Vec<_> = GROUPS.iter().map(|group| Results::read(&root(), group.name).unwrap()).collect();
    let reasons = Reasons::read(&root(), &all.iter().collect::<Vec<_>>()).unwrap();
    let lines: Vec<&Line> = all.iter().flat_map(Results::lines).collect();
    assert_eq!(unused(&reasons, &lines), Vec::<String>::new());
}

#[test]
fn a_group_has_one_name_and_its_own_sources() {
    let names: BTreeSet<_> = GROUPS.iter().map(|group| group.name).collect();
    assert_eq!(names.len(), GROUPS.len());
}
