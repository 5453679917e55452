//! What the days of a rule make of its findings.

use klagesak_core::lovgrunnlag::Lovdata;
use klagesak_core::verdict::{Finding, RuleInfo, Severity};

use crate::Options;

/// Takes away what is found by rules that are through on the day the rules are read, and makes milder what is not due yet.
///
/// A check never sees a day: whether a rule warns, refuses or is through is decided here, of what it found.
pub fn on_the_day(findings: &mut Vec<Finding>, law: &'static Lovdata, options: &Options<'_>) {
    let day = options.law_day();
    findings.retain(|finding| finding.rule.lifecycle.in_force(day.day()));
    let moved = |rule: &RuleInfo| options.moved.iter().find(|(id, _)| *id == rule.id).map(|(_, day)| *day);
    for finding in findings {
        match moved(finding.rule) {
            Some(from) => finding.severity = finding.rule.severity_supposing(law, day, Some(from)),
            None => {
                let most = finding.rule.lifecycle.severity_on(Severity::Error, day.day());
                finding.severity = finding.severity.min(most);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use klagesak_core::kodeverk::Lovgrunnlag;
    use klagesak_core::lovgrunnlag::lovdata;
    use klagesak_core::verdict::{Lifecycle, Pointer, RuleId, RuleTexts, Source};

    use super::*;

    fn rule(id: &'static str, lifecycle: Lifecycle) -> &'static RuleInfo {
        let rule = RuleInfo::new(RuleId::new(id), "proeve", Severity::Error, RuleTexts::new(""));
        Box::leak(Box::new(rule.with_sources(&[Source::Format("klage")]).with_lifecycle(lifecycle)))
    }

    /// What is left of a finding of each rule on a day.
    fn left(day: &str, moved: Vec<(RuleId, klagesak_core::verdi::Dato)>) -> Vec<(&'static str, Severity)> {
        let days = Lifecycle::V1_0.warning_from("2027-01-01").mandatory_from("2027-07-01");
        let rules = [
            rule("KO-KLAGE-901", Lifecycle::V1_0),
            rule("KO-KLAGE-902", days),
            rule("KO-KLAGE-903", Lifecycle::V1_0.expires("2027-07-01")),
        ];
        let mut findings: Vec<_> =
            rules.into_iter().map(|rule| Finding::new(rule, Pointer::default())).collect();
        let now = "2026-11-01T12:00:00+01:00".parse().unwrap();
        let options = Options { rules_at: day.parse().ok(), moved, ..Options::new(now) };
        on_the_day(&mut findings, lovdata(&Lovgrunnlag::Fvl1967), &options);
        findings.iter().map(|finding| (finding.rule.id.as_str(), finding.severity)).collect()
    }

    #[test]
    fn a_day_makes_a_finding_milder_or_takes_it_away() {
        let (always, dated, ending) = ("KO-KLAGE-901", "KO-KLAGE-902", "KO-KLAGE-903");
        let error = Severity::Error;
        for (day, severity) in [
            ("2026-12-31", Severity::Notice),
            ("2027-01-01", Severity::Warning),
            ("2027-06-30", Severity::Warning),
        ] {
            let found = left(day, Vec::new());
            assert_eq!(found, [(always, error), (dated, severity), (ending, error)], "{day}");
        }
        assert_eq!(left("2027-07-01", Vec::new()), [(always, error), (dated, error)]);
    }

    #[test]
    fn a_rule_that_is_moved_is_an_error_from_that_day_whatever_it_says() {
        let moved = |id, day: &str| vec![(RuleId::new(id), day.parse().unwrap())];
        let of =
            |id, found: Vec<(&str, Severity)>| found.into_iter().find(|(rule, _)| *rule == id).unwrap().1;
        let (always, dated) = ("KO-KLAGE-901", "KO-KLAGE-902");
        assert_eq!(of(always, left("2027-02-28", moved(always, "2027-03-01"))), Severity::Warning);
        assert_eq!(of(always, left("2027-03-01", moved(always, "2027-03-01"))), Severity::Error);
        assert_eq!(of(dated, left("2027-03-01", moved(dated, "2027-03-01"))), Severity::Error);
        assert_eq!(of(dated, left("2027-07-01", moved(dated, "2028-03-01"))), Severity::Warning);
        assert_eq!(of(dated, left("2027-03-01", moved(always, "2027-03-01"))), Severity::Warning);
    }
}
