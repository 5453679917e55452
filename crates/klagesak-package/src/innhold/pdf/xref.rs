//! Where the objects of a PDF are, as the file itself says.

use std::collections::{BTreeMap, BTreeSet};

use super::fil::stroem;
use super::finn::siste;
use super::leser::Leser;
use super::objekt::{Objekt, Ordbok};
use super::pakket;
use super::regnskap::{Feil, Regnskap};

/// How far from the end readers look for the last words of a file.
const SLUTT: usize = 2048;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sted {
    Ledig,
    /// At this byte.
    Byte(usize),
    /// In the object stream with this number.
    I(u32),
}

/// Every object and where it is, and the dictionary that leads to the first of them.
#[derive(Debug, Default)]
pub(super) struct Tabell {
    pub(super) steder: BTreeMap<u32, Sted>,
    pub(super) trailer: Ordbok,
}

impl Tabell {
    /// The first to tell wins: newer parts are read before older ones.
    fn legg_til(&mut self, number: u32, sted: Sted, regnskap: &Regnskap) -> Result<(), Feil> {
        regnskap.objekt()?;
        self.steder.entry(number).or_insert(sted);
        Ok(())
    }

    fn legg_til_trailer(&mut self, trailer: &Ordbok) {
        for (key, value) in &trailer.0 {
            if self.trailer.get(&String::from_utf8_lossy(key)).is_none() {
                self.trailer.0.push((key.clone(), value.clone()));
            }
        }
    }
}

/// Reads the tables of a file, newest first.
pub(super) fn les(data: &[u8], regnskap: &Regnskap) -> Result<Tabell, Feil> {
    let end = data.len().saturating_sub(SLUTT);
    let start = siste(data.get(end..).unwrap_or_default(), b"startxref").ok_or(Feil::Skadet)?;
    let mut leser = Leser::new(data, end + start + b"startxref".len(), regnskap);
    let mut next = vec![leser.heltall().ok_or(Feil::Skadet)?];
    let mut seen = BTreeSet::new();
    let mut tabell = Tabell::default();
    while let Some(offset) = next.pop() {
        if !seen.insert(offset) {
            continue;
        }
        let offset = usize::try_from(offset).ok().filter(|o| *o < data.len()).ok_or(Feil::Skadet)?;
        let trailer = del(data, offset, &mut tabell, regnskap)?;
        // The last is taken first: a stream beside a table comes before an older table.
        for key in ["Prev", "XRefStm"] {
            next.extend(trailer.tall(key).and_then(|offset| u64::try_from(offset).ok()));
        }
        tabell.legg_til_trailer(&trailer);
    }
    Ok(tabell)
}

fn del(data: &[u8], offset: usize, tabell: &mut Tabell, regnskap: &Regnskap) -> Result<Ordbok, Feil> {
    let mut leser = Leser::new(data, offset, regnskap);
    if leser.ord("xref") {
        skrevet(&mut leser, tabell, regnskap)
    } else {
        leser.overskrift().ok_or(Feil::Skadet)?;
        pakket_tabell(data, leser.pos, tabell, regnskap)
    }
}

/// A table of text, with its trailer.
fn skrevet(leser: &mut Leser<'_>, tabell: &mut Tabell, regnskap: &Regnskap) -> Result<Ordbok, Feil> {
    while !leser.ord("trailer") {
        let first = leser.heltall().ok_or(Feil::Skadet)?;
        let count = leser.heltall().ok_or(Feil::Skadet)?;
        for i in 0..count {
            let offset = leser.heltall().ok_or(Feil::Skadet)?;
            leser.heltall().ok_or(Feil::Skadet)?;
            let sted = if leser.ord("n") {
                Sted::Byte(usize::try_from(offset).unwrap_or(usize::MAX))
            } else if leser.ord("f") {
                Sted::Ledig
            } else {
                return Err(Feil::Skadet);
            };
            let number = first.checked_add(i).and_then(|n| u32::try_from(n).ok()).ok_or(Feil::Skadet)?;
            tabell.legg_til(number, sted, regnskap)?;
        }
    }
    match leser.objekt()? {
        Objekt::Ordbok(trailer) => Ok(trailer),
        _ => Err(Feil::Skadet),
    }
}

/// A table packed in a stream, whose dictionary is its trailer.
fn pakket_tabell(data: &[u8], pos: usize, tabell: &mut Tabell, regnskap: &Regnskap) -> Result<Ordbok, Feil> {
    let stroem = stroem(data, pos, regnskap)?;
    let dict = &stroem.ordbok;
    let widths: Vec<usize> = tall(dict.get("W")).collect();
    let [a, b, c] = *widths.as_slice() else { return Err(Feil::Skadet) };
    let width = a.checked_add(b).and_then(|ab| ab.checked_add(c)).ok_or(Feil::Skadet)?;
    if [a, b, c].iter().any(|w| *w > 8) || width == 0 {
        return Err(Feil::Skadet);
    }
    let content = pakket::hele(&stroem, regnskap)?;
    let mut sections: Vec<usize> = tall(dict.get("Index")).collect();
    if sections.is_empty() {
        sections = vec![0, usize::try_from(dict.tall("Size").unwrap_or(0)).unwrap_or(0)];
    }
    let mut rows = content.chunks_exact(width);
    for section in sections.chunks_exact(2) {
        let [first, count] = *section else { break };
        for (i, row) in rows.by_ref().take(count).enumerate() {
            let field = |from: usize, length: usize| {
                let bytes = row.get(from..from + length).unwrap_or_default();
                bytes.iter().fold(0_u64, |n, byte| n << 8 | u64::from(*byte))
            };
            let sted = match if a == 0 { 1 } else { field(0, a) } {
                0 => Sted::Ledig,
                1 => Sted::Byte(usize::try_from(field(a, b)).unwrap_or(usize::MAX)),
                2 => Sted::I(u32::try_from(field(a, b)).unwrap_or(u32::MAX)),
                _ => continue,
            };
            if let Some(number) = first.checked_add(i).and_then(|n| u32::try_from(n).ok()) {
                tabell.legg_til(number, sted, regnskap)?;
            }
        }
    }
    Ok(stroem.ordbok)
}

fn tall(objekt: Option<&Objekt>) -> impl Iterator<Item = usize> + '_ {
    let list = objekt.and_then(Objekt::liste).unwrap_or_default();
    list.iter().map(|n| match n {
        Objekt::Tall(n) => usize::try_from(*n).unwrap_or(usize::MAX),
        _ => usize::MAX,
    })
}
