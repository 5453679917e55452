//! A PDF file whose objects are read when they are asked for.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::leser::Leser;
use super::navn::Navn;
use super::objekt::{Objekt, Ordbok};
use super::regnskap::{Feil, Regnskap};
use super::stroem::{Stroem, stroem};
use super::xref::{Sted, Tabell};
use super::{let_opp, pakket, xref};
use crate::kilde::Kilde;

/// A PDF whose objects are read when they are asked for.
pub(super) struct Fil<'a> {
    data: Kilde<'a>,
    pub(super) regnskap: &'a Regnskap,
    tabell: Tabell,
    /// The object streams that were last unpacked.
    pakker: RefCell<VecDeque<(u32, Rc<Pakke>)>>,
    /// Whether an object was not where the tables say.
    brutt: Cell<bool>,
}

/// An object stream, unpacked.
struct Pakke {
    content: Vec<u8>,
    /// The number of each object and where it begins, sorted.
    starts: Vec<(u32, u32)>,
}

/// Object streams that are kept, and bytes of them. What refers to each other is most often packed together.
const PAKKER: usize = 8;
const PAKKER_BYTE: usize = 4 * 1024 * 1024;
/// More objects than anybody packs together.
const FLEST: usize = 100_000;

impl<'a> Fil<'a> {
    /// Opens a file by its own tables.
    pub(super) fn new(data: Kilde<'a>, regnskap: &'a Regnskap) -> Result<Self, Feil> {
        xref::les(data, regnskap).map(|tabell| Self::med(data, regnskap, tabell))
    }

    /// Opens a file by looking through it.
    pub(super) fn let_opp(data: Kilde<'a>, regnskap: &'a Regnskap) -> Result<Self, Feil> {
        let_opp::les(data, regnskap).map(|tabell| Self::med(data, regnskap, tabell))
    }

    fn med(data: Kilde<'a>, regnskap: &'a Regnskap, tabell: Tabell) -> Self {
        Self { data, regnskap, tabell, pakker: RefCell::default(), brutt: Cell::new(false) }
    }

    /// Where an object is: those near each other are best read one after the other.
    pub(super) fn sted(&self, number: u32) -> Option<Sted> {
        self.tabell.sted(number)
    }

    pub(super) fn trailer(&self) -> &Ordbok {
        &self.tabell.trailer
    }

    /// Whether an object was not where the tables say.
    pub(super) fn brutt(&self) -> bool {
        self.brutt.get()
    }

    /// The catalog, when it leads to pages.
    pub(super) fn katalog(&self) -> Result<Ordbok, Feil> {
        let root = self.trailer().get("Root").ok_or(Feil::Skadet)?;
        match self.hent(root)?.into_owned() {
            Objekt::Ordbok(katalog) if katalog.get("Pages").is_some() => Ok(katalog),
            _ => Err(Feil::Skadet),
        }
    }

    /// The value of a key, wherever it lies. Something else when it is not there or cannot be read.
    pub(super) fn verdi<'b>(&self, ordbok: &'b Ordbok, key: &str) -> Result<Cow<'b, Objekt>, Feil> {
        ordbok.get(key).map_or(Ok(Cow::Owned(Objekt::Annet)), |objekt| self.hent(objekt))
    }

    /// The object itself, or the one it refers to.
    pub(super) fn hent<'b>(&self, objekt: &'b Objekt) -> Result<Cow<'b, Objekt>, Feil> {
        match objekt {
            Objekt::Viser(number) => self.nummer(*number).map(Cow::Owned),
            other => {
                self.regnskap.objekt()?;
                Ok(Cow::Borrowed(other))
            }
        }
    }

    /// The object with this number. Something else when it cannot be read.
    pub(super) fn nummer(&self, number: u32) -> Result<Objekt, Feil> {
        match self.les(number) {
            Err(Feil::Skadet) => {
                self.brutt.set(true);
                Ok(Objekt::Annet)
            }
            // A reference to a reference is not allowed, and could lead in a circle.
            Ok(Objekt::Viser(_)) => Ok(Objekt::Annet),
            other => other,
        }
    }

    /// The stream a value refers to.
    pub(super) fn stroem(&self, objekt: Option<&Objekt>) -> Option<Stroem<'a>> {
        let Some(Objekt::Viser(number)) = objekt else { return None };
        let Some(Sted::Byte(at)) = self.sted(*number) else { return None };
        let mut leser = Leser::new(self.data, at, self.regnskap);
        leser.overskrift().filter(|found| found == number)?;
        let mut stroem = stroem(self.data, leser.pos(), self.regnskap).ok()?;
        let mut found = Vec::new();
        for key in ["Length", "Filter", "DecodeParms"] {
            let value = stroem.ordbok.get(key).map(|value| self.helt(value)).transpose().ok()?;
            found.extend(value.map(|value| (Navn::les(key.as_bytes()), value)));
        }
        stroem.ordbok = stroem.ordbok.med(found);
        Some(stroem)
    }

    /// A value, and where it is a list, the values in it, wherever they lie.
    fn helt(&self, objekt: &Objekt) -> Result<Objekt, Feil> {
        match self.hent(objekt)?.into_owned() {
            Objekt::Liste(list) => {
                let list = list.iter().map(|part| Ok(self.hent(part)?.into_owned()));
                list.collect::<Result<_, _>>().map(Objekt::Liste)
            }
            other => Ok(other),
        }
    }

    fn les(&self, number: u32) -> Result<Objekt, Feil> {
        match self.sted(number) {
            None | Some(Sted::Ledig) => Ok(Objekt::Annet),
            Some(Sted::Byte(at)) => {
                let mut leser = Leser::new(self.data, at, self.regnskap);
                leser.overskrift().filter(|found| *found == number).ok_or(Feil::Skadet)?;
                leser.objekt()
            }
            Some(Sted::I(container)) => {
                let pakke = self.pakke(container)?;
                // Where a number stands twice, the last counts.
                let after = pakke.starts.partition_point(|(other, _)| *other <= number);
                let start = after.checked_sub(1).and_then(|place| pakke.starts.get(place));
                let (_, at) = start.filter(|(other, _)| *other == number).ok_or(Feil::Skadet)?;
                Leser::new(Kilde::minne(&pakke.content), u64::from(*at), self.regnskap).objekt()
            }
        }
    }

    fn pakke(&self, container: u32) -> Result<Rc<Pakke>, Feil> {
        if let Some((_, pakke)) = self.pakker.borrow().iter().find(|(number, _)| *number == container) {
            return Ok(Rc::clone(pakke));
        }
        let stroem = self.stroem(Some(&Objekt::Viser(container))).ok_or(Feil::Skadet)?;
        let content = pakket::hele(&stroem, self.regnskap)?;
        let first = stroem.ordbok.tall("First").and_then(|n| usize::try_from(n).ok()).ok_or(Feil::Skadet)?;
        let mut starts = Vec::new();
        let mut leser = Leser::new(Kilde::minne(content.get(..first).unwrap_or_default()), 0, self.regnskap);
        while let (Some(number), Some(offset)) = (leser.heltall(), leser.heltall()) {
            self.regnskap.objekt()?;
            let offset = usize::try_from(offset).unwrap_or(usize::MAX).saturating_add(first);
            if starts.len() >= FLEST {
                return Err(Feil::Grense);
            }
            if let (Ok(number), Ok(offset)) = (u32::try_from(number), u32::try_from(offset)) {
                starts.push((number, offset));
            }
        }
        starts.sort_by_key(|(number, _)| *number);
        let pakke = Rc::new(Pakke { content, starts });
        let mut kept = self.pakker.borrow_mut();
        let bytes = |kept: &VecDeque<(u32, Rc<Pakke>)>| -> usize {
            kept.iter().map(|(_, pakke)| pakke.content.len()).sum()
        };
        while kept.len() >= PAKKER || !kept.is_empty() && bytes(&kept) + pakke.content.len() > PAKKER_BYTE {
            kept.pop_front();
        }
        kept.push_back((container, Rc::clone(&pakke)));
        Ok(pakke)
    }
}
