//! What the rules on compatibility have in common.

use klagesak_core::Text;
use klagesak_core::verdict::{Lifecycle, RuleId, RuleInfo, Severity, Source};

const UNSET: Text = Text { nb: "", nn: "", en: "" };

/// What the rules on compatibility have in common. Their examples are edits of a published schema: the schema is the old
/// version, and with the edits it is the new one.
pub(super) const KOMPAT: RuleInfo = RuleInfo {
    id: RuleId(""),
    name: "",
    severity: Severity::Error,
    lifecycle: Lifecycle::V1_0,
    title: UNSET,
    message: UNSET,
    action: UNSET,
    harm: UNSET,
    sources: &[Source::Format("kompatibilitet")],
    breaks: &[],
    holds: &[],
};

/// The schema most examples are edits of.
pub(super) const TREKK: &str = "klagesak.trekk.schema.json";
/// A folder with some of the files of a version, as an object with a field for each file.
pub(super) const MAPPE: &str = "schemas";
