//! What a file that is to be read as a receipt must be (KILDE, 080 to 099).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo};

use super::common::KILDE;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&IKKE_KVITTERING];

pub(crate) static IKKE_KVITTERING: RuleInfo = RuleInfo {
    id: RuleId("KO-KILDE-080"),
    name: "kilde-er-ingen-kvittering",
    title: Text {
        nb: "XML som skal leses som kvittering, er en kvittering eller feilmelding fra Fiks Arkiv.",
        nn: "XML som skal lesast som kvittering, er ei kvittering eller feilmelding frå Fiks Arkiv.",
        en: "XML that is to be read as a receipt is a receipt or an error message of Fiks Arkiv.",
    },
    message: Text {
        nb: "Det ytterste elementet er ikke en kvittering eller feilmelding fra Fiks Arkiv.",
        nn: "Det ytste elementet er ikkje ei kvittering eller feilmelding frå Fiks Arkiv.",
        en: "The outermost element is not a receipt or an error message of Fiks Arkiv.",
    },
    ..KILDE
};
