//! Why versions cannot be compared.

use klagesak::Text;

pub(super) const FILE_AND_FOLDER: Text = Text {
    nb: "den gamle og den nye må begge være filer eller begge være mapper",
    nn: "den gamle og den nye må begge vere filer eller begge vere mapper",
    en: "the old and the new must both be files or both be folders",
};
pub(super) const NOT_A_SCHEMA: Text = Text {
    nb: "filen er ikke et JSON Schema",
    nn: "fila er ikkje eit JSON Schema",
    en: "the file is not a JSON Schema",
};
pub(super) const ENTANGLED: Text = Text {
    nb: "skjemaene er for innfløkte til å sammenlignes",
    nn: "skjemaa er for innfløkte til å samanliknast",
    en: "the schemas are too entangled to be compared",
};
pub(super) const NO_SCHEMAS: Text = Text {
    nb: "ingen JSON-filer i mappen",
    nn: "ingen JSON-filer i mappa",
    en: "no JSON files in the folder",
};
