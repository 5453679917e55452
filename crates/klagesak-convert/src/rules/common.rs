//! What the rules on losses and on drafts have in common.

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
pub(super) const UTKAST: RuleInfo = RuleInfo {
    action: Text {
        nb: "Se på feltet i utkastet, og rett det eller fyll det inn fra saken.",
        nn: "Sjå på feltet i utkastet, og rett det eller fyll det inn frå saka.",
        en: "Look at the field of the draft, and correct it or fill it in from the case.",
    },
    harm: Text {
        nb: "Meldingen kan bli sendt uten, eller med noe annet enn klageren skrev.",
        nn: "Meldinga kan bli send utan, eller med noko anna enn klagaren skreiv.",
        en: "The message may be sent without it, or with something else than the klager wrote.",
    },
    ..TAP
};

/// What the rules on files that are to be converted have in common.
pub(super) const KILDE: RuleInfo = RuleInfo {
    severity: Severity::Error,
    action: Text {
        nb: "Be systemet filen kommer fra om å rette den. Ingenting er konvertert.",
        nn: "Be systemet fila kjem frå om å rette ho. Ingenting er konvertert.",
        en: "Ask the system the file comes from to correct it. Nothing has been converted.",
    },
    harm: Text {
        nb: "Filen kan bety noe annet enn avsenderen mente, og saken kan bli feil.",
        nn: "Fila kan bety noko anna enn avsendaren meinte, og saka kan bli feil.",
        en: "The file may mean something else than its sender meant, and the case may go wrong.",
    },
    ..TAP
};
