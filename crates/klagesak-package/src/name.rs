//! Names of entries: which are safe, and why the others are not.

use klagesak_core::Text;
use klagesak_core::verdict::RuleInfo;

use crate::rules::name::{HIDDEN_CHARACTERS, OUT_OF_THE_PACKAGE, RESERVED, SUB_FOLDER, UNSAFE};

/// The folder that is the container's own.
pub(crate) const META_INF: &str = "META-INF/";
/// The message.
pub(crate) const MESSAGE: &str = "klagesak.json";
/// The type of the container, in ASiC-E.
pub(crate) const MIMETYPE: &str = "mimetype";
/// The case for an archive that cannot read the message.
pub(crate) const ARKIVMELDING: &str = "arkivmelding.xml";
/// What the channels put beside the message.
pub(crate) const ENVELOPE: [&str; 2] = ["manifest.xml", "sbd.json"];

const LONGEST: usize = 120;
/// Longer than any file system takes with room for a folder before it.
const LONGEST_OF_ALL: usize = 200;

/// The rule a name breaks, with the reason where the rule has several.
pub(crate) type NameFault = (&'static RuleInfo, Option<Text>);

/// The name, when it can be written on every system without harm.
pub(crate) fn check(name: &[u8]) -> Result<&str, NameFault> {
    if name.len() > LONGEST_OF_ALL {
        return Err((&UNSAFE, Some(TOO_LONG)));
    }
    let Ok(name) = std::str::from_utf8(name) else { return Err((&UNSAFE, Some(OTHER_CHARACTERS))) };
    if name.chars().any(is_hidden) {
        return Err((&HIDDEN_CHARACTERS, None));
    }
    if let Some(reason) = way_out(name) {
        return Err((&OUT_OF_THE_PACKAGE, Some(reason)));
    }
    let flat = if name == META_INF {
        name.trim_end_matches('/')
    } else {
        name.strip_prefix(META_INF).unwrap_or(name)
    };
    if flat.contains('/') {
        return Err((&SUB_FOLDER, None));
    }
    let is_meta_inf = name != META_INF && flat.eq_ignore_ascii_case("META-INF");
    if is_meta_inf || is_device(flat) {
        return Err((&RESERVED, None));
    }
    plain(flat).map_or(Ok(name), |reason| Err((&UNSAFE, Some(reason))))
}

const TOO_LONG: Text = Text { nb: "er for langt", nn: "er for langt", en: "is too long" };
const OTHER_CHARACTERS: Text = Text {
    nb: "har andre tegn enn A–Z, a–z, 0–9, punktum, bindestrek og understrek",
    nn: "har andre teikn enn A–Z, a–z, 0–9, punktum, bindestrek og understrek",
    en: "has other characters than A–Z, a–z, 0–9, full stop, hyphen and underscore",
};

fn way_out(name: &str) -> Option<Text> {
    if name.split(['/', '\\']).any(|part| part == ".." || part == ".") {
        Some(Text {
            nb: "leder til en mappe utenfor pakken",
            nn: "fører til ei mappe utanfor pakken",
            en: "leads to a folder outside the package",
        })
    } else if name.starts_with('/') {
        Some(Text {
            nb: "begynner øverst på disken",
            nn: "byrjar øvst på disken",
            en: "begins at the top of the disk",
        })
    } else if name.contains(':') {
        Some(Text {
            nb: "har kolon, som skiller stasjoner og skjulte filer i Windows",
            nn: "har kolon, som skil stasjonar og skjulte filer i Windows",
            en: "has a colon, which separates drives and hidden files in Windows",
        })
    } else if name.contains('\\') {
        Some(Text {
            nb: "har omvendt skråstrek, som skiller mapper i Windows",
            nn: "har omvend skråstrek, som skil mapper i Windows",
            en: "has a backslash, which separates folders in Windows",
        })
    } else {
        None
    }
}

/// Control characters, and those that have no width or turn the direction of reading.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Names Windows opens as a device, whatever comes after the first full stop.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let port = |stem: &str| {
        stem.split_at_checked(3).is_some_and(|(device, number)| {
            let device = device.eq_ignore_ascii_case("com") || device.eq_ignore_ascii_case("lpt");
            device && ["¹", "²", "³"].contains(&number)
                || device && number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit())
        })
    };
    ["con", "prn", "aux", "nul", "conin$", "conout$"].iter().any(|device| stem.eq_ignore_ascii_case(device))
        || port(stem)
}

/// Why a name is not of the plain kind, where it is not.
fn plain(name: &str) -> Option<Text> {
    if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)) {
        Some(OTHER_CHARACTERS)
    } else if !name.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        Some(Text {
            nb: "begynner ikke med bokstav eller siffer",
            nn: "byrjar ikkje med bokstav eller siffer",
            en: "does not start with a letter or digit",
        })
    } else if name.ends_with('.') {
        Some(Text {
            nb: "slutter med punktum, som Windows tar bort",
            nn: "sluttar med punktum, som Windows tek bort",
            en: "ends with a full stop, which Windows removes",
        })
    } else {
        (name.len() > LONGEST).then_some(TOO_LONG)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_standard_are_safe() {
        for name in
            ["klagesak.json", "03-vedtak.pdf", "a", "con-klage.pdf", "META-INF/", "META-INF/asicmanifest.xml"]
        {
            assert_eq!(check(name.as_bytes()).ok(), Some(name));
        }
        assert!(check("a".repeat(120).as_bytes()).is_ok() && check("a".repeat(121).as_bytes()).is_err());
    }

    #[test]
    fn every_trick_has_its_rule() {
        for (name, rule) in [
            ("../a.pdf", &OUT_OF_THE_PACKAGE),
            ("a/../../b.pdf", &OUT_OF_THE_PACKAGE),
            ("META-INF/../a", &OUT_OF_THE_PACKAGE),
            ("..", &OUT_OF_THE_PACKAGE),
            ("/etc/passwd", &OUT_OF_THE_PACKAGE),
            ("C:\\a.pdf", &OUT_OF_THE_PACKAGE),
            ("a.pdf:skjult", &OUT_OF_THE_PACKAGE),
            ("..\\a.pdf", &OUT_OF_THE_PACKAGE),
            ("mappe\\a.pdf", &OUT_OF_THE_PACKAGE),
            ("mappe/a.pdf", &SUB_FOLDER),
            ("META-INF/a/b", &SUB_FOLDER),
            ("mappe/", &SUB_FOLDER),
            ("a\0.pdf", &HIDDEN_CHARACTERS),
            ("a\n.pdf", &HIDDEN_CHARACTERS),
            ("a\u{202e}fdp.exe", &HIDDEN_CHARACTERS),
            ("a\u{200b}.pdf", &HIDDEN_CHARACTERS),
            ("META-INF", &RESERVED),
            ("meta-inf", &RESERVED),
            ("CON", &RESERVED),
            ("nul.pdf", &RESERVED),
            ("com1.pdf", &RESERVED),
            ("COM¹.pdf", &RESERVED),
            ("", &UNSAFE),
            (".skjult", &UNSAFE),
            ("a b.pdf", &UNSAFE),
            ("søknad.pdf", &UNSAFE),
            ("a.pdf.", &UNSAFE),
            ("META-INF/.a", &UNSAFE),
        ] {
            assert_eq!(check(name.as_bytes()).map_err(|(rule, _)| rule.id), Err(rule.id), "{name:?}");
        }
        assert_eq!(check(b"\xff.pdf").map_err(|(rule, _)| rule.id), Err(UNSAFE.id));
        assert_eq!(check(&[b'a'; 201]).map_err(|(rule, _)| rule.id), Err(UNSAFE.id));
    }
}
