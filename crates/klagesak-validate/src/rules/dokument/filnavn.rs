//! File names (DOKUMENT, 016 to 019, and 040): unique, safe on every system, and true to the type of the file.

use std::borrow::Cow;

use klagesak_core::kodeverk::{Kodeverk, runs};
use klagesak_core::melding::Dokument;

use crate::Scope;
use crate::repeated::repeated;
use crate::rules::generated::dokument::{
    KO_DOKUMENT_017_ANDRE_TEGN, KO_DOKUMENT_017_FOERSTE_TEGN, KO_DOKUMENT_017_FOR_LANGT,
    KO_DOKUMENT_017_SKILLETEGN, KO_DOKUMENT_017_USYNLIGE_TEGN,
};

pub(in crate::rules) fn same_names(dokumenter: &[Dokument], scope: &mut Scope<'_>) {
    for (first, again) in repeated(dokumenter.iter().map(|d| folded(d.filnavn.as_str()))) {
        let nummer = dokumenter.get(first).map_or(0, |d| d.nummer.get());
        scope.at(&format!("/{again}/filnavn"), &[("nummer", nummer.into())]);
    }
}

fn folded(navn: &str) -> Cow<'_, str> {
    let small = navn.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase());
    if small { navn.into() } else { navn.to_lowercase().into() }
}

const LONGEST: usize = 120;

pub(in crate::rules) fn unsafe_name(dokument: &Dokument, scope: &mut Scope<'_>) {
    let navn = dokument.filnavn.as_str();
    let plain = |b: u8| b.is_ascii_alphanumeric() | (b == b'.') | (b == b'_') | (b == b'-');
    let grunn = if !navn.bytes().all(plain) {
        if navn.contains(['/', '\\', ':']) {
            KO_DOKUMENT_017_SKILLETEGN
        } else if navn.chars().any(is_invisible) {
            KO_DOKUMENT_017_USYNLIGE_TEGN
        } else {
            KO_DOKUMENT_017_ANDRE_TEGN
        }
    } else if !navn.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        KO_DOKUMENT_017_FOERSTE_TEGN
    } else if navn.len() > LONGEST {
        KO_DOKUMENT_017_FOR_LANGT
    } else {
        return;
    };
    scope.at("/filnavn", &[("grunn", grunn.into())]);
}

/// Control characters, and those that have no width or turn the direction of reading.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

pub(in crate::rules) fn reserved_name(dokument: &Dokument, scope: &mut Scope<'_>) {
    if is_reserved(dokument.filnavn.as_str()) {
        scope.at("/filnavn", &[]);
    }
}

fn is_reserved(navn: &str) -> bool {
    const PACKAGE: &[&str] =
        &["mimetype", "klagesak.json", "arkivmelding.xml", "manifest.xml", "sbd.json", "META-INF"];
    let stem = navn.split('.').next().unwrap_or_default();
    let device = match stem.len() {
        3 => ["con", "prn", "aux", "nul"].iter().any(|device| stem.eq_ignore_ascii_case(device)),
        4 => stem.split_at_checked(3).is_some_and(|(device, number)| {
            let port = device.eq_ignore_ascii_case("com") || device.eq_ignore_ascii_case("lpt");
            port && number.bytes().all(|b| b.is_ascii_digit())
        }),
        _ => false,
    };
    device || PACKAGE.iter().any(|reserved| navn.eq_ignore_ascii_case(reserved))
}

pub(in crate::rules) fn extension(dokument: &Dokument, scope: &mut Scope<'_>) {
    let navn = dokument.filnavn.as_str();
    // A code of a newer version has extensions this version does not know.
    let Some(mimetype) = dokument.mimetype.kode() else { return };
    let extension = navn.rsplit_once('.').map_or("", |(_, extension)| extension);
    let fits = dokument.mimetype.extensions().iter().any(|known| known.eq_ignore_ascii_case(extension));
    // A reserved name has to be changed as a whole, and that of a program is worse than one that does not fit.
    if !fits && !is_reserved(navn) && !runs(navn) {
        scope.at("/filnavn", &[("mimetype", mimetype.verdi.into())]);
    }
}

pub(in crate::rules) fn name_of_a_program(dokument: &Dokument, scope: &mut Scope<'_>) {
    if runs(dokument.filnavn.as_str()) {
        scope.at("/filnavn", &[]);
    }
}
