//! What is said of an implementation, in three languages.

use klagesak_core::Text;

use crate::counted::Counted;

pub(super) const TITLE: Text = Text { nb: "Samsvarsprøver", nn: "Samsvarsprøver", en: "Conformance" };
pub(super) const COMMAND: Text = Text { nb: "Kommando", nn: "Kommando", en: "Command" };
pub(super) const ANSWERS: Text = Text { nb: "Svar", nn: "Svar", en: "Answers" };
pub(super) const CLAIMED: Text = Text { nb: "Prøvd", nn: "Prøvd", en: "Tested" };
pub(super) const LAYER: Text = Text { nb: "lag", nn: "lag", en: "layer" };
pub(super) const RULE: Text = Text { nb: "regel", nn: "regel", en: "rule" };
pub(super) const RESULT: Text = Text { nb: "resultat", nn: "resultat", en: "result" };
pub(super) const RULES: Text = Text { nb: "regler", nn: "reglar", en: "rules" };
pub(super) const BREAKING: Text = Text { nb: "brudd fanget", nn: "brot fanga", en: "breaches caught" };
pub(super) const KEEPING: Text =
    Text { nb: "riktige godtatt", nn: "rette godtekne", en: "correct ones accepted" };
pub(super) const CONVERSATION: Text = Text { nb: "forløp", nn: "forløp", en: "case" };
pub(super) const DEVIATIONS: Text = Text { nb: "Avvik", nn: "Avvik", en: "Deviations" };
pub(super) const BY_LAYER: Text = Text { nb: "Lag for lag", nn: "Lag for lag", en: "Layer by layer" };
pub(super) const BY_RULE: Text = Text { nb: "Regel for regel", nn: "Regel for regel", en: "Rule by rule" };
pub(super) const MISSING: Text = Text { nb: "mangler", nn: "manglar", en: "missing" };
pub(super) const EXTRA: Text = Text { nb: "for mye", nn: "for mykje", en: "too much" };
pub(super) const REFUSED: Text =
    Text { nb: "avviser det som er gyldig", nn: "avviser det som er gyldig", en: "refuses what is valid" };
pub(super) const STATE: Text = Text {
    nb: "saken ender i {fant}, ikke {ventet}",
    nn: "saka endar i {fant}, ikkje {ventet}",
    en: "the case ends in {fant}, not {ventet}",
};
pub(super) const CODE_ONLY: Text = Text {
    nb: "En avslutningskode sier ikke hvilken regel som slo til. Det er fanget når det som er ugyldig, blir avvist.",
    nn: "Ein avslutningskode seier ikkje kva regel som slo til. Det er fanga når det som er ugyldig, blir avvist.",
    en: "An exit code does not tell which rule it was. What is invalid counts as caught when it is refused.",
};
pub(super) const CONFORMS: Text = Text { nb: "Samsvar", nn: "Samsvar", en: "Conformant" };
pub(super) const DIFFERS: Text = Text { nb: "Ikke samsvar", nn: "Ikkje samsvar", en: "Not conformant" };

pub(super) const CASES: Counted = Counted {
    one: Text { nb: "tilfelle", nn: "tilfelle", en: "case" },
    many: Text { nb: "tilfeller", nn: "tilfelle", en: "cases" },
};
pub(super) const REPORTS: Counted = Counted {
    one: Text { nb: "rapport", nn: "rapport", en: "report" },
    many: Text { nb: "rapporter", nn: "rapportar", en: "reports" },
};
pub(super) const CODES: Counted = Counted {
    one: Text { nb: "bare avslutningskode", nn: "berre avslutningskode", en: "exit code only" },
    many: Text { nb: "bare avslutningskode", nn: "berre avslutningskode", en: "exit codes only" },
};
