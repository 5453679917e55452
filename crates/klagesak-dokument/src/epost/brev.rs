//! The parts of a letter: which are the letter itself, and which are files in it.

use std::collections::{BTreeSet, HashSet};

use crate::arkiv::{ZIP, is_archive};
use crate::executable::{Executable, executable};
use crate::funn::Funn;
use crate::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_253, KO_PAKKE_274, KO_PAKKE_274_UKJENT_PAKKING,
};
use crate::skritt;

use super::felt::Hode;
use super::innhold::{Innhold, decoded, is_base64};
use super::kryptert::{begins_pgp, is_encrypted, says_so};
use super::navn::{Opens, opens};

/// More borders and pictures than this are not kept.
const MOST: usize = 10_000;
/// A line of base64 has at least as many letters, but for the last.
const LINE: usize = 60;

/// What goes along with a letter and is no file: signatures of it, and reports of its delivery.
const NO_FILES: [&str; 5] = [
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
    "message/delivery-status",
    "message/disposition-notification",
];

/// A letter, as far as it has been read.
pub(super) struct Brev {
    in_head: bool,
    hode: Hode,
    innhold: Innhold,
    /// Whether the part is a file in the letter.
    is_file: bool,
    /// The part is called as a page is.
    is_page: bool,
    borders: HashSet<Vec<u8>>,
    /// The line before may have been a border nobody announced.
    maybe_border: bool,
    /// The line before was one of base64.
    in_base64: bool,
    /// The line before was the first of a file as it was sent before MIME.
    in_uuencode: bool,
    /// What the line before calls it.
    uuencoded: String,
    /// The pictures that are not files if the letter shows them, and those it shows.
    pictures: Vec<String>,
    shown: BTreeSet<String>,
}

impl Default for Brev {
    fn default() -> Self {
        Self {
            in_head: true,
            hode: Hode::default(),
            innhold: Innhold::default(),
            is_file: false,
            is_page: false,
            borders: HashSet::new(),
            maybe_border: false,
            in_base64: false,
            in_uuencode: false,
            uuencoded: String::new(),
            pictures: Vec::new(),
            shown: BTreeSet::new(),
        }
    }
}

impl Brev {
    pub(super) fn read(&mut self, line: &[u8], funn: &mut Funn) {
        if self.in_head {
            if line.is_empty() {
                self.end_head(funn);
            } else if self.is_border(line) {
                self.begin_part(funn);
            } else {
                self.hode.read(line);
            }
            return;
        }
        if self.is_border(line) {
            return self.begin_part(funn);
        }
        let begins_head = line.get(..8).is_some_and(|start| start.eq_ignore_ascii_case(b"content-"));
        if self.maybe_border && begins_head {
            self.begin_part(funn);
            return self.hode.read(line);
        }
        self.maybe_border = line.starts_with(b"--");
        self.older_ways(line, funn);
        self.innhold.read(line, &mut self.shown);
    }

    pub(super) fn finish(mut self, funn: &mut Funn) {
        if self.in_head {
            self.end_head(funn);
        }
        self.end_part(funn);
        if self.pictures.iter().any(|picture| !self.shown.contains(picture)) {
            funn.without_values(&KO_PAKKE_253);
        }
    }

    fn is_border(&self, line: &[u8]) -> bool {
        let Some(border) = line.strip_prefix(b"--") else { return false };
        let closing = border.strip_suffix(b"--").unwrap_or(border);
        skritt::gjort(border.len() + closing.len());
        [border, closing].iter().any(|line| self.borders.contains(*line))
    }

    fn begin_part(&mut self, funn: &mut Funn) {
        self.end_part(funn);
        self.hode = Hode::default();
        self.in_head = true;
    }

    fn end_head(&mut self, funn: &mut Funn) {
        self.in_head = false;
        self.hode.end();
        let hode = std::mem::take(&mut self.hode);
        let kind = hode.mimetype.as_str();
        if let Some(border) = hode.boundary.filter(|_| self.borders.len() < MOST) {
            self.borders.insert(border.into_bytes());
        }
        if says_so(kind, &hode.smime) {
            uncheckable(funn);
        }
        let called = |what| hode.names.iter().any(|name| opens(name) == what);
        if called(Opens::Program) {
            funn.at(&KO_PAKKE_202, "filnavn", [("slag", Executable::Program.name().into())]);
        }
        self.is_page = called(Opens::Page);
        self.innhold = Innhold::new(&hode.encoding, kind == "text/html" || self.is_page);
        self.is_file = false;
        if matches!(kind, "message/rfc822" | "message/global") {
            // A letter in the letter, with a head of its own.
            funn.without_values(&KO_PAKKE_253);
            self.in_head = true;
            return;
        }
        let of_the_letter = !hode.is_part
            || kind.starts_with("multipart/")
            || NO_FILES.contains(&kind)
            || !hode.is_attached && hode.names.is_empty() && (kind.is_empty() || kind.starts_with("text/"));
        if of_the_letter {
            return;
        }
        match hode.id.filter(|_| kind.starts_with("image/") && self.pictures.len() < MOST) {
            Some(id) => self.pictures.push(id),
            None => {
                self.is_file = true;
                funn.without_values(&KO_PAKKE_253);
            }
        }
    }

    fn end_part(&mut self, funn: &mut Funn) {
        let mut innhold = std::mem::take(&mut self.innhold);
        innhold.end(&mut self.shown);
        if self.is_page && innhold.acts {
            funn.at(&KO_PAKKE_202, "filnavn", [("slag", Executable::WebPage.name().into())]);
        }
        if innhold.is_encoded() || self.is_file {
            content(&innhold.beginning, funn);
        }
        self.is_file = false;
    }

    /// What programs find in a letter besides its parts: base64 without a head, and files as they were sent before MIME.
    fn older_ways(&mut self, line: &[u8], funn: &mut Funn) {
        if begins_pgp(line) {
            uncheckable(funn);
        }
        let is_line = line.len() >= LINE && line.iter().all(|b| is_base64(*b) || *b == b'=');
        if is_line && !self.in_base64 {
            content(&decoded(line.get(..LINE).unwrap_or_default()), funn);
        }
        self.in_base64 = is_line;
        if self.in_uuencode && line.first() == Some(&b'M') && line.len() >= LINE {
            funn.without_values(&KO_PAKKE_253);
            if opens(&self.uuencoded) == Opens::Program {
                funn.at(&KO_PAKKE_202, "filnavn", [("slag", Executable::Program.name().into())]);
            }
        }
        let mode = line.strip_prefix(b"begin ").and_then(|rest| rest.get(..4));
        self.in_uuencode = mode.is_some_and(|mode| {
            mode.iter().take(3).all(|digit| (b'0'..=b'7').contains(digit)) && mode.last() == Some(&b' ')
        });
        if self.in_uuencode {
            self.uuencoded = String::from_utf8_lossy(line.get(10..).unwrap_or_default()).into_owned();
        }
    }
}

fn uncheckable(funn: &mut Funn) {
    funn.because(&KO_PAKKE_274, &KO_PAKKE_274_UKJENT_PAKKING);
}

fn content(beginning: &[u8], funn: &mut Funn) {
    match executable(beginning) {
        // A letter may be a page.
        None | Some(Executable::WebPage) => {}
        Some(kind) => funn.at(&KO_PAKKE_202, "filnavn", [("slag", kind.name().into())]),
    }
    if is_encrypted(beginning) {
        uncheckable(funn);
    }
    if beginning.starts_with(ZIP) || is_archive(beginning) {
        funn.without_values(&KO_PAKKE_253);
    }
}

#[cfg(test)]
mod tests {
    use super::{Brev, MOST};
    use crate::funn::Funn;
    use crate::skritt;
    use klagesak_core::verdict::Pointer;

    fn work(lines: &[String]) -> usize {
        skritt::talt(|| {
            let (mut brev, mut funn) =
                (Brev::default(), Funn { place: Pointer::default(), liste: Vec::new() });
            lines.iter().for_each(|line| brev.read(line.as_bytes(), &mut funn));
            brev.finish(&mut funn);
        })
    }

    /// A letter of nothing but parts in parts, each with a border of its own, and lines that may be any of them.
    #[test]
    fn the_work_grows_with_what_is_read() {
        let letter = |parts: usize| {
            let begin = |number: usize| {
                let before = number.checked_sub(1).map(|before| format!("--{:08}", before));
                let head = format!("Content-Type: multipart/mixed; boundary=\"{number:08}\"");
                before.into_iter().chain([head, String::new()])
            };
            let lines = (0..parts).flat_map(begin);
            lines.chain((0..4 * parts).map(|number| format!("--{number:08}x"))).collect::<Vec<_>>()
        };
        let (some, many) = (work(&letter(1000)), work(&letter(8000)));
        assert!(some > 1000 && many <= 9 * some, "{some} {many}");
        assert!(work(&letter(2 * MOST)) <= 25 * some);
    }
}
