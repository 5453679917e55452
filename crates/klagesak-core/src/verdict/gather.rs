//! One cause, one finding: what a rule says in the same words of many items is said once, with the places.

use std::collections::BTreeMap;

use super::{Finding, Param, Pointer, RuleId, Severity};

impl Finding {
    /// Every place it is about, the first of them first.
    pub fn places(&self) -> impl Iterator<Item = &Pointer> {
        std::iter::once(&self.pointer).chain(&self.more)
    }

    /// Each place as a finding of its own.
    pub fn spread(self) -> impl Iterator<Item = Self> {
        let Self { rule, severity, pointer, more, offset, params } = self;
        let offsets = std::iter::once(offset).chain(std::iter::repeat(None));
        std::iter::once(pointer).chain(more).zip(offsets).map(move |(pointer, offset)| Self {
            rule,
            severity,
            pointer,
            more: Vec::new(),
            offset,
            params: params.clone(),
        })
    }
}

/// What a finding says, where the numbers of items do not count.
type Words = (RuleId, Severity, String, Vec<(&'static str, Param)>);

/// Puts together what the same rule says in the same words at places that differ in nothing but the numbers of items: a missing
/// type in a hundred documents is one finding. The places of each are in order.
pub fn gather(findings: &mut Vec<Finding>) {
    let mut found: BTreeMap<Words, usize> = BTreeMap::new();
    let mut gathered: Vec<Finding> = Vec::with_capacity(findings.len());
    for mut finding in findings.drain(..) {
        let Some(pattern) = pattern(&finding.pointer) else {
            gathered.push(finding);
            continue;
        };
        let key = (finding.rule.id, finding.severity, pattern, finding.params.clone());
        let place = *found.entry(key).or_insert(gathered.len());
        match gathered.get_mut(place) {
            Some(first) => {
                // The place in the text is that of the place that stands first.
                if finding.pointer < first.pointer {
                    std::mem::swap(&mut finding.pointer, &mut first.pointer);
                    std::mem::swap(&mut finding.offset, &mut first.offset);
                }
                first.more.extend(finding.spread().map(|one| one.pointer));
            }
            None => gathered.push(finding),
        }
    }
    for finding in gathered.iter_mut().filter(|finding| !finding.more.is_empty()) {
        finding.more.push(std::mem::take(&mut finding.pointer));
        finding.more.sort();
        finding.more.dedup();
        finding.pointer = finding.more.remove(0);
    }
    *findings = gathered;
}

/// A place without the numbers of items, if it has any.
fn pattern(pointer: &Pointer) -> Option<String> {
    let is_number = |token: &str| !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
    let tokens = || pointer.as_str().split('/');
    let without = || tokens().map(|token| if is_number(token) { "*" } else { token });
    tokens().any(is_number).then(|| without().collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::{RuleInfo, RuleTexts};

    static RULE: RuleInfo =
        RuleInfo::new(RuleId::new("KO-PROEVE-001"), "proeve", Severity::Notice, RuleTexts::new(""));
    static OTHER: RuleInfo =
        RuleInfo::new(RuleId::new("KO-PROEVE-002"), "annen", Severity::Notice, RuleTexts::new(""));

    fn at(rule: &'static RuleInfo, place: &str) -> Finding {
        Finding::new(rule, Pointer::new(place))
    }

    fn places(findings: &[Finding]) -> Vec<Vec<&str>> {
        findings.iter().map(|finding| finding.places().map(Pointer::as_str).collect()).collect()
    }

    #[test]
    fn the_same_of_many_items_is_one() {
        let mut findings: Vec<_> = [10, 2, 1].map(|n| at(&RULE, &format!("/dokumenter/{n}/tittel"))).into();
        findings.push(at(&OTHER, "/dokumenter/2/tittel"));
        findings.push(at(&RULE, "/dokumenter/2/type"));
        gather(&mut findings);
        let together = vec!["/dokumenter/1/tittel", "/dokumenter/2/tittel", "/dokumenter/10/tittel"];
        assert_eq!(places(&findings), [together, vec!["/dokumenter/2/tittel"], vec!["/dokumenter/2/type"]]);
        assert_eq!(findings.into_iter().flat_map(Finding::spread).count(), 5);
    }

    #[test]
    fn other_words_are_another_finding() {
        let mut findings =
            vec![at(&RULE, "/a/0").with("antall", 1_u64), at(&RULE, "/a/1").with("antall", 2_u64)];
        gather(&mut findings);
        assert_eq!(findings.len(), 2);
    }

    #[test]
    fn gathered_again_it_is_the_same() {
        let mut findings = vec![at(&RULE, "/a/1"), at(&RULE, "/a/0"), at(&RULE, "/a/1")];
        gather(&mut findings);
        gather(&mut findings);
        assert_eq!(places(&findings), [["/a/0", "/a/1"]]);
    }
}
