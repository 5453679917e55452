//! Streams: a dictionary with bytes after it.

use std::borrow::Cow;

use super::finn::foerste;
use super::leser::Leser;
use super::objekt::{Objekt, Ordbok};
use super::regnskap::{Feil, Regnskap};
use crate::kilde::Kilde;

/// A stream: its dictionary, and where its first byte is.
pub(super) struct Stroem<'a> {
    pub(super) ordbok: Ordbok,
    pub(super) fra: Kilde<'a>,
}

impl<'a> Stroem<'a> {
    /// The bytes as they stand in the file, no more than so many.
    pub(super) fn data(&self, most: usize) -> Cow<'a, [u8]> {
        let told = self.ordbok.tall("Length").and_then(|length| usize::try_from(length).ok());
        if let Some(length) = told {
            return self.fra.akkurat(0, length.min(most));
        }
        let data = self.fra.akkurat(0, most);
        match foerste(&data, b"endstream") {
            Some(length) => self.fra.akkurat(0, length),
            None => data,
        }
    }
}

/// The stream whose dictionary begins here.
pub(super) fn stroem<'a>(data: Kilde<'a>, pos: u64, regnskap: &'a Regnskap) -> Result<Stroem<'a>, Feil> {
    let mut leser = Leser::new(data, pos, regnskap);
    let Objekt::Ordbok(ordbok) = leser.objekt()? else { return Err(Feil::Skadet) };
    leser.blank();
    if !leser.bytes(b"stream") {
        return Err(Feil::Skadet);
    }
    let _line_end = (leser.bytes(b"\r"), leser.bytes(b"\n"));
    Ok(Stroem { ordbok, fra: data.fra(leser.pos()) })
}
