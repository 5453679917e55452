//! Images (PAKKE, 231 and 232).

use klagesak_core::Text;
use klagesak_core::verdict::{RuleId, RuleInfo, Severity};

use super::felles::INNHOLDET;

/// In the order of their ids.
pub(super) static RULES: &[&RuleInfo] = &[&DAMAGED, &TOO_LARGE];

pub(crate) static DAMAGED: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-231"),
    name: "skadet-bilde",
    severity: Severity::Error,
    title: Text { nb: "Bildet lar seg åpne.", nn: "Biletet lèt seg opne.", en: "The image can be opened." },
    message: Text {
        nb: "Bildet er skadet: størrelsen lar seg ikke lese.",
        nn: "Biletet er skadd: storleiken lèt seg ikkje lese.",
        en: "The image is damaged: its size cannot be read.",
    },
    action: Text {
        nb: "Hent bildet på nytt fra kilden, åpne det, og legg ved det.",
        nn: "Hent biletet på nytt frå kjelda, opne det, og legg ved det.",
        en: "Fetch the image from its source again, open it, and enclose it.",
    },
    harm: Text {
        nb: "Det bildet skulle vise, mangler i saken.",
        nn: "Det biletet skulle vise, manglar i saka.",
        en: "What the image was to show is missing from the case.",
    },
    ..INNHOLDET
};

pub(crate) static TOO_LARGE: RuleInfo = RuleInfo {
    id: RuleId("KO-PAKKE-232"),
    name: "urimelig-stort-bilde",
    severity: Severity::Error,
    title: Text {
        nb: "Bildet er ikke større enn at det kan vises.",
        nn: "Biletet er ikkje større enn at det kan visast.",
        en: "The image is no larger than can be shown.",
    },
    message: Text {
        nb: "Bildet er på {bredde} ganger {hoeyde} punkter. Grensen er {grense} punkter i alt.",
        nn: "Biletet er på {bredde} gonger {hoeyde} punkt. Grensa er {grense} punkt i alt.",
        en: "The image is {bredde} by {hoeyde} pixels. The limit is {grense} pixels in all.",
    },
    action: Text {
        nb: "Lagre bildet med lavere oppløsning, og legg ved det.",
        nn: "Lagre biletet med lågare oppløysing, og legg ved det.",
        en: "Save the image at a lower resolution, and enclose it.",
    },
    harm: Text {
        nb: "Programmet som skal vise bildet, går tom for minne og stanser.",
        nn: "Programmet som skal vise biletet, går tom for minne og stansar.",
        en: "The program that is to show the image runs out of memory and stops.",
    },
    ..INNHOLDET
};
