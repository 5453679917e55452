//! The objects of a PDF whose tables are broken, found by looking through the file, as readers do.

use super::leser::{Leser, is_blank};
use super::navn::Navn;
use super::objekt::{Objekt, Ordbok};
use super::regnskap::{Feil, Regnskap};
use super::stroem::stroem;
use super::xref::{Sted, Tabell};
use crate::kilde::Kilde;

/// How much of what stands before `obj` is looked at: this is done for every object.
const FORAN: usize = 160;

/// Finds every object. One that is written twice is where it was written last.
pub(super) fn les(data: Kilde<'_>, regnskap: &Regnskap) -> Result<Tabell, Feil> {
    let mut tabell = Tabell::default();
    let mut trailer = Ordbok::default();
    let mut catalog = None;
    let mut object_streams = Vec::new();
    let mut leser = Leser::new(data, 0, regnskap);
    data.finn(b"obj", FORAN, |at, before| {
        let Some(back) = overskrift(before) else { return Ok(()) };
        let start = at - back as u64;
        leser.gaa_til(start);
        let Some(number) = leser.overskrift() else { return Ok(()) };
        tabell.erstatt(number, Sted::Byte(start), regnskap)?;
        leser.gaa_til(at + 3);
        leser.blank();
        if !leser.rest().starts_with(b"<<") {
            return Ok(());
        }
        let dict = match leser.objekt() {
            Ok(Objekt::Ordbok(dict)) => dict,
            Err(Feil::Grense) => return Err(Feil::Grense),
            _ => return Ok(()),
        };
        if dict.er("Type", "Catalog") {
            catalog = Some(number);
        } else if dict.er("Type", "ObjStm") {
            object_streams.push((number, at + 3));
        } else if dict.er("Type", "XRef") && dict.get("Root").is_some() {
            trailer = dict;
        }
        Ok(())
    })?;
    data.finn(b"trailer", 0, |at, _| {
        leser.gaa_til(at + 7);
        match leser.objekt() {
            Ok(Objekt::Ordbok(dict)) if dict.get("Root").is_some() => trailer = dict,
            Err(Feil::Grense) => return Err(Feil::Grense),
            _ => {}
        }
        Ok(())
    })?;
    if trailer.get("Root").is_none() {
        let catalog = catalog.map(|number| (Navn::les(b"Root"), Objekt::Viser(number)));
        trailer = trailer.med(catalog);
    }
    for (container, at) in object_streams {
        for number in innhold(data, at, regnskap)? {
            tabell.legg_til(number, Sted::I(container), regnskap)?;
        }
    }
    tabell.trailer = trailer;
    Ok(tabell)
}

/// How long the `12 0` is that stands last before `obj`.
fn overskrift(before: &[u8]) -> Option<usize> {
    let mut start = before.len();
    for _ in 0..2 {
        let blanks = back(before, start, is_blank);
        let digits = back(before, blanks, |b| b.is_ascii_digit());
        if blanks == start && start != before.len() || digits == blanks || blanks - digits > 10 {
            return None;
        }
        start = digits;
    }
    Some(before.len() - start)
}

fn back(before: &[u8], end: usize, is: impl Fn(u8) -> bool) -> usize {
    let line = before.get(..end).unwrap_or_default();
    end - line.iter().rev().take_while(|b| is(**b)).count()
}

/// The numbers of the objects in an object stream.
fn innhold(data: Kilde<'_>, at: u64, regnskap: &Regnskap) -> Result<Vec<u32>, Feil> {
    let content = match stroem(data, at, regnskap).and_then(|s| super::pakket::hele(&s, regnskap)) {
        Ok(content) => content,
        Err(Feil::Grense) => return Err(Feil::Grense),
        Err(_) => return Ok(Vec::new()),
    };
    let mut leser = Leser::new(Kilde::minne(&content), 0, regnskap);
    let mut numbers = Vec::new();
    while let (Some(number), Some(_)) = (leser.heltall(), leser.heltall()) {
        regnskap.objekt()?;
        numbers.extend(u32::try_from(number).ok());
    }
    Ok(numbers)
}
