//! Synthetic messages have no findings, so that any finding in a test that starts from one is the test's own doing.

use std::collections::BTreeMap;

use klagesak_core::syntetisk::Generator;
use klagesak_validate::{Options, base, validate};

fn assert_no_findings(generator: Generator, count: usize) {
    let options = Options::new(base::NOW.parse().unwrap());
    let mut found: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (number, message) in generator.take(count).enumerate() {
        let report = validate(&klagesak_core::write(&message).unwrap(), &options);
        for finding in &report.findings {
            let place: Vec<_> = finding.pointer.tokens().filter(|t| t.parse::<usize>().is_err()).collect();
            found.entry((finding.rule.id.0, place.join("/"))).or_default().push(number);
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
    assert_no_findings(Generator::new(11), 3000);
}

#[test]
fn large_messages_have_no_findings() {
    assert_no_findings(Generator::new(11).large(true), 20);
}
