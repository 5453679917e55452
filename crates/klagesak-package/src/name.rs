//! Names of entries: which are safe, and why the others are not.

use crate::rules::generated::pakke::{
    KO_PAKKE_014, KO_PAKKE_014_KOLON, KO_PAKKE_014_MAPPE_UTENFOR, KO_PAKKE_014_OEVERST,
    KO_PAKKE_014_OMVENDT_SKRAASTREK, KO_PAKKE_015, KO_PAKKE_016, KO_PAKKE_017, KO_PAKKE_018,
    KO_PAKKE_018_ANDRE_TEGN, KO_PAKKE_018_FOERSTE_TEGN, KO_PAKKE_018_FOR_LANGT,
    KO_PAKKE_018_PUNKTUM_TIL_SLUTT,
};
use klagesak_core::Text;
use klagesak_core::verdict::RuleInfo;

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
        return Err((&KO_PAKKE_018, Some(KO_PAKKE_018_FOR_LANGT)));
    }
    let Ok(name) = std::str::from_utf8(name) else {
        return Err((&KO_PAKKE_018, Some(KO_PAKKE_018_ANDRE_TEGN)));
    };
    if name.chars().any(is_hidden) {
        return Err((&KO_PAKKE_015, None));
    }
    if let Some(reason) = way_out(name) {
        return Err((&KO_PAKKE_014, Some(reason)));
    }
    let flat = if name == META_INF {
        name.trim_end_matches('/')
    } else {
        name.strip_prefix(META_INF).unwrap_or(name)
    };
    if flat.contains('/') {
        return Err((&KO_PAKKE_017, None));
    }
    let is_meta_inf = name != META_INF && flat.eq_ignore_ascii_case("META-INF");
    if is_meta_inf || is_device(flat) {
        return Err((&KO_PAKKE_016, None));
    }
    plain(flat).map_or(Ok(name), |reason| Err((&KO_PAKKE_018, Some(reason))))
}

fn way_out(name: &str) -> Option<Text> {
    if name.split(['/', '\\']).any(|part| part == ".." || part == ".") {
        Some(KO_PAKKE_014_MAPPE_UTENFOR)
    } else if name.starts_with('/') {
        Some(KO_PAKKE_014_OEVERST)
    } else if name.contains(':') {
        Some(KO_PAKKE_014_KOLON)
    } else if name.contains('\\') {
        Some(KO_PAKKE_014_OMVENDT_SKRAASTREK)
    } else {
        None
    }
}

/// Control characters, and those that have no width or turn the direction of reading.
pub(crate) fn is_hidden(c: char) -> bool {
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
        Some(KO_PAKKE_018_ANDRE_TEGN)
    } else if !name.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        Some(KO_PAKKE_018_FOERSTE_TEGN)
    } else if name.ends_with('.') {
        Some(KO_PAKKE_018_PUNKTUM_TIL_SLUTT)
    } else {
        (name.len() > LONGEST).then_some(KO_PAKKE_018_FOR_LANGT)
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
            ("../a.pdf", &KO_PAKKE_014),
            ("a/../../b.pdf", &KO_PAKKE_014),
            ("META-INF/../a", &KO_PAKKE_014),
            ("..", &KO_PAKKE_014),
            ("/etc/passwd", &KO_PAKKE_014),
            ("C:\\a.pdf", &KO_PAKKE_014),
            ("a.pdf:skjult", &KO_PAKKE_014),
            ("..\\a.pdf", &KO_PAKKE_014),
            ("mappe\\a.pdf", &KO_PAKKE_014),
            ("mappe/a.pdf", &KO_PAKKE_017),
            ("META-INF/a/b", &KO_PAKKE_017),
            ("mappe/", &KO_PAKKE_017),
            ("a\0.pdf", &KO_PAKKE_015),
            ("a\n.pdf", &KO_PAKKE_015),
            ("a\u{202e}fdp.exe", &KO_PAKKE_015),
            ("a\u{200b}.pdf", &KO_PAKKE_015),
            ("META-INF", &KO_PAKKE_016),
            ("meta-inf", &KO_PAKKE_016),
            ("CON", &KO_PAKKE_016),
            ("nul.pdf", &KO_PAKKE_016),
            ("com1.pdf", &KO_PAKKE_016),
            ("COM¹.pdf", &KO_PAKKE_016),
            ("", &KO_PAKKE_018),
            (".skjult", &KO_PAKKE_018),
            ("a b.pdf", &KO_PAKKE_018),
            ("søknad.pdf", &KO_PAKKE_018),
            ("a.pdf.", &KO_PAKKE_018),
            ("META-INF/.a", &KO_PAKKE_018),
        ] {
            assert_eq!(check(name.as_bytes()).map_err(|(rule, _)| rule.id), Err(rule.id), "{name:?}");
        }
        assert_eq!(check(b"\xff.pdf").map_err(|(rule, _)| rule.id), Err(KO_PAKKE_018.id));
        assert_eq!(check(&[b'a'; 201]).map_err(|(rule, _)| rule.id), Err(KO_PAKKE_018.id));
    }
}
