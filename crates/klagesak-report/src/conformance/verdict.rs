//! What an answer is worth: held against what the manifest expects, as far as it is claimed.

use std::collections::BTreeSet;

use klagesak_core::verdict::Severity;
use serde::Serialize;

use super::answer::{Answer, Failed, Report};
use super::case::{Case, Expected, Kind};
use super::claims::Claims;
use super::layer::Layer;

/// The verdict on one answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// As expected.
    Passed,
    /// Not as expected.
    Differs(Difference),
    /// An exit code does not tell.
    Undecided,
    /// About what is not claimed.
    Outside,
    /// No answer.
    Failed(Failed),
}

/// How an answer differs.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Difference {
    /// What should have been found.
    #[serde(rename = "mangler")]
    pub(super) missing: Vec<Expected>,
    /// What should not have been found.
    #[serde(rename = "forMye")]
    pub(super) extra: Vec<Expected>,
    /// Whether it refused what is valid, with nothing but its exit code.
    #[serde(rename = "avvist")]
    pub(super) refused: bool,
    /// The state it should have ended in, and the one it did.
    #[serde(rename = "tilstand")]
    pub(super) state: Option<(String, String)>,
    /// Whether nothing was said of the rule the case shows: there was only an exit code, and other rules are broken too.
    #[serde(skip)]
    pub(super) silent: bool,
}

pub(super) fn judge(case: &Case, answer: &Answer, claims: &Claims) -> Verdict {
    match answer {
        Answer::Failed(failed) => Verdict::Failed(*failed),
        Answer::Report(report) => by_findings(case, report, claims),
        Answer::Code { accepts } => by_code(case, *accepts, claims),
    }
}

fn by_findings(case: &Case, report: &Report, claims: &Claims) -> Verdict {
    // The kit says of a case only what is wrong in the whole; what is found in its messages one by one may well be true.
    let asked = |rule: &str| case.kind != Kind::Conversation || Layer::of(rule) == Layer::Conversation;
    // Rules that are not of the standard are the implementation's own business.
    let counts = |finding: &&Expected| {
        finding.regel.starts_with("KO-") && asked(&finding.regel) && claims.cover(&finding.regel)
    };
    let expected: BTreeSet<_> = case.expected.iter().filter(counts).collect();
    let found: BTreeSet<_> = report.found.iter().filter(counts).collect();
    let only = |one: &BTreeSet<&Expected>, other: &BTreeSet<&Expected>| -> Vec<Expected> {
        one.difference(other).map(|finding| (*finding).clone()).collect()
    };
    let state = case.state.clone().zip(report.state.clone()).filter(|(expected, found)| expected != found);
    let difference = Difference {
        missing: only(&expected, &found),
        extra: only(&found, &expected),
        state,
        ..Difference::default()
    };
    if difference != Difference::default() {
        Verdict::Differs(difference)
    } else if expected.is_empty() && case.rule.as_ref().is_some_and(|rule| !claims.cover(rule)) {
        Verdict::Outside
    } else {
        Verdict::Passed
    }
}

fn by_code(case: &Case, accepts: bool, claims: &Claims) -> Verdict {
    let is_error = |finding: &&Expected| finding.alvorlighet == Severity::Error;
    let claimed = |finding: &&Expected| claims.cover(&finding.regel);
    let valid = !case.expected.iter().any(|finding| is_error(&finding));
    let errors: Vec<_> = case.expected.iter().filter(is_error).filter(claimed).cloned().collect();
    let outside = case.rule.as_ref().is_some_and(|rule| !claims.cover(rule));
    // The code speaks of the errors. A warning beside them is not told by it.
    let of_its_rule = |finding: &&Expected| case.rule.as_ref() == Some(&finding.regel);
    let mut own = case.expected.iter().filter(of_its_rule).peekable();
    let silent = own.peek().is_some() && !own.any(|finding| is_error(&finding));
    match (accepts, valid) {
        (false, true) => Verdict::Differs(Difference { refused: true, ..Difference::default() }),
        (true, true) if outside => Verdict::Outside,
        // A warning is not told by an exit code.
        (true, true) if case.expected.iter().any(|finding| claimed(&finding)) => Verdict::Undecided,
        (true, true) => Verdict::Passed,
        (_, false) if errors.is_empty() => Verdict::Outside,
        (true, false) => Verdict::Differs(Difference { missing: errors, silent, ..Difference::default() }),
        (false, false) if silent => Verdict::Undecided,
        (false, false) => Verdict::Passed,
    }
}
