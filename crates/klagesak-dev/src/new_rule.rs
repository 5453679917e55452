//! The skeleton of a new rule.

use klagesak_validate::rules;

/// Rust source for a rule with the next free id of a group, every text still to be written. It does not compile until each
/// place marked `…` is filled in by somebody who knows the law.
#[must_use]
pub fn skeleton(group: &str) -> String {
    let group = group.to_ascii_uppercase();
    let taken = rules::all().filter(|rule| rule.info.id.group().is_some_and(|of| of.code() == group));
    let last = taken.map(|rule| rule.info.id.number()).max();
    let id = format!("KO-{group}-{:03}", last.unwrap_or(0) + 1);
    let text = "Text { nb: …, nn: …, en: … }";
    format!(
        "const NAVN: Rule = Rule {{
    info: RuleInfo {{
        id: RuleId(\"{id}\"),
        name: …,
        severity: Severity::…,
        lifecycle: Lifecycle::V1_0,
        title: {text},
        message: {text},
        action: {text},
        harm: {text},
        sources: &[Source::…],
        breaks: &[Example::breaks(…, \"minimal\", &[Edit::Set(…, …)], &[…])],
        holds: &[Example::holds(…, \"minimal\", &[Edit::Set(…, …)])],
    }},
    check: Check::…(navn),
}};

fn navn(…, scope: &mut Scope<'_>) {{
    …
}}

// Then list &NAVN last in RULES of the group's file with the highest ids in crates/klagesak-validate/src/rules, see the tests
// fail without the check, and run `cargo dev generate`."
    )
}
