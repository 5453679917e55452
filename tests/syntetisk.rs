//! Synthetic messages have no findings, so that any finding in a test that starts from one is the test's own doing; and
//! synthetic conversations are legal.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::Melding;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::verdict::Severity;
use klagesak_syntetisk::{Generator, Meldinger, Saker};
use klagesak_validate::forloep::{Tilstand, validate_case};
use klagesak_validate::{Options, base, validate};

/// The notice that every change to the detriment gets; whether it came in time is for the case as a whole.
const TIL_SKADE: &str = "KO-AVGJOERELSE-022";

fn options() -> Options<'static> {
    Options::new(base::NOW.parse().unwrap())
}

fn assert_no_findings(messages: impl Iterator<Item = Melding>, allowed: &[&str]) {
    let options = options();
    let mut found: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (number, message) in messages.enumerate() {
        let report = validate(&klagesak_core::write(&message).unwrap(), &options);
        for finding in report.findings.iter().filter(|f| !allowed.contains(&f.rule.id.as_str())) {
            let place: Vec<_> = finding.pointer.tokens().filter(|t| t.parse::<usize>().is_err()).collect();
            found.entry((finding.rule.id.as_str(), place.join("/"))).or_default().push(number);
        }
    }
    let lines: Vec<_> = found
        .iter()
        .map(|((rule, place), numbers)| {
            format!("{rule} at {place}: {} times, first {}", numbers.len(), numbers[0])
        })
        .collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn usual_messages_have_no_findings() {
    assert_no_findings(Generator::new(11).take(3000), &[]);
}

#[test]
fn large_messages_have_no_findings() {
    assert_no_findings(Generator::new(11).large(true).take(20), &[]);
}

#[test]
fn messages_of_a_conversation_have_no_findings() {
    assert_no_findings(Meldinger::new(12).take(8000), &[TIL_SKADE]);
}

#[test]
fn four_thousand_conversations_are_legal() {
    let options = options();
    let (mut messages, mut late) = (0, 0);
    let (mut types, mut ends) = (BTreeSet::new(), BTreeSet::new());
    let mut wrong = Vec::new();
    for (number, case) in Saker::new(13).take(4000).enumerate() {
        messages += case.len();
        types.extend(case.iter().map(|m| m.meldingstype().to_string()));
        assert!(matches!(case[0], Melding::Oversendelse(_) | Melding::InnkommetKlage(_)), "{number}");
        let order: Vec<_> = case.iter().map(|m| m.hode().melding_id).collect();
        let report = validate_case(case, &options);
        assert_eq!(report.melding_ider, order, "{number}");
        ends.insert(report.tilstand.code());
        late += usize::from(report.findings().iter().any(|f| f.rule.id.as_str() == "KO-FORLOEP-023"));
        let findings = report.findings().iter().filter(|f| f.severity != Severity::Notice);
        wrong.extend(findings.map(|f| format!("{number}: {} at {}", f.rule.id, f.pointer)));
    }
    assert!(
        wrong.is_empty(),
        "{} of them, such as\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
    assert!(messages >= 24_000, "{messages}");
    assert!((300..800).contains(&late), "{late}");
    assert_eq!(types, Melding::TYPER.iter().map(Meldingstype::to_string).collect());
    let all = [
        Tilstand::Mottatt,
        Tilstand::Avgjort,
        Tilstand::AvsluttetNav,
        Tilstand::Hjemvist,
        Tilstand::Returnert,
        Tilstand::Trukket,
    ];
    assert_eq!(ends, all.map(Tilstand::code).into());
}

#[test]
fn a_seed_and_a_number_give_the_same_conversation() {
    let bytes = |case: Vec<Melding>| -> Vec<Vec<u8>> {
        case.iter().map(|m| klagesak_core::write(m).unwrap()).collect()
    };
    let all: Vec<_> = Saker::new(14).take(60).map(bytes).collect();
    assert_eq!(Saker::new(14).starting_at(40).take(20).map(bytes).collect::<Vec<_>>(), all[40..]);
    assert_ne!(Saker::new(15).next().map(bytes).unwrap(), all[0]);
    let flat: Vec<_> = Meldinger::new(14).take(300).map(|m| klagesak_core::write(&m).unwrap()).collect();
    assert_eq!(flat, all.concat()[..300]);
}
