//! E-mail as it is sent (RFC 5322, MIME).

use crate::regler::generated::pakke::{KO_PAKKE_202, KO_PAKKE_253};
use std::io::{BufRead, BufReader};

use super::executable::Executable;
use super::funn::Funn;
use super::region::Region;

/// Programs and archives as they begin in base64.
const PROGRAM: [&[u8]; 4] = [b"TVqQ", b"TVpQ", b"TVoA", b"f0VMR"];
const ARCHIVES: [&[u8]; 3] = [b"UEsDB", b"UmFyIR", b"N3q8ry"];
const HEADER_FIELDS: [&[u8]; 9] =
    [b"from", b"to", b"subject", b"date", b"received", b"return-path", b"message-id", b"mime-version", b"x-"];
/// As much of a line, and of a field, as is looked at.
const LONGEST: usize = 1000;

/// Whether it begins as e-mail does: with a field of its head.
pub(super) fn is_email(beginning: &[u8]) -> bool {
    let line = beginning.split(|b| *b == b'\n').next().unwrap_or_default();
    let Some(colon) = line.iter().position(|b| *b == b':') else { return false };
    let name = line.get(..colon).unwrap_or_default().to_ascii_lowercase();
    !name.is_empty()
        && name.iter().all(|b| b.is_ascii_graphic())
        && (HEADER_FIELDS.iter().any(|field| name.starts_with(field)) || name.contains(&b'-'))
}

pub(super) fn check_all(data: Region<'_>, funn: &mut Funn) {
    let mut reader = BufReader::with_capacity(64 * 1024, data.reader());
    let mut delen = Delen::default();
    while let Some(line) = linje(&mut reader) {
        delen.read(&line, funn);
    }
}

/// The next line, as far as it is looked at, without its ending.
fn linje(reader: &mut impl BufRead) -> Option<Vec<u8>> {
    let (mut line, mut any) = (Vec::new(), false);
    loop {
        let piece = reader.fill_buf().ok().filter(|piece| !piece.is_empty());
        let Some(piece) = piece else { return any.then_some(line) };
        any = true;
        let end = piece.iter().position(|b| *b == b'\n');
        let content = piece.get(..end.unwrap_or(piece.len())).unwrap_or_default();
        let room = LONGEST.saturating_sub(line.len()).min(content.len());
        line.extend_from_slice(content.get(..room).unwrap_or_default());
        let read = content.len() + usize::from(end.is_some());
        reader.consume(read);
        if end.is_some() {
            let length = line.trim_ascii_end().len();
            line.truncate(length);
            return Some(line);
        }
    }
}

/// A part of the letter, as far as it has been read.
#[derive(Default)]
struct Delen {
    /// The field that is being read: it may go on over several lines.
    felt: Vec<u8>,
    base64: bool,
    /// How the content begins, where it is in base64 and the head is over.
    start: Option<Vec<u8>>,
}

impl Delen {
    fn read(&mut self, line: &[u8], funn: &mut Funn) {
        if line.first().is_some_and(|b| matches!(b, b' ' | b'\t')) {
            let room = LONGEST.saturating_sub(self.felt.len()).min(line.len());
            self.felt.extend_from_slice(line.get(..room).unwrap_or_default());
        } else {
            self.felt = line.to_vec();
        }
        if self.says(b"content-disposition", b"attachment") {
            funn.without_values(&KO_PAKKE_253);
        }
        self.base64 |= self.says(b"content-transfer-encoding", b"base64");
        if line.is_empty() && self.base64 && self.start.is_none() {
            self.start = Some(Vec::new());
        } else if line.starts_with(b"--") {
            *self = Self::default();
        } else if let Some(start) = &mut self.start
            && start.len() < 8
        {
            // It may be broken into lines anywhere.
            start.extend(line.iter().filter(|b| is_base64(**b)).take(8));
            innhold(start, funn);
        }
        if line.len() >= 60 && line.iter().all(|b| is_base64(*b) || *b == b'=') {
            innhold(line, funn);
        }
    }

    /// Whether the field has this name and its value begins with this word.
    fn says(&self, name: &[u8], value: &[u8]) -> bool {
        let Some(colon) = self.felt.iter().position(|b| *b == b':') else { return false };
        let (own, rest) = self.felt.split_at(colon);
        let rest = rest.get(1..).unwrap_or_default().trim_ascii_start();
        own.trim_ascii().eq_ignore_ascii_case(name)
            && rest.get(..value.len()).is_some_and(|start| start.eq_ignore_ascii_case(value))
    }
}

fn innhold(base64: &[u8], funn: &mut Funn) {
    if PROGRAM.iter().any(|start| base64.starts_with(start)) {
        funn.at(&KO_PAKKE_202, "filnavn", [("slag", Executable::Program.name().into())]);
    }
    if ARCHIVES.iter().any(|start| base64.starts_with(start)) {
        funn.without_values(&KO_PAKKE_253);
    }
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/".contains(&byte)
}
