//! The content of a part of a letter, decoded as it passes: how it begins, and which pictures it shows.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::GeneralPurposeConfig;
use base64::engine::{DecodePaddingMode, GeneralPurpose};

use crate::sideinnhold;
use crate::skritt;
use crate::unescaped::unescaped;

/// Enough to know a file by.
const BEGINNING: usize = 512;
/// As much of a page as is searched at a time, and what an address of a picture may have.
const SEARCHED: usize = 8 * 1024;
const ADDRESS: usize = 300;
/// More pictures than this are not counted.
const MOST: usize = 10_000;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// How the content of a part is written.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Koding {
    #[default]
    Plain,
    Base64,
    Quoted,
}

#[derive(Default)]
pub(super) struct Innhold {
    koding: Koding,
    /// Letters of base64 that are not yet four.
    rest: Vec<u8>,
    pub(super) beginning: Vec<u8>,
    /// What of a page has not been searched yet; nothing where it is none.
    page: Option<Vec<u8>>,
    /// The page has scripts, or other pages in it.
    pub(super) acts: bool,
}

impl Innhold {
    pub(super) fn new(encoding: &str, is_page: bool) -> Self {
        let koding = match encoding {
            "base64" => Koding::Base64,
            "quoted-printable" => Koding::Quoted,
            _ => Koding::Plain,
        };
        Self { koding, page: is_page.then(Vec::new), ..Self::default() }
    }

    /// Takes the next line, and notes the pictures it shows.
    pub(super) fn read(&mut self, line: &[u8], shown: &mut BTreeSet<String>) {
        // Only the beginning is looked at of all others.
        if self.page.is_none() && self.beginning.len() >= BEGINNING {
            return;
        }
        let bytes = match self.koding {
            Koding::Plain => [line, b"\n"].concat(),
            Koding::Quoted => quoted(line),
            Koding::Base64 => {
                self.rest.extend(line.iter().filter(|byte| is_base64(**byte)));
                let whole = self.rest.len() - self.rest.len() % 4;
                let four: Vec<u8> = self.rest.drain(..whole).collect();
                decoded(&four)
            }
        };
        let room = BEGINNING.saturating_sub(self.beginning.len()).min(bytes.len());
        self.beginning.extend_from_slice(bytes.get(..room).unwrap_or_default());
        if let Some(page) = &mut self.page {
            page.extend_from_slice(&bytes);
            if page.len() > SEARCHED {
                self.acts |= acts(page);
                pictures(page, shown);
                page.drain(..page.len() - ADDRESS);
            }
        }
    }

    /// The part is over.
    pub(super) fn end(&mut self, shown: &mut BTreeSet<String>) {
        if let Some(page) = self.page.take() {
            self.acts |= acts(&page);
            pictures(&page, shown);
        }
        let last = decoded(&std::mem::take(&mut self.rest));
        if self.beginning.len() < BEGINNING {
            self.beginning.extend(last);
        }
    }

    pub(super) fn is_encoded(&self) -> bool {
        self.koding != Koding::Plain
    }
}

pub(super) fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/".contains(&byte)
}

/// What letters of base64 stand for, without an ending that is none.
pub(super) fn decoded(letters: &[u8]) -> Vec<u8> {
    BASE64.decode(letters).unwrap_or_default()
}

fn quoted(line: &[u8]) -> Vec<u8> {
    let (line, ending) = line.strip_suffix(b"=").map_or((line, &b"\n"[..]), |line| (line, b""));
    let mut bytes = unescaped(line, b'=');
    bytes.extend_from_slice(ending);
    bytes
}

fn acts(page: &[u8]) -> bool {
    let page = sideinnhold::read(&String::from_utf8_lossy(page));
    page.scripts || page.fetches
}

/// The pictures of the letter a page shows, by their ids. What stands inside an address is not looked at again.
fn pictures(page: &[u8], shown: &mut BTreeSet<String>) {
    let mut rest = page;
    while let Some(at) = rest.windows(4).position(|word| word.eq_ignore_ascii_case(b"cid:")) {
        skritt::gjort(at + 4);
        rest = rest.get(at + 4..).unwrap_or_default();
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"\"'<>()&\\".contains(byte);
        let address = rest.get(..ADDRESS).unwrap_or(rest);
        let end = address.iter().position(ends).unwrap_or(address.len());
        skritt::gjort(end);
        if shown.len() < MOST {
            let id = String::from_utf8_lossy(rest.get(..end).unwrap_or_default()).to_ascii_lowercase();
            shown.insert(id.replace("%40", "@"));
        }
        rest = rest.get(end..).unwrap_or_default();
    }
    skritt::gjort(rest.len());
}

#[cfg(test)]
mod tests {
    use super::{ADDRESS, Innhold};
    use crate::skritt;
    use std::collections::BTreeSet;

    fn shown(lines: &[&str]) -> BTreeSet<String> {
        let (mut innhold, mut shown) = (Innhold::new("8bit", true), BTreeSet::new());
        lines.iter().for_each(|line| innhold.read(line.as_bytes(), &mut shown));
        innhold.end(&mut shown);
        shown
    }

    #[test]
    fn the_pictures_of_a_page_are_found_wherever_they_stand() {
        let padding = "x".repeat(9000);
        let page =
            ["<img src=\"cid:a@b\"><img src='CID:c'>", &padding, "<p style=\"url(cid:d%40e)\">", "cid:f"];
        assert_eq!(shown(&page), ["a@b", "c", "d@e", "f"].map(str::to_owned).into());
    }

    /// A page of nothing but addresses that never end, in one line or in many.
    #[test]
    fn the_work_grows_with_what_is_read() {
        for line in ["cid:", "cid:a ", "<img src=\"cid:a\">", &format!("cid:{}", "a".repeat(2 * ADDRESS))] {
            for lines in [1, 50] {
                let line = line.repeat(1 + 8000 / line.len());
                let work = |times: usize| {
                    let line = line.repeat(times);
                    let lines: Vec<_> = std::iter::repeat_n(line.as_str(), lines).collect();
                    skritt::talt(|| drop(shown(&lines)))
                };
                let (some, many) = (work(1), work(8));
                assert!(some >= line.len() && many <= 9 * some, "{lines}: {some} {many}");
            }
        }
    }
}
