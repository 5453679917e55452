//! Where the objects of a PDF are, as the file itself says.

use std::collections::{BTreeMap, BTreeSet};

use super::finn::siste;
use super::leser::Leser;
use super::objekt::{Objekt, Ordbok};
use super::pakket;
use super::regnskap::{Feil, Regnskap};
use super::stroem::stroem;
use crate::kilde::Kilde;

/// How far from the end readers look for the last words of a file.
const SLUTT: usize = 2048;

/// Objects a table lists: the largest documents there are have fewer.
const FLEST: usize = 400_000;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sted {
    Ledig,
    /// In the object stream with this number.
    I(u32),
    /// At this byte.
    Byte(u64),
}

/// Every object and where it is, and the dictionary that leads to the first of them.
#[derive(Debug, Default)]
pub(super) struct Tabell {
    /// The places in one number each, since there may be many of them: twice the byte, or twice the stream and one.
    steder: BTreeMap<u32, u64>,
    pub(super) trailer: Ordbok,
}

const LEDIG: u64 = u64::MAX;

impl Tabell {
    /// Where an object is; nothing when no table lists it.
    pub(super) fn sted(&self, number: u32) -> Option<Sted> {
        self.steder.get(&number).map(|coded| match coded {
            &LEDIG => Sted::Ledig,
            coded if coded % 2 == 1 => Sted::I(u32::try_from(coded / 2).unwrap_or(u32::MAX)),
            coded => Sted::Byte(coded / 2),
        })
    }

    /// The first to tell wins: newer parts are read before older ones.
    pub(super) fn legg_til(&mut self, number: u32, sted: Sted, regnskap: &Regnskap) -> Result<(), Feil> {
        self.sett(number, sted, false, regnskap)
    }

    /// The last to tell wins.
    pub(super) fn erstatt(&mut self, number: u32, sted: Sted, regnskap: &Regnskap) -> Result<(), Feil> {
        self.sett(number, sted, true, regnskap)
    }

    fn sett(&mut self, number: u32, sted: Sted, last: bool, regnskap: &Regnskap) -> Result<(), Feil> {
        regnskap.objekt()?;
        let coded = match sted {
            Sted::Ledig => LEDIG,
            Sted::I(container) => u64::from(container) * 2 + 1,
            // What lies beyond every file is nowhere.
            Sted::Byte(byte) => byte.checked_mul(2).unwrap_or(u64::MAX - 1),
        };
        let slot = self.steder.entry(number).or_insert(coded);
        if last {
            *slot = coded;
        }
        if self.steder.len() > FLEST { Err(Feil::Grense) } else { Ok(()) }
    }

    fn legg_til_trailer(&mut self, trailer: Ordbok) {
        // The newest is found last.
        let older = trailer.med(std::mem::take(&mut self.trailer).0);
        self.trailer = older;
    }
}

/// Reads the tables of a file, newest first.
pub(super) fn les(data: Kilde<'_>, regnskap: &Regnskap) -> Result<Tabell, Feil> {
    let end = data.slutten(SLUTT);
    let start = siste(&end, b"startxref").ok_or(Feil::Skadet)?;
    let start = data.len().saturating_sub(end.len() as u64) + start as u64;
    let mut leser = Leser::new(data, start + b"startxref".len() as u64, regnskap);
    let mut next = vec![leser.heltall().ok_or(Feil::Skadet)?];
    let mut seen = BTreeSet::new();
    let mut tabell = Tabell::default();
    while let Some(offset) = next.pop() {
        if !seen.insert(offset) {
            continue;
        }
        if offset >= data.len() {
            return Err(Feil::Skadet);
        }
        let trailer = del(data, offset, &mut tabell, regnskap)?;
        // The last is taken first: a stream beside a table comes before an older table.
        for key in ["Prev", "XRefStm"] {
            next.extend(trailer.tall(key).and_then(|offset| u64::try_from(offset).ok()));
        }
        tabell.legg_til_trailer(trailer);
    }
    Ok(tabell)
}

fn del(data: Kilde<'_>, offset: u64, tabell: &mut Tabell, regnskap: &Regnskap) -> Result<Ordbok, Feil> {
    let mut leser = Leser::new(data, offset, regnskap);
    if leser.ord("xref") {
        skrevet(&mut leser, tabell, regnskap)
    } else {
        leser.overskrift().ok_or(Feil::Skadet)?;
        pakket_tabell(data, leser.pos(), tabell, regnskap)
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
                Sted::Byte(offset)
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
fn pakket_tabell(
    data: Kilde<'_>,
    pos: u64,
    tabell: &mut Tabell,
    regnskap: &Regnskap,
) -> Result<Ordbok, Feil> {
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
                1 => Sted::Byte(field(a, b)),
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
