//! What the rules on the content of documents have in common.

use klagesak_core::Text;
use klagesak_core::verdict::{Lifecycle, RuleId, RuleInfo, Severity, Source};

const UNSET: Text = Text { nb: "", nn: "", en: "" };

/// What the rules on the content of documents have in common. Their examples are whole files, in `tests/dokumenter`; edits of a
/// message cannot make them.
pub(super) const INNHOLDET: RuleInfo = RuleInfo {
    id: RuleId(""),
    name: "",
    severity: Severity::Error,
    lifecycle: Lifecycle::V1_0,
    title: UNSET,
    message: UNSET,
    action: UNSET,
    harm: UNSET,
    sources: &[Source::Format("innholdet i dokumentene")],
    breaks: &[],
    holds: &[],
};
