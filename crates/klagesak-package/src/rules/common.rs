//! What the rules on packages have in common.

use klagesak_core::Text;
use klagesak_core::verdict::{Lifecycle, RuleId, RuleInfo, Severity, Source};

const UNSET: Text = Text { nb: "", nn: "", en: "" };

/// What the rules on packages have in common. Their examples are whole packages, made and judged by the tests; edits of a
/// message cannot make them.
pub(super) const PAKKEN: RuleInfo = RuleInfo {
    id: RuleId(""),
    name: "",
    severity: Severity::Error,
    lifecycle: Lifecycle::V1_0,
    title: UNSET,
    message: UNSET,
    action: UNSET,
    harm: UNSET,
    sources: &[Source::Format("pakken")],
    breaks: &[],
    holds: &[],
};
