//! What a check looks at is what its document says, in `reads`: measured by changing every value of the messages we have.
//!
//! `KO_REGEL=KLAGE cargo test -p klagesak-tests leser_paa::` looks at one group.

use klagesak_core::verdict::RuleId;
use klagesak_dev::reads::{Fault, Measuring};
use klagesak_tests::documents::document;
use klagesak_validate::{Rule, rules};

fn said(rule: &Rule) -> Vec<String> {
    rule.info.reads.iter().map(ToString::to_string).collect()
}

/// What the code looks at and no message we have shows: each a rule and a place. An example that shows it takes it off the list; what is
/// shown and stands here is a fault.
fn unshown(rule: RuleId, pattern: &str) -> bool {
    let written = if matches!(pattern, "" | "^") { format!("{pattern}/") } else { pattern.to_owned() };
    include_str!("leser_paa_ikke_vist.txt").lines().any(|line| line == format!("{rule} {written}"))
}

/// A rule that looks at the value it is given and elsewhere, each at one place.
const PROBE: &str = "KO-KLAGE-009";

#[test]
fn a_check_looks_at_what_its_document_says_and_at_nothing_else() {
    let only = std::env::var("KO_REGEL").unwrap_or_default();
    let measuring = Measuring::of(|id| id.contains(&only) || id == PROBE);
    let mut faults = measuring.faults(|rule| Some(said(rule)), unshown);
    // In another area nearly every code is another, so no one change shows that the area is asked. A check that does not say it asks,
    // is told of none.
    let asks = |fault: &Fault| matches!(fault, Fault::Idle { pattern, .. } if matches!(&**pattern, "/profil" | "^/profil"));
    faults.retain(|fault| !asks(fault));
    let told = |fault: &Fault| {
        let document = document(fault.rule().as_str());
        format!("{}:{}: {fault}", document.path, document.header.line("reads"))
    };
    assert!(faults.is_empty(), "{}", faults.iter().map(told).collect::<Vec<_>>().join("\n"));

    // And it would have been seen: a place that is left out, and places that are too much.
    let with = |reads: &dyn Fn(Vec<String>) -> Vec<String>| {
        let probed = Some(PROBE).and_then(rules::find).map(|rule| reads(said(rule))).unwrap();
        measuring.faults(|rule| (rule.info.id.as_str() == PROBE).then(|| probed.clone()), unshown)
    };
    let shown =
        |i: &usize| !unshown(rules::find(PROBE).unwrap().info.id, document(PROBE).header.reads[*i].pointer());
    for i in (0..document(PROBE).header.reads.len()).filter(shown) {
        let left_out = |mut reads: Vec<String>| {
            reads.remove(i);
            reads
        };
        let faults = with(&left_out);
        let missing = document(PROBE).header.reads[i].pointer();
        let seen = |fault: &Fault| matches!(fault, Fault::Missing { pattern, .. } if pattern == missing);
        assert!(faults.iter().any(seen), "{missing}: {faults:?}");
    }
    let idle = ["/utenBegrunnelse", "^/avsender/navn"].map(str::to_owned);
    let faults = with(&|reads| [reads, idle.to_vec()].concat());
    let expected = idle.map(|pattern| Fault::Idle { rule: rules::find(PROBE).unwrap().info.id, pattern });
    assert_eq!(faults, expected);
}
