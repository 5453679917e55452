//! The objects of a PDF whose tables are broken, found by looking through the file, as readers do.

use super::fil::stroem;
use super::leser::{Leser, is_blank};
use super::objekt::{Objekt, Ordbok};
use super::regnskap::{Feil, Regnskap};
use super::xref::{Sted, Tabell};

/// Finds every object. One that is written twice is where it was written last.
pub(super) fn les(data: &[u8], regnskap: &Regnskap) -> Result<Tabell, Feil> {
    let mut tabell = Tabell::default();
    let mut trailer = Ordbok::default();
    let mut catalog = None;
    let mut object_streams = Vec::new();
    for (at, _) in data.windows(3).enumerate().filter(|(_, word)| *word == b"obj") {
        let Some(start) = overskrift(data, at) else { continue };
        let Some(number) = Leser::new(data, start, regnskap).overskrift() else { continue };
        regnskap.objekt()?;
        tabell.steder.insert(number, Sted::Byte(start));
        let mut leser = Leser::new(data, at + 3, regnskap);
        leser.blank();
        if !leser.rest().starts_with(b"<<") {
            continue;
        }
        let dict = match leser.objekt() {
            Ok(Objekt::Ordbok(dict)) => dict,
            Err(Feil::Grense) => return Err(Feil::Grense),
            _ => continue,
        };
        if dict.er("Type", "Catalog") {
            catalog = Some(number);
        } else if dict.er("Type", "ObjStm") {
            object_streams.push((number, at + 3));
        } else if dict.er("Type", "XRef") && dict.get("Root").is_some() {
            trailer = dict;
        }
    }
    for (at, _) in data.windows(7).enumerate().filter(|(_, word)| *word == b"trailer") {
        match Leser::new(data, at + 7, regnskap).objekt() {
            Ok(Objekt::Ordbok(dict)) if dict.get("Root").is_some() => trailer = dict,
            Err(Feil::Grense) => return Err(Feil::Grense),
            _ => {}
        }
    }
    if trailer.get("Root").is_none() {
        let catalog = catalog.map(|number| (b"Root".to_vec(), Objekt::Viser(number)));
        trailer.0.extend(catalog);
    }
    for (container, at) in object_streams {
        for number in innhold(data, at, regnskap)? {
            tabell.steder.entry(number).or_insert(Sted::I(container));
        }
    }
    tabell.trailer = trailer;
    Ok(tabell)
}

/// Where the `12 0` before `obj` begins.
fn overskrift(data: &[u8], at: usize) -> Option<usize> {
    let mut start = at;
    for _ in 0..2 {
        let blanks = back(data, start, is_blank);
        let digits = back(data, blanks, |b| b.is_ascii_digit());
        if blanks == start && start != at || digits == blanks || blanks - digits > 10 {
            return None;
        }
        start = digits;
    }
    Some(start)
}

fn back(data: &[u8], end: usize, is: impl Fn(u8) -> bool) -> usize {
    // No more than a line: this is done for every object.
    let line = data.get(end.saturating_sub(80)..end).unwrap_or_default();
    end - line.iter().rev().take_while(|b| is(**b)).count()
}

/// The numbers of the objects in an object stream.
fn innhold(data: &[u8], at: usize, regnskap: &Regnskap) -> Result<Vec<u32>, Feil> {
    let content = match stroem(data, at, regnskap).and_then(|s| super::pakket::hele(&s, regnskap)) {
        Ok(content) => content,
        Err(Feil::Grense) => return Err(Feil::Grense),
        Err(_) => return Ok(Vec::new()),
    };
    let mut leser = Leser::new(&content, 0, regnskap);
    let mut numbers = Vec::new();
    while let (Some(number), Some(_)) = (leser.heltall(), leser.heltall()) {
        regnskap.objekt()?;
        numbers.extend(u32::try_from(number).ok());
    }
    Ok(numbers)
}
