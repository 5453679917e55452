//! The lock holds, and every way of breaking it is told with the rule it is about.

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use klagesak_dev::lock::{
    Lock, Place, Reason, ReleaseError, Subject, What, add, check, release, retire, since, subjects,
};
use klagesak_dev::root;
use klagesak_tests::skipped;
use serde_json::json;

static SUBJECTS: LazyLock<Vec<Subject>> = LazyLock::new(|| subjects(&root()).unwrap());
static LOCK: LazyLock<Lock> = LazyLock::new(|| Lock::read(&root()).unwrap());

const REASON: Reason<'_> = Reason { today: "2027-01-02", because: "Prøve." };

/// A lock of a few rules, of each kind: on a message, a case, schemas and a package.
const FEW: [&str; 4] = ["KO-KLAGE-010", "KO-FORLOEP-001", "KO-KOMPAT-001", "KO-PAKKE-001"];

fn few() -> (Lock, Vec<Subject>) {
    let (mut lock, mut subjects) = (LOCK.clone(), SUBJECTS.clone());
    lock.rules.retain(|rule| FEW.contains(&&*rule.regel));
    lock.examples.retain(|example| FEW.contains(&&*example.regel));
    subjects.retain(|subject| FEW.contains(&&*subject.rule.regel));
    assert_eq!((lock.rules.len(), subjects.len()), (4, 4));
    (lock, subjects)
}

fn told(lock: &Lock, subjects: &[Subject]) -> Vec<String> {
    check(lock, subjects).iter().map(ToString::to_string).collect()
}

/// What is told when a copy of the lock and of the rules is changed.
fn broken(change: impl FnOnce(&mut Lock, &mut Vec<Subject>)) -> String {
    let (mut lock, mut subjects) = few();
    change(&mut lock, &mut subjects);
    let told = told(&lock, &subjects);
    assert_eq!(told.len(), 1, "{told:#?}");
    told[0].clone()
}

fn of<'s>(subjects: &'s mut [Subject], rule: &str) -> &'s mut Subject {
    subjects.iter_mut().find(|subject| subject.rule.regel == rule).unwrap()
}

#[test]
fn every_rule_is_locked_and_as_it_was_locked() {
    let told = told(&LOCK, &SUBJECTS);
    assert!(told.is_empty(), "{told:#?}");
    assert!(LOCK.examples.len() > 2000 && LOCK.rules.len() > 600);
    // What was found in an example and is found in it now, is judged of the bases that were laid beside it.
    assert!(LOCK.examples.iter().filter(|example| example.laget.is_some()).all(|e| !e.grunnlag.is_empty()));
}

#[test]
fn a_check_that_finds_something_else_is_told_with_its_rule_and_example() {
    for rule in FEW {
        let at =
            |lock: &Lock| lock.examples.iter().position(|e| e.regel == rule && !e.funn.is_empty()).unwrap();
        let told = broken(|lock, _| {
            let at = at(lock);
            lock.examples[at].funn.clear();
        });
        let name = &few().0.examples[at(&few().0)].eksempel;
        let first =
            format!("{rule}: its locked example `{name}` gives other findings (missing: ; new: {rule} ");
        assert!(told.starts_with(&first), "{told}");
    }
    let told = broken(|lock, _| {
        let example =
            lock.examples.iter_mut().find(|e| e.regel == "KO-KLAGE-010" && e.funn.is_empty()).unwrap();
        let (regel, sti) = ("KO-KLAGE-010".to_owned(), "/innhold".to_owned());
        example.funn.insert(Place { regel, sti });
    });
    assert!(told.contains("(missing: KO-KLAGE-010 \"/innhold\"; new: )"), "{told}");
}

#[test]
fn another_name_or_binding_is_told_with_what_it_was() {
    let told = broken(|_, subjects| of(subjects, "KO-KLAGE-010").rule.navn = "et-annet-navn".to_owned());
    assert!(told.starts_with("KO-KLAGE-010: `name` is locked as `"), "{told}");
    assert!(told.contains("and is `et-annet-navn`; what means something else has another id"), "{told}");
    let told =
        broken(|_, subjects| of(subjects, "KO-FORLOEP-001").rule.check = Some("forloep::annet".to_owned()));
    assert!(told.starts_with("KO-FORLOEP-001: `check` is locked as `"), "{told}");
    let told = broken(|_, subjects| of(subjects, "KO-KLAGE-010").rule.on = Some("hode".to_owned()));
    assert!(told.starts_with("KO-KLAGE-010: `on` is locked as `frist`"), "{told}");
    let told = broken(|_, subjects| of(subjects, "KO-KLAGE-010").rule.reads.push("/mer".to_owned()));
    assert!(told.starts_with("KO-KLAGE-010: `reads` is locked as `"), "{told}");
    let told = broken(|_, subjects| of(subjects, "KO-PAKKE-001").rule.krate = Some("dokument".to_owned()));
    assert!(told.starts_with("KO-PAKKE-001: `crate` is locked as `package`"), "{told}");
}

#[test]
fn an_id_is_never_gone_without_a_word_and_never_used_again() {
    let gone = |subjects: &mut Vec<Subject>| subjects.retain(|subject| subject.rule.regel != "KO-KLAGE-010");
    let told = broken(|_, subjects| gone(subjects));
    assert!(told.starts_with("KO-KLAGE-010: it is gone"), "{told}");
    let told = broken(|lock, _| lock.retired.push("KO-KLAGE-010".to_owned()));
    assert!(told.starts_with("KO-KLAGE-010: it is retired, and an id is never used again"), "{told}");
    let told = broken(|lock, _| lock.rules.push(lock.rules[0].clone()));
    assert!(told.contains(": it is locked twice"), "{told}");
    // Retired, with its document gone, there is nothing to tell; and then it comes back.
    let (mut lock, mut subjects) = few();
    let folder = tempfile::tempdir().unwrap();
    let still = retire(&mut lock, folder.path(), &subjects, "KO-KLAGE-010", REASON);
    assert!(matches!(still, Err(ReleaseError::StillThere { .. })));
    gone(&mut subjects);
    retire(&mut lock, folder.path(), &subjects, "KO-KLAGE-010", REASON).unwrap();
    assert_eq!(self::told(&lock, &subjects), [""; 0]);
    assert_eq!(lock.changes.last().unwrap().hva, What::Retired);
    assert_eq!(self::told(&lock, &few().1).len(), 1);
}

#[test]
fn what_is_new_is_locked_by_cargo_dev_lock_and_nothing_else_is_changed() {
    let told = broken(|lock, _| {
        lock.rules.retain(|rule| rule.regel != "KO-KLAGE-010");
        lock.examples.retain(|example| example.regel != "KO-KLAGE-010");
    });
    assert_eq!(told, "KO-KLAGE-010: it is not locked; run `cargo dev lock`");
    // A document has other edits in an example, one example more, and a day.
    let (mut lock, mut subjects) = few();
    let before = lock.clone();
    let subject = of(&mut subjects, "KO-KLAGE-010");
    let name = subject.examples[0]["navn"].as_str().unwrap().to_owned();
    subject.examples[0] = json!({ "navn": name, "grunnlag": "minimal", "endringer": [] });
    subject.days.obligatorisk_fra = Some("2027-07-01".to_owned());
    let told = self::told(&lock, &subjects);
    let edited = format!("KO-KLAGE-010: its example `{name}` is not locked; run `cargo dev lock`");
    let dated = "KO-KLAGE-010: its days have changed, and the log does not say so; run `cargo dev lock`";
    assert_eq!(told, [dated, edited.as_str()]);
    let added = add(&mut lock, &subjects, "2027-01-02", "Prøve.").unwrap();
    assert_eq!((added.rules, added.examples, added.changes), (0, 1, 2));
    assert_eq!(self::told(&lock, &subjects), [""; 0]);
    assert!(lock.rules == before.rules && lock.examples.starts_with(&before.examples));
    let what: Vec<_> = lock.changes[before.changes.len()..].iter().map(|change| change.hva).collect();
    assert_eq!(what, [What::Days, What::Examples]);
    let days = lock.changes[before.changes.len()].dager.as_ref().unwrap();
    assert_eq!(days.obligatorisk_fra.as_deref(), Some("2027-07-01"));
}

#[test]
fn a_locked_example_is_judged_of_the_base_that_stood_and_a_base_stays() {
    let base = LOCK.bases.keys().find(|name| name.starts_with("minimal-")).unwrap();
    let (mut lock, subjects) = few();
    lock.bases.get_mut(base).unwrap().push(' ');
    let told = told(&lock, &subjects);
    assert!(
        told.iter().any(|told| told.starts_with("KO-KLAGE-010: ") && told.contains("lost a base")),
        "{told:#?}"
    );
    let told = broken(|lock, _| {
        let example = lock.examples.iter_mut().find(|example| example.regel == "KO-KOMPAT-001").unwrap();
        example.sha256.replace_range(..8, "00000000");
    });
    assert!(told.starts_with("KO-KOMPAT-001: ") && told.contains("other bytes"), "{told}");
}

/// What a program has made is judged as it was, also when the program makes something else of the same name.
#[test]
fn a_package_is_judged_as_it_was_laid_aside() {
    let (mut lock, subjects) = few();
    let broken = lock.examples.iter().find(|e| e.regel == "KO-PAKKE-001" && !e.funn.is_empty()).unwrap();
    let right = LOCK.examples.iter().find(|e| e.eksempel == "pakker/lagret").unwrap();
    let (broken, right) = (broken.sha256.clone(), right.sha256.clone());
    for example in lock.examples.iter_mut().filter(|example| example.sha256 == broken) {
        example.sha256.clone_from(&right);
    }
    let told = told(&lock, &subjects);
    assert!(told[0].starts_with("KO-PAKKE-001: its locked example `pakker/"), "{told:#?}");
    assert!(told[0].contains("gives other findings (missing: KO-PAKKE-001 \"\"; new: )"), "{told:#?}");
    let (mut lock, subjects) = few();
    lock.inputs.get_mut(&broken[..12]).unwrap().push(0);
    assert!(self::told(&lock, &subjects).iter().any(|told| told.contains("another input in lock/inputs")));
    lock.inputs.remove(&broken[..12]);
    // As it is made today, it is the same still.
    assert_eq!(self::told(&lock, &subjects), [""; 0]);
}

/// Another rule's example says nothing of a rule that was not locked yet.
#[test]
fn an_example_says_nothing_of_a_rule_that_is_newer() {
    let (mut lock, subjects) = few();
    let example = lock.examples.iter_mut().find(|e| e.regel == "KO-KLAGE-010" && !e.funn.is_empty()).unwrap();
    example.funn.clear();
    lock.rules.iter_mut().for_each(|rule| rule.nr = 2);
    assert_eq!(told(&lock, &subjects), [""; 0]);
}

#[test]
fn a_rule_of_a_frozen_version_is_not_unlocked() {
    let folder = tempfile::tempdir().unwrap();
    let (mut lock, mut subjects) = few();
    let unknown = release(&mut lock, folder.path(), "KO-KLAGE-999", REASON);
    assert!(matches!(unknown, Err(ReleaseError::NotLocked { .. })));
    of(&mut subjects, "KO-KLAGE-010").rule.navn = "et-annet-navn".to_owned();
    release(&mut lock, folder.path(), "KO-KLAGE-010", REASON).unwrap();
    assert_eq!(told(&lock, &subjects), ["KO-KLAGE-010: it is not locked; run `cargo dev lock`"]);
    add(&mut lock, &subjects, "2027-01-02", "Prøve.").unwrap();
    assert_eq!(told(&lock, &subjects), [""; 0]);
    // It is no new rule: what is told is that it was unlocked, and why.
    assert_eq!(lock.changes.last().unwrap().hva, What::Released);
    std::fs::create_dir(folder.path().join("frozen")).unwrap();
    std::fs::write(folder.path().join("frozen/1.0.sha256"), "").unwrap();
    let frozen = release(&mut lock, folder.path(), "KO-KLAGE-010", REASON).unwrap_err();
    assert!(frozen.to_string().starts_with("KO-KLAGE-010 is in version 1.0, which is frozen"), "{frozen}");
}

fn git(folder: &Path, arguments: &[&str]) -> Option<()> {
    let person =
        ["-c", "user.name=Proeve", "-c", "user.email=proeve@example.org", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").arg("-C").arg(folder).args(person).args(arguments).output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(())
}

#[test]
fn what_stood_in_a_commit_stands_or_the_log_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    if git(root, &["init", "--quiet"]).is_none() {
        return skipped::said("there is no git to make commits with");
    }
    git(root, &["commit", "--quiet", "--allow-empty", "-m", "ingen lås"]).unwrap();
    let (lock, subjects) = few();
    lock.write(root).unwrap();
    let read = Lock::read(root).unwrap();
    assert!((&read.rules, &read.examples, &read.bases) == (&lock.rules, &lock.examples, &lock.bases));
    assert!(read.inputs == lock.inputs);
    assert_eq!(since(root, &read, "HEAD").unwrap(), []);
    git(root, &["add", "."]).unwrap();
    git(root, &["commit", "--quiet", "-m", "lås"]).unwrap();
    assert_eq!(since(root, &read, "HEAD").unwrap(), []);
    let mut altered = read.clone();
    altered.rules[0].navn = "et-annet-navn".to_owned();
    let told = since(root, &altered, "HEAD").unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].rule, read.rules[0].regel);
    assert!(told[0].what.contains("no line of lock/changes.jsonl says why"));
    release(&mut altered, root, &read.rules[0].regel, REASON).unwrap();
    add(&mut altered, &subjects, "2027-01-02", "Prøve.").unwrap();
    assert_eq!(since(root, &altered, "HEAD").unwrap(), []);
    assert!(since(root, &altered, "finnes-ikke").unwrap_err().to_string().contains("no commit finnes-ikke"));
}
