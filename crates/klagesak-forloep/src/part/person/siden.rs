//! Since when: what the case began with.

use klagesak_core::Text;
use klagesak_core::day_in_words::in_words;
use klagesak_core::verdi::Dato;

use super::fyll::Fyll;
use super::stemme::Stemme;
use super::{Personsteg, Steg};

const SOEKNAD: Text = Text {
    nb: "Saken begynte med søknaden {dato}.",
    nn: "Saka byrja med søknaden {dato}.",
    en: "The case began with the application on {dato}.",
};
const VARSEL: Text = Text {
    nb: "Saken begynte med et varsel {dato}.",
    nn: "Saka byrja med eit varsel {dato}.",
    en: "The case began with a notice on {dato}.",
};
const VEDTAK: Text = Text {
    nb: "Saken begynte med vedtaket {dato}.",
    nn: "Saka byrja med vedtaket {dato}.",
    en: "The case began with the decision on {dato}.",
};
const KLAGE: Text =
    Text { nb: "Klagen kom {dato}.", nn: "Klaga kom {dato}.", en: "The appeal came on {dato}." };
const SENDT: Text = Text {
    nb: "{Du} sendte klagen {dato}.",
    nn: "{Du} sende klaga {dato}.",
    en: "The appeal was sent on {dato}.",
};
const ARVET: Text = Text {
    nb: "Klagen ble sendt {dato}.",
    nn: "Klaga vart send {dato}.",
    en: "The appeal was sent on {dato}.",
};
const DAGER: Text = Text {
    nb: " Det er {dager} dager siden.",
    nn: " Det er {dager} dagar sidan.",
    en: " That is {dager} days ago.",
};

/// What the case began with, and how long ago while something is open.
pub(super) fn siden(way: &[Personsteg], open: bool, today: Dato, fyll: &Fyll) -> Option<String> {
    let first = way.first()?;
    let text = match first.steg {
        Steg::Soekt => SOEKNAD,
        Steg::Varslet => VARSEL,
        Steg::Vedtatt => VEDTAK,
        Steg::Klaget if fyll.stemme == Stemme::Arving => ARVET,
        Steg::Klaget => SENDT,
        Steg::KlagenInn | Steg::KlagenMottatt => KLAGE,
        _ => return None,
    };
    let mut said = fyll.med(&text, &[("dato", in_words(first.dato, fyll.language))]);
    let days = (today.naive() - first.dato.naive()).num_days();
    if open && days > 1 {
        said.push_str(&fyll.med(&DAGER, &[("dager", days.to_string())]));
    }
    Some(said)
}
