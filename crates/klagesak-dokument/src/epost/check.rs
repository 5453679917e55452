//! Whether something is e-mail, and its lines as they are read.

use std::io::{BufRead, BufReader};

use super::brev::Brev;
use crate::funn::Funn;
use crate::region::Region;

const HEADER_FIELDS: [&[u8]; 9] =
    [b"from", b"to", b"subject", b"date", b"received", b"return-path", b"message-id", b"mime-version", b"x-"];
/// As much of a line as is looked at.
const LONGEST: usize = 64 * 1024;

/// Whether it begins as e-mail does: with a field of its head.
pub(crate) fn is_email(beginning: &[u8]) -> bool {
    let line = beginning.split(|b| *b == b'\n').next().unwrap_or_default();
    let Some(colon) = line.iter().position(|b| *b == b':') else { return false };
    let name = line.get(..colon).unwrap_or_default().to_ascii_lowercase();
    !name.is_empty()
        && name.iter().all(|b| b.is_ascii_graphic())
        && (HEADER_FIELDS.iter().any(|field| name.starts_with(field)) || name.contains(&b'-'))
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
