//! The findings on one document, each rule at most once.

use crate::regler::generated::pakke::KO_PAKKE_204;
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
        if self.liste.iter().any(|finding| finding.rule.id == rule.id) {
            return;
        }
        let mut pointer = self.place.clone();
        pointer.push_field(field);
        let mut finding = Finding::new(rule, pointer);
        finding.params.extend(params);
        self.liste.push(finding);
    }

    /// A finding on the file as such.
    pub(super) fn without_values(&mut self, rule: &'static RuleInfo) {
        self.at(rule, "filnavn", []);
    }

    /// The file was not examined whole, for this reason.
    pub(super) fn partly(&mut self, grunn: &Text) {
        self.at(&KO_PAKKE_204, "filnavn", [("grunn", (*grunn).into())]);
    }
}
