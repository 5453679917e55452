//! Why an implementation cannot be tried, in three languages.

use klagesak::Text;

pub(super) const NOT_OF_THE_KIT: Text = Text {
    nb: "er ikke en fil eller mappe blant samsvarsprøvene",
    nn: "er ikkje ei fil eller mappe blant samsvarsprøvene",
    en: "is not a file or folder of the kit",
};

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
