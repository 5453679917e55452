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
    "Prøvetunet",
    "Granlia",
    "Solåsen",
    "Prøvekroken",
    "Prøveløkka",
    "Christian Prøvesens gate",
    "St. Prøves vei",
    "Doktor Prøves vei",
    "Øvre Prøvehaugen",
];

/// First words, and how they are shortened.
const SHORTENED: &[(&str, &[&str])] = &[
    ("Christian ", &["Chr. ", "Chr ", "C. ", "Christian "]),
    ("St. ", &["Sankt ", "St ", "St. "]),
    ("Doktor ", &["Dr. ", "Dr ", "Doktor "]),
    ("Øvre ", &["Øv. ", "Ø. ", "Øvre "]),
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
        ("tunet ", &["tunet ", "tun "]),
        ("kroken ", &["kroken ", "krok "]),
        ("haugen ", &["haugen ", "haug "]),
        ("åsen ", &["åsen ", "ås "]),
        ("lia ", &["lia ", "lien "]),
        ("løkka ", &["løkka ", "løkken ", "løkke "]),
    ] {
        if text.contains(one) {
            text = text.replace(one, chance.pick(others).unwrap());
            break;
        }
    }
    if let Some((long, short)) = SHORTENED.iter().find(|(long, _)| text.starts_with(long)) {
        text = text.replacen(long, chance.pick(short).unwrap(), 1);
    }
    if chance.percent(30) {
        let aa = *chance.pick(&["aa", "a"]).unwrap();
        let oe = *chance.pick(&["oe", "o"]).unwrap();
        text = text.replace('å', aa).replace('Å', "A").replace('ø', oe).replace('Ø', "Oe").replace('Æ', "Ae");
    }
    let text = match chance.below(3) {
        0 => text.replace(" B", "b"),
        1 if text.ends_with(" B") => text.trim_end_matches(" B").to_owned(),
        2 if !text.ends_with('B') => text + " B",
        _ => text,
    };
    numbered(&text, chance)
}

/// With a word between the street and its number, or the number first, or with that of the house before it.
fn numbered(text: &str, chance: &mut Chance) -> String {
    let number = text.rfind(|c: char| c.is_ascii_digit()).and_then(|last| text[..last].rfind(' '));
    let Some(at) = number else { return text.to_owned() };
    let (name, number) = (&text[..at], &text[at + 1..]);
    match chance.below(12) {
        0 => format!("{name} nr. {number}"),
        1 => format!("{name} husnr. {number}"),
        2 => format!("{name} hus nr. {number}"),
        3 if !name.ends_with('.') => format!("{name}: {number}"),
        4 if !name.ends_with('.') => format!("nr. {number} i {name}"),
        5 => format!("{name} 200 og {number}"),
        6 => format!("{name} 200/{number}"),
        _ => text.to_owned(),
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
    // A full stop between two numbers is an amount.
    let between = if sign == "." { "-" } else { sign };
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
            '/' => name.push_str(between),
            _ => name.push_str(sign),
        }
    }
    name
}
