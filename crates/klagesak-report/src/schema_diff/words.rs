//! What a comparison of versions says.

use klagesak_core::Text;

pub(super) const NO_CHANGES: Text =
    Text { nb: "Ingen endringer.", nn: "Ingen endringar.", en: "No changes." };
pub(super) const NOT_COMPARED: Text = Text {
    nb: "er endret, men er ikke skjema eller kodeverk og er ikke sammenlignet",
    nn: "er endra, men er ikkje skjema eller kodeverk og er ikkje samanlikna",
    en: "has changed, but is no schema or code list and has not been compared",
};
pub(super) const READERS: Text = Text { nb: "lesere", nn: "lesarar", en: "readers" };
pub(super) const WRITERS: Text = Text { nb: "skrivere", nn: "skrivarar", en: "writers" };
pub(super) const MEANS: Text = Text { nb: "betyr", nn: "tyder", en: "means" };
pub(super) const IN_MESSAGE: Text = Text { nb: "i meldingen", nn: "i meldinga", en: "in the message" };
pub(super) const IN_FILES: Text = Text { nb: "i filene", nn: "i filene", en: "in the files" };
pub(super) const WHOLE_FILE: Text = Text { nb: "(hele filen)", nn: "(heile fila)", en: "(the whole file)" };
pub(super) const STEP_DEMANDED: Text = Text { nb: "krever", nn: "krev", en: "demands" };
pub(super) const STEP_TAKEN: Text = Text { nb: "steget er", nn: "steget er", en: "the step taken is" };
pub(super) const STEP_ENOUGH: Text = Text {
    nb: "versjonssteget er stort nok",
    nn: "versjonssteget er stort nok",
    en: "the version step is large enough",
};
pub(super) const STEP_TOO_SMALL: Text = Text {
    nb: "versjonssteget er for lite",
    nn: "versjonssteget er for lite",
    en: "the version step is too small",
};
