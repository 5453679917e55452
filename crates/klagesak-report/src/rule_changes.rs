//! Which rules have another severity on one day than on another.

use std::fmt::Write;

use klagesak_core::kodeverk::{Kodeverk, Lovgrunnlag};
use klagesak_core::lovgrunnlag::{LawDay, lovdata};
use klagesak_core::verdict::{RuleInfo, Severity};
use serde::Serialize;

use crate::options::Options;
use crate::{line, words};

/// A rule whose severity changes, for cases under a law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleChange {
    /// The rule.
    pub regel: &'static str,
    /// The law of the case: a code of `lovgrunnlag`.
    pub lovgrunnlag: &'static str,
    /// The severity before; none when the rule found nothing.
    pub fra: Option<Severity>,
    /// The severity after; none when the rule finds nothing.
    pub til: Option<Severity>,
}

/// The changes from one day to another, in the order of the rules.
#[must_use]
pub fn changes(rules: &[&'static RuleInfo], from: LawDay, to: LawDay) -> Vec<RuleChange> {
    let mut found = Vec::new();
    for rule in rules.iter().filter(|rule| rule.lifecycle.removed.is_none()) {
        for code in Lovgrunnlag::KJENTE {
            let [fra, til] = [from, to].map(|day| {
                let in_force = rule.lifecycle.in_force(day.day());
                in_force.then(|| rule.severity_under(lovdata(code), day))
            });
            let (regel, lovgrunnlag) = (rule.id.as_str(), code.verdi());
            found.extend((fra != til).then_some(RuleChange { regel, lovgrunnlag, fra, til }));
        }
    }
    found
}

/// The changes, each on a line.
#[must_use]
pub fn text(changes: &[RuleChange], options: &Options) -> String {
    let (ink, language) = (options.ink(), options.language);
    let (strong, mut out) = (ink.strong, String::new());
    for RuleChange { regel, lovgrunnlag, fra, til } in changes {
        let color = til.map_or(ink.strong, |severity| ink.of(severity));
        let [before, after] =
            [fra, til].map(|severity| severity.map_or(words::RULE_THROUGH, Severity::label).get(language));
        let _ =
            writeln!(out, "{strong}{regel:<22}{strong:#} {lovgrunnlag}: {before} → {color}{after}{color:#}");
    }
    if changes.is_empty() {
        let _ = writeln!(out, "{}", words::NO_RULE_CHANGES.get(language));
    }
    out
}

/// The changes as one line of JSON: an array.
#[must_use]
pub fn json(changes: &[RuleChange]) -> String {
    line(&changes)
}

#[cfg(test)]
mod tests {
    use klagesak_core::Language;
    use klagesak_core::lovgrunnlag::Fvl;
    use klagesak_core::verdict::{Lifecycle, RuleId, RuleTexts, Source};

    use super::*;

    #[test]
    fn a_rule_changes_on_its_day_and_with_the_law_it_rests_on() {
        let rule = |id| RuleInfo::new(RuleId::new(id), "proeve", Severity::Error, RuleTexts::new(""));
        let rules: Vec<&'static RuleInfo> = vec![
            Box::leak(Box::new(
                rule("KO-KLAGE-901")
                    .with_sources(&[Source::Format("klage")])
                    .with_lifecycle(Lifecycle::V1_0.mandatory_from("2027-07-01")),
            )),
            Box::leak(Box::new(rule("KO-KLAGE-902").with_sources(&[Source::Fvl(Fvl::Klagefrist)]))),
            Box::leak(Box::new(
                rule("KO-KLAGE-903")
                    .with_sources(&[Source::Format("klage")])
                    .with_lifecycle(Lifecycle::V1_0.expires("2029-01-01")),
            )),
        ];
        let day = |text: &str| LawDay::on(text.parse().unwrap()).supposing("2028-01-01".parse().ok());
        let found = |from, to| {
            let changes = changes(&rules, day(from), day(to));
            changes.iter().map(|change| (change.regel, change.lovgrunnlag)).collect::<Vec<_>>()
        };
        assert_eq!(found("2026-11-30", "2027-06-30"), []);
        assert_eq!(
            found("2027-06-30", "2027-07-01"),
            [("KO-KLAGE-901", "FVL_1967"), ("KO-KLAGE-901", "FVL_2025")]
        );
        assert_eq!(found("2027-12-31", "2028-01-01"), [("KO-KLAGE-902", "FVL_2025")]);
        let through = changes(&rules, day("2028-12-31"), day("2029-01-01"));
        assert_eq!(through[0].til, None);
        assert!(json(&through).contains(r#""fra":"FEIL","til":null"#));
        let options = Options::new(Language::Nb);
        assert!(text(&through, &options).starts_with("KO-KLAGE-903           FVL_1967: feil → utgått\n"));
        let text = text(&changes(&rules, day("2027-12-31"), day("2028-01-01")), &Options::new(Language::Nb));
        assert_eq!(text, "KO-KLAGE-902           FVL_2025: advarsel → feil\n");
    }
}
