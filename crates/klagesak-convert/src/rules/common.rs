use klagesak_core::Text;
use klagesak_core::verdict::{Lifecycle, RuleId, RuleInfo, Severity, Source};

const UNSET: Text = Text { nb: "", nn: "", en: "" };

/// What the rules on losses have in common. Their examples are whole conversions, made and judged by the tests; edits of a
/// message cannot show them.
pub(super) const TAP: RuleInfo = RuleInfo {
    id: RuleId(""),
    name: "",
    severity: Severity::Warning,
    lifecycle: Lifecycle::V1_0,
    title: UNSET,
    message: UNSET,
    action: UNSET,
    harm: UNSET,
    sources: &[Source::Format("konvertering")],
    breaks: &[],
    holds: &[],
};

/// What the rules on drafts have in common.
pub(super) const UTKAST: RuleInfo = TAP;

/// What the rules on files that are to be converted have in common.
pub(super) const KILDE: RuleInfo = RuleInfo { severity: Severity::Error, ..TAP };
