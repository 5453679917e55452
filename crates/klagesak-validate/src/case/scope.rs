//! What a check on a whole case works with.

use klagesak_core::lovgrunnlag::{LawDay, Lovdata};
use klagesak_core::verdi::{Dato, Tidspunkt};
use klagesak_core::verdict::{Finding, Param, Pointer};

use crate::Rule;

/// What a check on a whole case works with.
#[derive(Debug)]
pub struct ForloepScope<'a> {
    pub(super) rule: &'static Rule,
    pub(super) now: Tidspunkt,
    pub(super) today: Dato,
    pub(super) law: &'static Lovdata,
    pub(super) law_day: LawDay,
    pub(super) most: usize,
    pub(super) findings: &'a mut Vec<Finding>,
}

impl ForloepScope<'_> {
    /// Reports a finding of this rule in the message at a place in the case: `below` is a JSON Pointer in that message, empty
    /// for the message itself. The number of the message becomes the parameter `melding`; `params` are the others.
    pub fn at(&mut self, index: usize, below: &str, params: &[(&'static str, Param)]) {
        let mut finding = Finding::new(&self.rule.info, Pointer::new(format!("/{index}{below}")));
        finding.severity = self.rule.info.severity_under(self.law, self.law_day);
        finding.params = vec![("melding", (index + 1).into())];
        finding.params.extend_from_slice(params);
        self.findings.push(finding);
    }

    /// How many messages of a case are judged together.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most
    }

    /// The law the case is treated under.
    #[must_use]
    pub fn law(&self) -> &'static Lovdata {
        self.law
    }

    /// The reference time.
    #[must_use]
    pub fn now(&self) -> Tidspunkt {
        self.now
    }

    /// The date of the reference time in Norway.
    #[must_use]
    pub fn today(&self) -> Dato {
        self.today
    }
}
