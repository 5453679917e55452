//! Whether something is e-mail, and its lines as they are read.

use std::io::{BufRead, BufReader};

use super::brev::Brev;
use crate::funn::Funn;
use crate::region::Region;

/// The fields of a head with no hyphen in their names (RFC 5322, and what mail programs add).
const HEADER_FIELDS: [&[u8]; 15] = [
    b"from",
    b"to",
    b"cc",
    b"bcc",
    b"subject",
    b"date",
    b"received",
    b"sender",
    b"references",
    b"comments",
    b"keywords",
    b"importance",
    b"priority",
    b"sensitivity",
    b"encrypted",
];
/// As much of a line as is looked at.
const LONGEST: usize = 64 * 1024;

/// Whether it begins as e-mail does: with a field of its head, behind what some programs write in front of it.
pub(crate) fn is_email(beginning: &[u8]) -> bool {
    let mut beginning = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning).trim_ascii_start();
    // As letters are kept one after another in a file.
    if beginning.starts_with(b"From ") {
        let line = beginning.iter().position(|b| *b == b'\n').unwrap_or(beginning.len());
        beginning = beginning.get(line..).unwrap_or_default().trim_ascii_start();
    }
    let line = beginning.split(|b| *b == b'\n').next().unwrap_or_default();
    let Some(colon) = line.iter().position(|b| *b == b':') else { return false };
    let name = line.get(..colon).unwrap_or_default().to_ascii_lowercase();
    !name.is_empty()
        && name.iter().all(|b| b.is_ascii_graphic())
        && (HEADER_FIELDS.contains(&&*name) || name.contains(&b'-'))
}

pub(crate) fn check_all(data: Region<'_>, funn: &mut Funn) {
    let mut reader = BufReader::with_capacity(64 * 1024, data.reader());
    let mut brev = Brev::default();
    while let Some(line) = linje(&mut reader) {
        brev.read(&line, funn);
    }
    brev.finish(funn);
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

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn mail_begins_with_any_field_of_its_head() {
        for mail in [
            "Cc: a@example.org\r\n",
            "Sender: a",
            "References: <a>",
            "MIME-Version: 1.0",
            "Return-Path: <a>",
            "\u{feff}From: a",
            "\r\nSubject: a",
            "From a@example.org Mon Mar 16 09:30:00 2026\nDate: a",
        ] {
            assert!(is_email(mail.as_bytes()), "{mail}");
        }
        for text in ["Hei: du", "Fra Kari", "ccc: a", "From time to time\nHei", "http://a.no"] {
            assert!(!is_email(text.as_bytes()), "{text}");
        }
    }
}
