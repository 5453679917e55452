//! E-mail as it is sent (RFC 5322, MIME).

use super::funn::Funn;
use super::kjoerbart::Kjoerbart;
use super::regler::{dokument, tekst as regler};

/// Programs and archives as they begin in base64.
const PROGRAM: [&[u8]; 4] = [b"TVqQ", b"TVpQ", b"TVoA", b"f0VMR"];
const ARKIV: [&[u8]; 3] = [b"UEsDB", b"UmFyIR", b"N3q8ry"];
const HODEFELT: [&[u8]; 9] =
    [b"from", b"to", b"subject", b"date", b"received", b"return-path", b"message-id", b"mime-version", b"x-"];

/// Whether it begins as e-mail does: with a field of its head.
pub(super) fn er_epost(begynnelse: &[u8]) -> bool {
    let line = begynnelse.split(|b| *b == b'\n').next().unwrap_or_default();
    let Some(colon) = line.iter().position(|b| *b == b':') else { return false };
    let name = line.get(..colon).unwrap_or_default().to_ascii_lowercase();
    !name.is_empty()
        && name.iter().all(|b| b.is_ascii_graphic())
        && (HODEFELT.iter().any(|field| name.starts_with(field)) || name.contains(&b'-'))
}

pub(super) fn kontroller(data: &[u8], funn: &mut Funn) {
    for line in data.split(|b| *b == b'\n') {
        let starts = |word: &[u8]| line.get(..word.len()).is_some_and(|l| l.eq_ignore_ascii_case(word));
        if starts(b"content-disposition: attachment") {
            funn.uten_verdier(&regler::ATTACHMENTS);
        }
        if PROGRAM.iter().any(|start| line.starts_with(start)) && is_base64(line) {
            funn.at(&dokument::EXECUTABLE, "filnavn", [("slag", Kjoerbart::Program.navn().into())]);
        }
        if ARKIV.iter().any(|start| line.starts_with(start)) && is_base64(line) {
            funn.uten_verdier(&regler::ATTACHMENTS);
        }
    }
}

fn is_base64(line: &[u8]) -> bool {
    let line = line.trim_ascii_end();
    line.len() >= 60 && line.iter().all(|b| b.is_ascii_alphanumeric() || b"+/=".contains(b))
}
