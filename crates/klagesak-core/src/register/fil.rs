//! The form of our own register files: lines of fields parted by semicolons, no quoting.

use crate::verdi::{Dato, ValueError};

use super::RegisterError;

/// A line that holds data.
#[derive(Clone, Copy)]
pub(super) struct Rad<'a> {
    nummer: usize,
    tekst: &'a str,
}

/// The lines of a file that hold data: no comments, no empty lines, no heading.
pub(super) fn rader<'a>(tekst: &'a str, overskrift: &'static str) -> impl Iterator<Item = Rad<'a>> {
    tekst
        .lines()
        .enumerate()
        .map(|(i, tekst)| Rad { nummer: i + 1, tekst: tekst.trim_end() })
        .filter(move |r| !r.tekst.is_empty() && !r.tekst.starts_with('#') && !r.tekst.starts_with(overskrift))
}

impl<'a> Rad<'a> {
    /// A line of a file whose lines nobody counts.
    pub(super) fn uten_linje(tekst: &'a str) -> Self {
        Self { nummer: 0, tekst }
    }

    pub(super) fn feil(self) -> RegisterError {
        RegisterError::Line { line: self.nummer }
    }

    pub(super) fn felt<const N: usize>(self) -> Result<[&'a str; N], RegisterError> {
        let mut felt = [""; N];
        let mut deler = self.tekst.split(';');
        for plass in &mut felt {
            *plass = deler.next().ok_or_else(|| self.feil())?;
        }
        if deler.next().is_some() { Err(self.feil()) } else { Ok(felt) }
    }

    pub(super) fn tolk<T>(self, verdi: Result<T, ValueError>) -> Result<T, RegisterError> {
        verdi.map_err(|_| self.feil())
    }

    pub(super) fn navn(self, felt: &str) -> Result<Box<str>, RegisterError> {
        if felt.is_empty() || felt.trim() != felt { Err(self.feil()) } else { Ok(felt.into()) }
    }

    /// An empty field is no date: the limit is not known or there is none.
    pub(super) fn dato(self, felt: &str) -> Result<Option<Dato>, RegisterError> {
        if felt.is_empty() { Ok(None) } else { self.tolk(felt.parse()).map(Some) }
    }
}
