//! What is said of an implementation, in three languages.

use klagesak::Text;

use super::answer::Failed;
use super::table::Mark;
use crate::words::Counted;

pub(super) const NOT_A_MANIFEST: Text = Text {
    nb: "er ikke et manifest for samsvarsprøver",
    nn: "er ikkje eit manifest for samsvarsprøver",
    en: "is not the manifest of a conformance kit",
};
pub(super) const NO_PLACE: Text = Text {
    nb: "kommandoen må ha {} der filen skal stå",
    nn: "kommandoen må ha {} der fila skal stå",
    en: "the command must have {} where the file is to stand",
};
pub(super) const OPEN_QUOTE: Text = Text {
    nb: "kommandoen har et anførselstegn som ikke blir lukket",
    nn: "kommandoen har eit hermeteikn som ikkje blir lukka",
    en: "the command has a quote that is not closed",
};
pub(super) const NO_CASES: Text = Text {
    nb: "ingen av prøvene er valgt",
    nn: "ingen av prøvene er valde",
    en: "none of the cases is chosen",
};
pub(super) const TITLE: Text = Text { nb: "Samsvarsprøver", nn: "Samsvarsprøver", en: "Conformance" };
pub(super) const COMMAND: Text = Text { nb: "Kommando", nn: "Kommando", en: "Command" };
pub(super) const ANSWERS: Text = Text { nb: "Svar", nn: "Svar", en: "Answers" };
pub(super) const CLAIMED: Text = Text { nb: "Prøvd", nn: "Prøvd", en: "Tested" };
pub(super) const LAYER: Text = Text { nb: "lag", nn: "lag", en: "layer" };
pub(super) const RULE: Text = Text { nb: "regel", nn: "regel", en: "rule" };
pub(super) const VERDICT: Text = Text { nb: "dom", nn: "dom", en: "verdict" };
pub(super) const RULES: Text = Text { nb: "regler", nn: "reglar", en: "rules" };
pub(super) const BREAKING: Text = Text { nb: "brudd fanget", nn: "brot fanga", en: "breaches caught" };
pub(super) const KEEPING: Text =
    Text { nb: "riktige godtatt", nn: "rette godtekne", en: "correct ones accepted" };
pub(super) const CONVERSATION: Text = Text { nb: "forløp", nn: "forløp", en: "conversation" };
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

pub(super) fn mark(mark: Mark) -> Text {
    match mark {
        Mark::Catches => Text { nb: "fanger", nn: "fangar", en: "catches" },
        Mark::Misses => Text { nb: "overser", nn: "overser", en: "misses" },
        Mark::Flags => Text { nb: "melder for mye", nn: "melder for mykje", en: "flags wrongly" },
        Mark::MissesAndFlags => Text {
            nb: "overser og melder for mye",
            nn: "overser og melder for mykje",
            en: "misses and flags wrongly",
        },
        Mark::CannotTell => Text { nb: "uvisst", nn: "uvisst", en: "cannot tell" },
        Mark::Fails => Text { nb: "svikter", nn: "sviktar", en: "fails to answer" },
        Mark::Outside => Text { nb: "ikke med", nn: "ikkje med", en: "not claimed" },
    }
}

pub(super) fn failed(failed: Failed) -> Text {
    match failed {
        Failed::NotStarted => {
            Text { nb: "kunne ikke startes", nn: "kunne ikkje startast", en: "could not be started" }
        }
        Failed::Timeout => Text { nb: "brukte for lang tid", nn: "brukte for lang tid", en: "took too long" },
        Failed::Signal => {
            Text { nb: "ble stoppet av et signal", nn: "vart stoppa av eit signal", en: "ended by a signal" }
        }
        Failed::Code => Text {
            nb: "ga en annen kode enn 0 og 1",
            nn: "gav ein annan kode enn 0 og 1",
            en: "gave a code other than 0 and 1",
        },
        Failed::TooMuch => Text { nb: "skrev for mye", nn: "skreiv for mykje", en: "printed too much" },
        Failed::NotAReport => Text {
            nb: "skrev noe som ikke er en rapport",
            nn: "skreiv noko som ikkje er ein rapport",
            en: "printed what is not a report",
        },
    }
}
