//! What lasts: names and ids, rules that are gone, reviews.

use super::*;

#[test]
fn what_is_used_once_is_never_used_again() {
    let folder = repository(&sound());
    let second = sound().replace("check:", "# den samme\ncheck:");
    fs::write(folder.path().join("rules/KLAGE/KO-KLAGE-002.md"), second).unwrap();
    let taken = "rules/KLAGE/KO-KLAGE-002.md:2: the name `for-sen` is that of KO-KLAGE-001";
    assert_eq!(faults(folder.path())[0], taken);
    fs::remove_file(folder.path().join(DOCUMENT)).unwrap();
    let gone = "docs/generert/regel-id.txt:2: KO-KLAGE-001 has been used and is never used again; keep rules/KLAGE/KO-KLAGE-001.md, with `removed`";
    assert!(faults(folder.path()).contains(&gone.to_owned()), "{:#?}", faults(folder.path()));
}

#[test]
fn the_days_of_a_rule_follow_one_another() {
    let with = |keys: &str| sound().replace("reviewed:", &format!("{keys}\nreviewed:"));
    let days = "warning-from: 2027-01-01\nmandatory-from: 2027-07-01\nexpires: 2029-01-01";
    assert_eq!(faults_of(&with(days)), Vec::<String>::new());
    let folder = repository(&with(days));
    let text = generated(&Rules::read(folder.path()).unwrap());
    let text = &text.iter().find(|file| file.path.ends_with("/klage.rs")).unwrap().text;
    let call = r#".warning_from("2027-01-01").mandatory_from("2027-07-01").expires("2029-01-01"))"#;
    assert!(text.contains(call), "{text}");
    for (keys, fault) in [
        (
            "warning-from: 2027-07-01\nmandatory-from: 2027-07-01",
            "9: `mandatory-from` is a day after `warning-from`",
        ),
        ("mandatory-from: 2027-07-01\nexpires: 2027-01-01", "9: `expires` is a day after `mandatory-from`"),
        (
            "warning-from: 2027-07-01",
            "8: an error that warns from a day says with `mandatory-from` when it is one",
        ),
        ("expires: 1. mai", "8: a day is written YYYY-MM-DD"),
        ("replaced-by: KO-KLAGE-002", "8: `replaced-by` is the id of another rule; there is no KO-KLAGE-002"),
        ("replaced-by: KO-KLAGE-001", "8: `replaced-by` is the id of another rule; there is no KO-KLAGE-001"),
    ] {
        assert_eq!(faults_of(&with(keys)), [format!("{DOCUMENT}:{fault}")], "{keys}");
    }
    let layer = sound().replace("on: klage\ncheck: klage::frist::for_sen", "on: layer\nexpires: 2027-01-01");
    let fault = format!("{DOCUMENT}:6: this is found without a day; leave `expires` out");
    assert!(faults_of(&layer).contains(&fault), "{:#?}", faults_of(&layer));
}

#[test]
fn the_rule_that_takes_over_applies() {
    let folder = repository(&sound().replace("reviewed:", "replaced-by: KO-KLAGE-002\nreviewed:"));
    let second = sound().replace("for-sen", "sen");
    let path = folder.path().join("rules/KLAGE/KO-KLAGE-002.md");
    fs::write(&path, &second).unwrap();
    let told =
        |faults: Vec<String>| faults.into_iter().filter(|f| f.contains("replaced-by")).collect::<Vec<_>>();
    assert_eq!(told(faults(folder.path())), Vec::<String>::new());
    fs::write(&path, second.replace("reviewed:", "removed: 2.0, Den er borte.\nreviewed:")).unwrap();
    let fault = "8: `replaced-by` is the id of a rule that applies; KO-KLAGE-002 is removed";
    assert_eq!(told(faults(folder.path())), [format!("{DOCUMENT}:{fault}")]);
}

#[test]
fn a_retired_id_has_no_document_and_never_gets_one() {
    let folder = repository(&sound());
    fs::create_dir(folder.path().join("lock")).unwrap();
    fs::write(folder.path().join("lock/retired.txt"), "KO-KLAGE-001\n").unwrap();
    let used = format!(
        "{DOCUMENT}:1: KO-KLAGE-001 is retired in lock/retired.txt and is never used again; take another number"
    );
    assert_eq!(faults(folder.path()), [used]);
    fs::remove_file(folder.path().join(DOCUMENT)).unwrap();
    assert!(
        faults(folder.path()).iter().all(|fault| !fault.contains("KO-KLAGE-001")),
        "{:#?}",
        faults(folder.path())
    );
}

#[test]
fn a_rule_that_is_gone_needs_no_check() {
    let text = sound().replace("check: klage::frist::for_sen\n", "removed: 2.0, Fristen er borte.\n");
    let folder = repository(
        &text
            .replace("# words\n", "")
            .replace("dagen-etter\n    nb: dagen etter\n    nn: dagen etter\n    en: the day after\n", ""),
    );
    assert_eq!(faults(folder.path()), Vec::<String>::new());
    let files = generated(&Rules::read(folder.path()).unwrap());
    let text = &files.iter().find(|file| file.path.ends_with("/klage.rs")).unwrap().text;
    assert!(
        text.contains(".with_lifecycle(Lifecycle::since(\"1.0\").removed(\"2.0\", \"Fristen er borte.\")"),
        "{text}"
    );
}

#[test]
fn a_review_lapses_with_what_was_reviewed_and_with_nothing_else() {
    let reviewed = |hash: &str| {
        sound().replace("ikke gjennomgått", &format!("Kari Nordmann, Helsetilsynet, 2027-02-01{hash}"))
    };
    let found = faults_of(&reviewed(""));
    let hash = found[0].split('`').nth(1).unwrap();
    assert_eq!(found, [format!("{DOCUMENT}:8: put the hash of what was reviewed last: `{hash}`")]);
    let text = reviewed(hash);
    assert_eq!(faults_of(&text), Vec::<String>::new());
    for (from, to) in [
        ("klage::frist::for_sen", "klage::frist::sen"),
        ("Rett datoen som er gal.", "Rett datoen som er feil."),
        ("fristen er torsdag", "fristen er onsdag"),
        ("Fristen var {frist}, og klagen\n> kom", "Fristen var {frist}, og klagen kom"),
    ] {
        let found = faults_of(&text.replacen(from, to, 1));
        assert!(found.iter().all(|fault| !fault.contains("has changed")), "{found:#?}");
    }
    for (from, to) in [
        ("severity: FEIL", "severity: ADVARSEL"),
        ("Rett datoen som er feil.", "Rett datoen."),
        ("nb: dagen etter", "nb: neste dag"),
        ("= 2026-03-24", "= 2026-03-25"),
        ("siste-dag", "foerste-dag"),
    ] {
        let found = faults_of(&text.replacen(from, to, 1));
        let lapsed =
            format!("{DOCUMENT}:8: the rule has changed since Kari Nordmann reviewed it on 2027-02-01;");
        assert!(found.iter().any(|fault| fault.starts_with(&lapsed)), "{from}: {found:#?}");
    }
}
