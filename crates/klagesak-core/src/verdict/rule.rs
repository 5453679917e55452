//! What is known of a rule apart from its check.

use std::fmt;

use serde_json::Value;

use super::rule_texts::What;
use super::{Example, Group, Lifecycle, RuleTexts, Severity, Source};
use crate::lovgrunnlag::{LawDay, Lovdata};
use crate::profil::Profiltabell;
use crate::text::Text;
use crate::verdi::Dato;

/// The permanent id of a rule, `KO-<GRUPPE>-<nnn>`. Assigned by hand, never reused, never given another meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(&'static str);

impl RuleId {
    /// An id, checked when compiled: `KO-`, a group, `-`, three digits.
    ///
    /// # Panics
    /// When it is not written so; in a `const` or a `static` that is a compile error.
    #[must_use]
    pub const fn new(id: &'static str) -> Self {
        assert!(has_form(id.as_bytes()), "the id of a rule is KO-<GRUPPE>-<nnn>");
        Self(id)
    }

    /// The id as it is written.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.0
    }

    /// The group; none when it is no group of this version.
    #[must_use]
    pub fn group(&self) -> Option<Group> {
        Group::of(self.0)
    }

    /// The number within the group: 1 of `KO-KLAGE-001`.
    #[must_use]
    pub fn number(&self) -> u16 {
        self.0.rsplit('-').next().and_then(|number| number.parse().ok()).unwrap_or_default()
    }

    /// Whether the rule is needed to read with certainty, so that its errors cannot be made milder by a policy.
    #[must_use]
    pub fn is_fixed(&self) -> bool {
        self.group().is_some_and(|group| self.number() < group.fixed_below())
    }
}

const fn has_form(id: &[u8]) -> bool {
    let [b'K', b'O', b'-', group @ .., b'-', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'] = id else {
        return false;
    };
    let mut rest = group;
    while let [letter, others @ ..] = rest {
        if !letter.is_ascii_uppercase() {
            return false;
        }
        rest = others;
    }
    !group.is_empty()
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// All that is known of a rule but how it is checked.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RuleInfo {
    /// The permanent id.
    pub id: RuleId,
    /// A name for people, in kebab-case; may change.
    pub name: &'static str,
    /// How serious a finding is.
    pub severity: Severity,
    /// From when to when the rule applies.
    pub lifecycle: Lifecycle,
    texts: RuleTexts,
    /// Where the rule has its authority.
    pub sources: &'static [Source],
    /// The places the check looks at: JSON Pointers from the value it is given, or from the top of the message when they begin with
    /// `^`. `*` is any item of a list, and an empty pointer the whole value. What every rule on one message waits
    /// for is not among them: `meldingstype`, `versjon`, `lovgrunnlag` and `opprettet`. None where that is all, and where a rule is not
    /// about one message.
    pub reads: &'static [&'static str],
    /// The profile whose words it is in; on any other area it does not apply. None for a rule of the core.
    pub profil: Option<&'static str>,
    breaks: &'static str,
    holds: &'static str,
}

impl RuleInfo {
    /// A rule in force from the first version on, without sources and examples, until told otherwise.
    #[must_use]
    pub const fn new(id: RuleId, name: &'static str, severity: Severity, texts: RuleTexts) -> Self {
        Self {
            id,
            name,
            severity,
            lifecycle: Lifecycle::V1_0,
            texts,
            sources: &[],
            reads: &[],
            profil: None,
            breaks: "",
            holds: "",
        }
    }

    /// What the rule demands, in one sentence.
    #[must_use]
    pub fn title(&self) -> Text {
        self.texts.get(What::Title)
    }

    /// What a finding says, with `{placeholders}` for its parameters.
    #[must_use]
    pub fn message(&self) -> Text {
        self.texts.get(What::Message)
    }

    /// What a caseworker does about it, in words a caseworker uses.
    #[must_use]
    pub fn caseworker(&self) -> Text {
        self.texts.get(What::Caseworker)
    }

    /// What a system does about it: which field, and what it should hold.
    #[must_use]
    pub fn system(&self) -> Text {
        self.texts.get(What::System)
    }

    /// What goes wrong, and for whom, when the rule is ignored.
    #[must_use]
    pub fn harm(&self) -> Text {
        self.texts.get(What::Harm)
    }

    /// The same rule with the sources it has its authority from.
    #[must_use]
    pub const fn with_sources(self, sources: &'static [Source]) -> Self {
        Self { sources, ..self }
    }

    /// The same rule with the places its check looks at.
    #[must_use]
    pub const fn with_reads(self, reads: &'static [&'static str]) -> Self {
        Self { reads, ..self }
    }

    /// The same rule in the words of a profile.
    #[must_use]
    pub const fn of_profile(self, profil: &'static str) -> Self {
        Self { profil: Some(profil), ..self }
    }

    /// Whether it applies in an area: it is of the core and not switched off there, or of its profile. Where the area is not known, all do.
    #[must_use]
    pub fn applies_in(&self, profil: Option<&Profiltabell>) -> bool {
        profil.is_none_or(|profil| {
            self.profil.is_none_or(|own| own == profil.id) && !profil.slaar_av(self.id.as_str())
        })
    }

    /// Whether its check may ask what the area says.
    #[must_use]
    pub fn asks_profile(&self) -> bool {
        self.reads.iter().any(|place| matches!(*place, "/profil" | "^/profil"))
    }

    /// The same rule with examples that break it and examples that keep it, each on a line and written as in `regler.json`.
    #[must_use]
    pub const fn with_examples(self, breaks: &'static str, holds: &'static str) -> Self {
        Self { breaks, holds, ..self }
    }

    /// Examples that break the rule.
    pub fn breaks(&self) -> impl Iterator<Item = Example> {
        self.examples(self.breaks)
    }

    /// Examples that keep the rule.
    pub fn holds(&self) -> impl Iterator<Item = Example> {
        self.examples(self.holds)
    }

    fn examples(&self, lines: &'static str) -> impl Iterator<Item = Example> {
        written(lines).filter_map(|example| Example::of(&example, self.id.as_str()))
    }

    /// The examples as they are written in `regler.json`: those that break the rule, and those that keep it.
    pub(super) fn written(&self) -> [Vec<Value>; 2] {
        [self.breaks, self.holds].map(|lines| written(lines).collect())
    }

    /// The same rule with another time it applies.
    #[must_use]
    pub const fn with_lifecycle(self, lifecycle: Lifecycle) -> Self {
        Self { lifecycle, ..self }
    }

    /// Whether any source of the rule has been read, for a case under this law.
    #[must_use]
    pub fn verified(&self, law: &Lovdata) -> bool {
        self.sources.iter().any(|source| source.verified(law))
    }

    /// The severity for a case under this law on this day: a rule without a source that has been read and is in force, or that is not
    /// mandatory yet, is at most a warning, and one that does not warn yet is at most a notice.
    #[must_use]
    pub fn severity_under(&self, law: &Lovdata, on: LawDay) -> Severity {
        self.severity_supposing(law, on, self.lifecycle.mandatory())
    }

    /// The same, were the rule mandatory from another day than it says; none is from the beginning.
    #[must_use]
    pub fn severity_supposing(&self, law: &Lovdata, on: LawDay, mandatory_from: Option<Dato>) -> Severity {
        let carried = self.sources.iter().any(|source| source.carries(law, on));
        let unproven = if carried { Severity::Error } else { Severity::Warning };
        self.severity.min(unproven).min(self.lifecycle.at_most(on.day(), mandatory_from))
    }
}

/// Each line, as what it says. A test of the rules sees to it that every one is an example.
fn written(lines: &'static str) -> impl Iterator<Item = Value> {
    lines.lines().filter_map(|line| serde_json::from_str(line).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kodeverk::Lovgrunnlag;
    use crate::lovgrunnlag::{Fvl, LawDay, lovdata};

    fn info(sources: &'static [Source], mandatory_from: Option<&'static str>) -> RuleInfo {
        let lifecycle = Lifecycle { mandatory_from, ..Lifecycle::V1_0 };
        RuleInfo::new(RuleId::new("KO-PROEVE-001"), "proeve", Severity::Error, RuleTexts::new(""))
            .with_sources(sources)
            .with_lifecycle(lifecycle)
    }

    #[test]
    fn the_texts_are_lines_in_their_order() {
        let lines = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15";
        let rule =
            RuleInfo::new(RuleId::new("KO-PROEVE-001"), "proeve", Severity::Error, RuleTexts::new(lines));
        let of = |text: Text| [text.nb, text.nn, text.en].join(" ");
        let all = [rule.message(), rule.caseworker(), rule.system(), rule.title(), rule.harm()].map(of);
        assert_eq!(all, ["1 2 3", "4 5 6", "7 8 9", "10 11 12", "13 14 15"]);
    }

    #[test]
    fn an_id_has_a_group_and_a_number() {
        let id = RuleId::new("KO-PAKKE-099");
        assert_eq!((id.as_str(), id.group(), id.number()), ("KO-PAKKE-099", Some(Group::Pakke), 99));
        assert!(id.is_fixed() && !RuleId::new("KO-PAKKE-100").is_fixed());
        assert!(RuleId::new("KO-SKJEMA-999").is_fixed() && !RuleId::new("KO-KLAGE-001").is_fixed());
        for wrong in ["KO-KLAGE-1", "KO--001", "KO-klage-001", "KLAGE-001", "KO-KLAGE-0010"] {
            assert!(!has_form(wrong.as_bytes()), "{wrong}");
        }
    }

    #[test]
    fn an_error_is_one_only_with_a_verified_source_and_from_its_day() {
        let (gammel, ny) = (lovdata(&Lovgrunnlag::Fvl1967), lovdata(&Lovgrunnlag::Fvl2025));
        let day = LawDay::on("2027-01-01".parse().unwrap());
        let before = LawDay::on("2026-12-31".parse().unwrap());
        let klagefrist = info(&[Source::Fvl(Fvl::Klagefrist)], None);
        assert_eq!(klagefrist.severity_under(gammel, day), Severity::Error);
        assert_eq!(klagefrist.severity_under(ny, day), Severity::Warning);
        for (from, severity) in [("2027-01-01", Severity::Error), ("2027-01-02", Severity::Warning)] {
            let supposing = day.supposing(from.parse().ok());
            assert_eq!(klagefrist.severity_under(ny, supposing), severity, "{from}");
        }
        let later = info(&[Source::Format("hode")], Some("2027-01-01"));
        assert_eq!(later.severity_under(ny, before), Severity::Warning);
        assert_eq!(later.severity_under(ny, day), Severity::Error);
    }
}
