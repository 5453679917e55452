//! Values that lead to somebody, and how people write them.

use klagesak_syntetisk::Chance;
use serde_json::{Value, json};

/// A value, as it stands in a structured field.
#[derive(Debug, Clone)]
pub(super) struct Secret {
    pub(super) felt: &'static str,
    pub(super) text: String,
}

const STREETS: &[&str] = &[
    "Storgata",
    "Prøveveien",
    "Ærfuglvegen",
    "Kongens gate",
    "Øvre Ødegårds vei",
    "17. mai-gata",
    "Solbakken",
    "Åsløkka",
    "Prøve Prøvesens gate",
    "Müllersvei",
    "Bispegata",
    "Čáhpesgeaidnu",
    "Torvplassen",
    "Elvesvingen",
];

pub(super) fn secret(chance: &mut Chance) -> Secret {
    match chance.below(10) {
        0..6 => {
            let letter = if chance.percent(30) { " B" } else { "" };
            let street = *chance.pick(STREETS).unwrap();
            Secret { felt: "adresse", text: format!("{street} {}{letter}", chance.between(1, 199)) }
        }
        6..9 => Secret { felt: "telefon", text: format!("9{:07}", chance.below(10_000_000)) },
        _ => Secret {
            felt: "epost",
            text: format!("prøve.part{}@Example.org", chance.below(1000)).replace('ø', "o"),
        },
    }
}

impl Secret {
    /// The value of its field.
    pub(super) fn field(&self) -> Value {
        match self.felt {
            "adresse" => json!({ "linjer": [self.text], "postnummer": "0001", "poststed": "Oslo" }),
            "telefon" => json!(format!("{} {} {}", &self.text[..3], &self.text[3..5], &self.text[5..])),
            _ => json!(self.text),
        }
    }

    /// The value as somebody writes it; in a file name, with what a file name may hold.
    pub(super) fn spelled(&self, chance: &mut Chance, in_file: bool) -> String {
        let spelled = match self.felt {
            "adresse" => street(&self.text, chance),
            "telefon" => phone(&self.text, chance),
            _ => self.text.clone(),
        };
        let spelled = match chance.below(4) {
            0 => spelled.to_uppercase(),
            1 => spelled.to_lowercase(),
            _ => spelled,
        };
        let sign = if self.felt == "telefon" { "" } else { "-" };
        if in_file { file(&spelled, chance, sign) } else { hidden(&spelled, chance, self.felt) }
    }
}

fn street(text: &str, chance: &mut Chance) -> String {
    let mut text = text.to_owned();
    for (one, others) in [
        ("gata ", &["gata ", "gaten ", "gate ", "gt. ", "gt ", "g. "][..]),
        ("veien ", &["veien ", "vegen ", "vei ", "veg ", "v. "]),
        ("vegen ", &["veien ", "vegen ", "vn. "]),
        (" gate ", &[" gate ", " gt. ", " gata ", "gate ", " gt "]),
        (" vei ", &[" vei ", " veg ", " v. "]),
        ("plassen ", &["plassen ", "plass ", "pl. "]),
    ] {
        if text.contains(one) {
            text = text.replace(one, chance.pick(others).unwrap());
            break;
        }
    }
    if chance.percent(30) {
        let aa = *chance.pick(&["aa", "a"]).unwrap();
        let oe = *chance.pick(&["oe", "o"]).unwrap();
        text = text.replace('å', aa).replace('Å', "A").replace('ø', oe).replace('Ø', "Oe").replace('Æ', "Ae");
    }
    match chance.below(3) {
        0 => text.replace(" B", "b"),
        1 if text.ends_with(" B") => text.trim_end_matches(" B").to_owned(),
        2 if !text.ends_with('B') => text + " B",
        _ => text,
    }
}

fn phone(digits: &str, chance: &mut Chance) -> String {
    let country = *chance.pick(&["", "", "+47 ", "0047 ", "+47", "0047", "(+47) "]).unwrap();
    let sign = *chance.pick(&[" ", ".", "-", "", "\u{a0}", "\u{2009}"]).unwrap();
    let all = [&[3, 2, 3][..], &[2, 2, 2, 2], &[4, 4], &[8]];
    let groups = chance.pick(&all).unwrap();
    let (mut from, mut parts) = (0, Vec::new());
    for length in *groups {
        parts.push(&digits[from..from + length]);
        from += length;
    }
    format!("{country}{}", parts.join(sign))
}

/// With other signs between, and signs that are not seen.
fn hidden(text: &str, chance: &mut Chance, felt: &str) -> String {
    let space = *chance.pick(&[" ", " ", "\u{a0}", "\n", "\u{202f}", "  ", "-", "_", " \n"]).unwrap();
    let text = if felt == "adresse" { text.replace(' ', space) } else { text.to_owned() };
    let (invisible, wide) = (chance.percent(40), chance.percent(25));
    let mut hidden = String::new();
    for (letters, c) in text.chars().enumerate() {
        if invisible && letters > 0 && chance.percent(25) {
            hidden.push(*chance.pick(&['\u{ad}', '\u{200b}', '\u{200d}', '\u{2060}', '\u{feff}']).unwrap());
        }
        match c.to_digit(10).filter(|_| wide) {
            Some(digit) => hidden.extend(char::from_u32(0xff10 + digit)),
            None => hidden.push(c),
        }
    }
    hidden
}

fn file(text: &str, chance: &mut Chance, sign: &str) -> String {
    let mut name = String::new();
    let sign = if sign.is_empty() { sign } else { *chance.pick(&["-", "_", "."]).unwrap() };
    for c in text.chars() {
        match c {
            'æ' | 'Æ' => name.push_str("ae"),
            'ø' | 'Ø' => name.push_str("oe"),
            'å' | 'Å' => name.push('a'),
            'ü' | 'Ü' => name.push('u'),
            'Č' | 'č' => name.push('c'),
            'á' | 'Á' => name.push('a'),
            c if c.is_ascii_alphanumeric() => name.push(c),
            _ if sign.is_empty() && name.is_empty() => {}
            _ => name.push_str(sign),
        }
    }
    name
}
