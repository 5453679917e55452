//! The findings on one document, each rule at most once.

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Param, Pointer, RuleInfo};

/// The findings on one document, each rule at most once.
#[derive(Debug)]
pub(super) struct Funn {
    pub(super) place: Pointer,
    pub(super) liste: Vec<Finding>,
}

impl Funn {
    /// A finding on a field of the manifest entry.
    pub(super) fn at<const N: usize>(
        &mut self,
        rule: &'static RuleInfo,
        field: &str,
        params: [(&'static str, Param); N],
    ) {
        if self.has(rule) {
            return;
        }
        let mut pointer = self.place.clone();
        pointer.push_field(field);
        let mut finding = Finding::new(rule, pointer);
        finding.params.extend(params);
        self.liste.push(finding);
    }

    /// Whether the rule is broken already.
    pub(super) fn has(&self, rule: &'static RuleInfo) -> bool {
        self.liste.iter().any(|finding| finding.rule.id == rule.id)
    }

    /// A finding on the file as such.
    pub(super) fn without_values(&mut self, rule: &'static RuleInfo) {
        self.at(rule, "filnavn", []);
    }

    /// A finding on the file as such, with the reason.
    pub(super) fn because(&mut self, rule: &'static RuleInfo, grunn: &Text) {
        self.at(rule, "filnavn", [("grunn", (*grunn).into())]);
    }
}
