//! The compiler on a repository of one rule: what it says of each fault, and what it writes.

#![allow(clippy::unwrap_used)]

mod lifecycle;
mod reads;

use std::fs;
use std::path::Path;

use klagesak_rules::{NewRuleError, Rules, generated, new_rule, stale, write};
use tempfile::TempDir;

const DOCUMENT: &str = "rules/KLAGE/KO-KLAGE-001.md";
const TEXT: &str = r#"---
name: for-sen
severity: FEIL
since: "1.0"
on: klage
check: klage::frist::for_sen
sources: [fvl.klagefrist]
reviewed: ikke gjennomgått
reads: [/frister/*/fristdato, ^/innhold/parter]
---

# nb
**Klagen er kommet i tide.**

> Fristen var {frist}, og klagen
> kom {dato}.

Saksbehandler: Se etter om datoen er rett.

System: Rett datoen som er feil.

Ellers: Klageren får ikke saken prøvd.

# nn
**Klaga er komen i tide.**

> Fristen var {frist}, og klaga kom {dato}.

Saksbehandlar: Sjå etter om datoen er rett.

System: Rett datoen som er gal.

Elles: Klagaren får ikkje saka prøvd.

# en
**The appeal came in time.**

> The deadline was {frist}, and the appeal came {dato}.

Caseworker: See whether the date is right.

System: Correct the date that is wrong.

Otherwise: The appellant is not heard.

# lovligeTilfeller
- kontoret tar klagen til behandling likevel: det står i klagefrister

Derfor: Den som er for sen, sier meldingen hvorfor er tatt med.

# words
dagen-etter
    nb: dagen etter
    nn: dagen etter
    en: the day after

# breaks
en-dag-for-sen (minimal): fristen er torsdag
    /innhold/klage/mottattDato = 2026-03-24
    + /innhold/klage/merknader = {
            "tekst": "Kom
              for sent."
        }
    at /innhold/klage/mottattDato

# holds
siste-dag (minimal)
    - /innhold/klage/fremsattDato
    + /utvidelser nest 3
    replace "a": 1
        with hex c3 28
    max-bytes 1000
"#;
/// What the check of the document looks at.
const READS: &str = "reads: [/frister/*/fristdato, ^/innhold/parter]\n";
const SOURCES: &str = "[fvl.klagefrist]\nkind = \"forvaltningslov\"\nbegrep = \"Klagefrist\"\n";
const CHECK: &str = "pub(in crate::rules) fn for_sen(klage: &Klage) { KO_KLAGE_001_DAGEN_ETTER }\n";

/// A repository with one rule. The JSON above is written over two lines on purpose, and made right here.
fn repository(text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put(DOCUMENT, text);
    put("rules/sources.toml", SOURCES);
    put("docs/generert/regel-id.txt", "# Generated\nKO-KLAGE-001\n");
    put("docs/standard/ids.txt", "# Append-only\nKLAGE-1\n");
    put("crates/klagesak-validate/src/rules/klage/frist.rs", CHECK);
    for empty in ["kompat/src", "dokument/src", "package/src", "convert/src"] {
        put(&format!("crates/klagesak-{empty}/lib.rs"), "");
    }
    folder
}

fn sound() -> String {
    TEXT.replace("Kom\n              for sent.", "Kom for sent.")
}

fn faults(root: &Path) -> Vec<String> {
    Rules::read(root).unwrap().faults.iter().map(ToString::to_string).collect()
}

fn faults_of(text: &str) -> Vec<String> {
    faults(repository(text).path())
}

#[test]
fn a_document_in_order_has_no_fault() {
    assert_eq!(faults_of(&sound()), Vec::<String>::new());
}

#[test]
fn a_record_holds_what_the_document_says() {
    let folder = repository(&sound());
    let files = generated(&Rules::read(folder.path()).unwrap());
    let file = files.iter().find(|file| file.path.ends_with("rules/generated/klage.rs")).unwrap();
    for line in [
        "    &KO_KLAGE_001,",
        "pub(crate) static KO_KLAGE_001: Rule = Rule::new(",
        "        RuleId::new(\"KO-KLAGE-001\"),",
        "        Severity::Error,",
        "            \"Fristen var {frist}, og klagen kom {dato}.\\n\",",
        "    .with_sources(&[Source::Fvl(Fvl::Klagefrist)])",
        "    .with_reads(&[\"/frister/*/fristdato\", \"^/innhold/parter\"])",
        "    Check::Klage(rules::klage::frist::for_sen), // rules/KLAGE/KO-KLAGE-001.md",
        "pub(crate) const KO_KLAGE_001_DAGEN_ETTER: Text = Text {",
    ] {
        assert!(file.text.lines().any(|l| l == line), "{line}\n{}", file.text);
    }
    for part in [
        r#"{"handling":"SETT","sti":"/innhold/klage/mottattDato","verdi":"2026-03-24"}"#,
        r#"{"handling":"SETT","sti":"/innhold/klage/merknader","verdi":{ "tekst": "Kom for sent." }}"#,
        r#""funn":[{"regel":"KO-KLAGE-001","sti":"/innhold/klage/mottattDato"}"#,
        r#"{"handling":"FJERN","sti":"/innhold/klage/fremsattDato"},{"handling":"NOEST","sti":"/utvidelser","antall":3}"#,
        r#"{"handling":"ERSTATT","finn":"\"a\": 1","heks":"c328"}],"stoersteBytes":1000,"funn""#,
    ] {
        assert!(file.text.contains(part), "{part}\n{}", file.text);
    }
}

#[test]
fn what_is_large_is_not_written_out() {
    let text =
        sound().replacen("with hex c3 28", "times 3 x,", 1).replacen("max-bytes 1000", "max-messages 2", 1);
    let folder = repository(&text);
    let files = generated(&Rules::read(folder.path()).unwrap());
    let file = files.iter().find(|file| file.path.ends_with("rules/generated/klage.rs")).unwrap();
    let part =
        r#"{"handling":"GJENTA","finn":"\"a\": 1","antall":3,"tekst":"x,"}],"flestMeldinger":2,"funn""#;
    assert!(file.text.contains(part), "{part}\n{}", file.text);
}

#[test]
fn what_is_written_is_fresh_and_what_is_left_over_goes() {
    let folder = repository(&sound());
    let files = generated(&Rules::read(folder.path()).unwrap());
    assert_eq!(write(folder.path(), &files).unwrap(), files.len());
    assert_eq!(write(folder.path(), &files).unwrap(), 0);
    let old = folder.path().join("crates/klagesak-validate/src/rules/generated/borte.rs");
    fs::write(&old, "").unwrap();
    fs::write(folder.path().join(&files[0].path), "").unwrap();
    let found = stale(folder.path(), &files).unwrap();
    assert!(found.len() == 2 && found[1].ends_with("borte.rs is of no rule and no profile"), "{found:?}");
    assert_eq!(write(folder.path(), &files).unwrap(), 2);
    assert!(!old.exists() && stale(folder.path(), &files).unwrap().is_empty());
}

#[test]
fn every_fault_is_told_with_its_line() {
    for (from, to, expected) in [
        ("name: for-sen", "name: For sen", "2: a name is small letters, digits and hyphens"),
        ("name: for-sen\n", "", "1: the key `name` is missing"),
        ("severity: FEIL", "severity: STREK", "3: a severity is FEIL, ADVARSEL or MERKNAD"),
        ("since: \"1.0\"", "since: 1", "4: a version is two numbers with a full stop between"),
        ("on: klage", "on: klagen", "5: there is no `on: klagen`"),
        ("on: klage\n", "", "1: the key `on` is missing"),
        ("check: klage::frist::for_sen\n", "", "1: the key `check` is missing"),
        (
            "klage::frist::for_sen",
            "klage::frist::sen",
            "6: the check is said to be `sen` in crates/klagesak-validate/src/rules/klage/frist.rs, which has no such function",
        ),
        (
            "klage::frist::for_sen",
            "klage::dato::for_sen",
            "6: the check is said to lie in crates/klagesak-validate/src/rules/klage/dato.rs, which is not there",
        ),
        (
            "on: klage\ncheck: klage::frist::for_sen",
            "on: layer",
            "1: nothing in crates/klagesak-validate/src finds this rule: no code names KO_KLAGE_001",
        ),
        (
            "[fvl.klagefrist]",
            "[fvl.klagefrist, fvl.klage]",
            "7: there is no source `fvl.klage` in rules/sources.toml",
        ),
        ("[fvl.klagefrist]", "[]", "7: the value is empty"),
        ("reviewed: ikke gjennomgått", "reviewed: ikke gjennomgått\nmyk: ja", "9: there is no key `myk`"),
        ("reviewed: ikke gjennomgått", "reviewed: Kari", "8: `reviewed` is `ikke gjennomgått`, or name,"),
        (
            "reviewed: ikke gjennomgått",
            "reviewed: ikke gjennomgått\nafter: KO-PART-001",
            "9: `after` is the id of another rule",
        ),
        (
            "reviewed: ikke gjennomgått",
            "reviewed: ikke gjennomgått\ncrate: package",
            "9: the group KLAGE is in one crate;",
        ),
        (
            "reviewed: ikke gjennomgått",
            "reviewed: ikke gjennomgått\nexamples: pakker/en",
            "9: the examples of this group stand below",
        ),
        (
            "reviewed: ikke gjennomgått",
            "reviewed: ikke gjennomgått\nexamples: en",
            "9: an example by name is `<kind>/<name>`",
        ),
        (
            "reviewed: ikke gjennomgått",
            "reviewed: ikke gjennomgått\nremoved: 2.0",
            "9: say from which version, and why",
        ),
        ("**Klagen er kommet i tide.**\n\n", "", "12: `**title**` is missing in `nb`"),
        (
            "Ellers: Klageren får ikke saken prøvd.",
            "Elles: Klageren får ikke saken prøvd.",
            "22: a paragraph here is `**title**`",
        ),
        ("Rett datoen som er feil.", "Rett datoen …", "20: this is still to be written"),
        (
            "Rett datoen som er feil.",
            "Rett datoen som er feil",
            "20: a text is a whole sentence with a full stop",
        ),
        ("klaga kom {dato}", "klaga kom {dag}", "27: the placeholders in `nn` are not those in `nb`"),
        ("Rett datoen som er feil.", "Rett {dato} som er feil.", "15: only a message has placeholders"),
        (
            "Correct the date that is wrong.",
            "Rett datoen som er feil.",
            "38: a text in `en` is the one in `nb`",
        ),
        ("# words", "# ord", "51: there is no section `ord`"),
        ("# holds", "# breaks", "65: the section `breaks` stands twice"),
        ("    nn: dagen etter\n", "", "52: the words `dagen-etter` have no `nn`"),
        (
            "dagen-etter\n    nb",
            "dagen-foer\n    nb",
            "52: no code in crates/klagesak-validate/src names KO_KLAGE_001_DAGEN_FOER",
        ),
        ("siste-dag (minimal)", "siste-dag", "66: an example begins with a line `name (base)`"),
        ("siste-dag (minimal)", "en-dag-for-sen (minimal)", "66: two examples are called `en-dag-for-sen`"),
        ("mottattDato = 2026-03-24", "mottattDato: 2026-03-24", "59: after a place comes `= value`"),
        ("= 2026-03-24", "= {2026-03-24", "59: the value begins as JSON but is none"),
        (
            "/innhold/klage/mottattDato = 2026",
            "innhold/klage/mottattDato = 2026",
            "59: a place begins with `/`",
        ),
        ("with hex c3 28", "with hex c3 2x", "69: after `hex` comes two digits for each byte"),
        ("        with hex c3 28\n", "", "69: on the line below `replace`, further in, comes `with`"),
        ("with hex c3 28", "times mange x", "69: this is no number"),
        ("max-bytes 1000", "max-messages to", "71: this is no number"),
        ("max-bytes 1000", "max-bytes tusen", "71: this is no number"),
        ("max-bytes 1000", "at /opprettet", "66: an example that keeps the rule has no `at`"),
    ] {
        let text = sound().replacen(from, to, 1);
        assert_ne!(text, sound(), "{from}");
        let found = faults_of(&text);
        let expected = format!("{DOCUMENT}:{expected}");
        assert!(found.iter().any(|fault| fault.starts_with(&expected)), "{expected}\n{found:#?}");
    }
}

#[test]
fn a_language_that_is_missing_is_told_first() {
    let text = sound();
    let (before, after) = (text.find("# nn").unwrap(), text.find("# en").unwrap());
    let found = faults_of(&format!("{}{}", &text[..before], &text[after..]));
    assert_eq!(found[0], format!("{DOCUMENT}:11: the language `nn` is missing: there is no heading `# nn`"));
}

#[test]
fn every_language_has_every_text() {
    let text = sound();
    for (i, language) in ["nb", "nn", "en"].into_iter().enumerate() {
        let heading = format!("# {language}\n");
        let begin = text.find(&heading).unwrap() + heading.len();
        let end = begin + text[begin..].find("# ").unwrap();
        let line = text[..begin].lines().count();
        let otherwise = ["Ellers", "Elles", "Otherwise"][i];
        let found = faults_of(&format!("{}{}", &text[..begin], &text[end..]));
        let caseworker = ["Saksbehandler", "Saksbehandlar", "Caseworker"][i];
        for missing in ["`**title**`", "`> message`", caseworker, "System", otherwise] {
            let expected = format!("{DOCUMENT}:{line}: {missing} is missing in `{language}`");
            assert!(found.contains(&expected), "{expected}\n{found:#?}");
        }
    }
}

#[test]
fn a_name_is_words_with_single_hyphens_between() {
    for name in ["For-sen", "for_sen", "for--sen", "-for-sen", "for-sen-", "før-sen", "for sen"] {
        let rule = faults_of(&sound().replace("name: for-sen", &format!("name: {name}")));
        assert_eq!(rule[0], format!("{DOCUMENT}:2: a name is small letters, digits and hyphens"), "{name}");
        let example = faults_of(&sound().replace("siste-dag (", &format!("{name} (")));
        let expected = format!("{DOCUMENT}:66: the name of an example is small letters, digits and hyphens");
        assert_eq!(example, [expected], "{name}");
    }
}

#[test]
fn a_rule_has_an_example_that_breaks_it_and_one_that_keeps_it() {
    let text = sound();
    let (breaks, holds) = (text.find("# breaks").unwrap(), text.find("# holds").unwrap());
    let without_breaks = format!("{}{}", &text[..breaks], &text[holds..]);
    let without_holds = &text[..holds];
    let empty = |section: &str, end: usize| {
        let begin = text.find(section).unwrap() + section.len();
        format!("{}{}", &text[..begin], &text[end..])
    };
    for wrong in [
        without_breaks.as_str(),
        without_holds,
        &text[..breaks],
        &empty("# breaks\n", holds),
        &empty("# holds\n", text.len()),
    ] {
        let expected =
            format!("{DOCUMENT}:1: there is an example that breaks the rule and one that keeps it");
        assert_eq!(faults_of(wrong), [expected], "{wrong}");
    }
}

/// The same rule in a group whose examples are made by a program.
fn package_rule(examples: &str) -> Vec<String> {
    let text = sound();
    let text = text[..text.find("# words").unwrap()]
        .replace("on: klage\ncheck: klage::frist::for_sen\n", &format!("crate: package\n{examples}"))
        .replace(READS, "");
    let folder = repository(&text);
    fs::create_dir_all(folder.path().join("rules/PAKKE")).unwrap();
    fs::rename(folder.path().join(DOCUMENT), folder.path().join("rules/PAKKE/KO-PAKKE-001.md")).unwrap();
    fs::write(folder.path().join("docs/generert/regel-id.txt"), "").unwrap();
    fs::write(folder.path().join("crates/klagesak-package/src/lib.rs"), "fn f() { KO_PAKKE_001; }\n")
        .unwrap();
    faults(folder.path())
}

#[test]
fn a_rule_whose_examples_are_made_by_a_program_names_them() {
    assert_eq!(package_rule("examples: [pakker/en, pakker/to]\n"), Vec::<String>::new());
    let two = "name in `examples` one that breaks the rule and one that keeps it";
    for (examples, line) in [("", 1), ("examples: pakker/en\n", 6)] {
        let found = package_rule(examples);
        assert_eq!(found, [format!("rules/PAKKE/KO-PAKKE-001.md:{line}: {two}")], "{examples}");
    }
}

#[test]
fn an_example_says_where_the_finding_is_unless_it_is_where_the_last_edit_was() {
    let at = "    at /innhold/klage/mottattDato\n";
    let merknader =
        &sound()[sound().find("    + /innhold/klage/merknader").unwrap()..sound().find(at).unwrap()];
    assert_eq!(faults_of(&sound().replace(at, "").replace(merknader, "")), Vec::<String>::new());
    for last in ["    + /innhold/dokumenter/- = {}\n", "    truncate 3\n", "    then kvittering\n"] {
        let found = faults_of(&sound().replace(at, last));
        assert_eq!(
            found,
            [format!("{DOCUMENT}:58: say where the rule finds something: `at /place`")],
            "{last}"
        );
    }
}

#[test]
fn sources_are_texts_of_a_kind_there_is() {
    for (toml, expected) in [
        ("[fvl.klagefrist]\nkind = \"lov\"\nlaw = \"fvl\"\n", "2: fvl.klagefrist: `paragraph` is missing"),
        ("[fvl.klagefrist]\nkind = \"sagn\"\n", "2: fvl.klagefrist: there is no kind `sagn`"),
        (
            "[fvl.klagefrist]\nkind = \"veiledning\"\ntitle = \"x\"\nread = \"i går\"\n",
            "2: fvl.klagefrist: a day is written YYYY-MM-DD",
        ),
        ("[fvl.klagefrist]\nkind = \"veiledning\"\ntitle = 3\n", "3: a source has texts, named kind,"),
        ("[fvl.klagefrist\n", "1: "),
        ("[a]\nkind = \"veiledning\"\ntitle = \"x\"\n", "2: no rule has the source `a`"),
    ] {
        let folder = repository(&sound());
        fs::write(folder.path().join("rules/sources.toml"), toml).unwrap();
        let found = faults(folder.path());
        let expected = format!("rules/sources.toml:{expected}");
        assert!(found.iter().any(|fault| fault.starts_with(&expected)), "{expected}: {found:#?}");
    }
}

#[test]
fn a_paragraph_of_the_standard_is_a_source_once_it_is_written() {
    let cites = |key: &str| sound().replacen("sources: [", &format!("sources: [{key}, "), 1);
    assert_eq!(faults_of(&cites("standard.KLAGE-1")), Vec::<String>::new());
    let found = faults_of(&cites("standard.KLAGE-2"));
    let missing = "there is no source `standard.KLAGE-2` in docs/standard/ids.txt";
    assert!(found.len() == 1 && found[0].ends_with(missing), "{found:#?}");
}

#[test]
fn a_new_rule_is_a_document_still_to_be_written_and_a_check_that_finds_nothing() {
    let folder = repository(&sound());
    let touched = new_rule(folder.path(), "klage", "for-tidlig", None).unwrap();
    assert_eq!(touched, ["rules/KLAGE/KO-KLAGE-002.md", "crates/klagesak-validate/src/rules/klage/frist.rs"]);
    let check = fs::read_to_string(folder.path().join(&touched[1])).unwrap();
    let skeleton = "pub(in crate::rules) fn for_tidlig(_klage: &Klage, _scope: &mut Scope<'_>) {}\n";
    assert_eq!(check, format!("{CHECK}\n{skeleton}"));
    let found = faults(folder.path());
    assert!(found.len() > 10 && found.iter().all(|fault| fault.starts_with(&touched[0])), "{found:#?}");
    assert!(!found.iter().any(|fault| fault.contains("missing")), "{found:#?}");

    let again = new_rule(folder.path(), "KLAGE", "for-tidlig", None);
    assert!(matches!(again, Err(NewRuleError::Name(_))), "{again:?}");
    let other = new_rule(folder.path(), "KLAGE", "for-lang", Some("klage::lengde"));
    assert!(matches!(other, Err(NewRuleError::Module(_))), "{other:?}");
    assert!(matches!(new_rule(folder.path(), "ROS", "fin", None), Err(NewRuleError::Group(_))));
}
