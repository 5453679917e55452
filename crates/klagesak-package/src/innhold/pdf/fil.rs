use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::finn::foerste;
use super::leser::Leser;
use super::objekt::{Objekt, Ordbok};
use super::regnskap::{Feil, Regnskap};
use super::xref::{Sted, Tabell};
use super::{let_opp, pakket, xref};

/// A PDF whose objects are read when they are asked for.
pub(super) struct Fil<'a> {
    data: &'a [u8],
    pub(super) regnskap: &'a Regnskap,
    tabell: Tabell,
    /// Object streams, unpacked, with where each of their objects begins.
    pakker: RefCell<BTreeMap<u32, Rc<Pakke>>>,
    /// Whether an object was not where the tables say.
    brutt: Cell<bool>,
}

struct Pakke {
    content: Vec<u8>,
    starts: BTreeMap<u32, usize>,
}

/// A stream: its dictionary, and the file from its first byte on.
pub(super) struct Stroem<'a> {
    pub(super) ordbok: Ordbok,
    pub(super) fra: &'a [u8],
}

impl<'a> Stroem<'a> {
    /// The bytes as they stand in the file, no more than so many.
    pub(super) fn data(&self, most: usize) -> &'a [u8] {
        let fra = self.fra.get(..most).unwrap_or(self.fra);
        let told = self.ordbok.tall("Length").and_then(|length| usize::try_from(length).ok());
        let length = told.or_else(|| foerste(fra, b"endstream")).unwrap_or(fra.len());
        fra.get(..length).unwrap_or(fra)
    }
}

/// The stream whose dictionary begins here.
pub(super) fn stroem<'a>(data: &'a [u8], pos: usize, regnskap: &Regnskap) -> Result<Stroem<'a>, Feil> {
    let mut leser = Leser::new(data, pos, regnskap);
    let Objekt::Ordbok(ordbok) = leser.objekt()? else { return Err(Feil::Skadet) };
    leser.blank();
    let fra = data.get(leser.pos..).and_then(|rest| rest.strip_prefix(b"stream")).ok_or(Feil::Skadet)?;
    let fra = fra.strip_prefix(b"\r").unwrap_or(fra);
    Ok(Stroem { ordbok, fra: fra.strip_prefix(b"\n").unwrap_or(fra) })
}

impl<'a> Fil<'a> {
    /// Opens a file by its own tables.
    pub(super) fn new(data: &'a [u8], regnskap: &'a Regnskap) -> Result<Self, Feil> {
        xref::les(data, regnskap).map(|tabell| Self::med(data, regnskap, tabell))
    }

    /// Opens a file by looking through it.
    pub(super) fn let_opp(data: &'a [u8], regnskap: &'a Regnskap) -> Result<Self, Feil> {
        let_opp::les(data, regnskap).map(|tabell| Self::med(data, regnskap, tabell))
    }

    fn med(data: &'a [u8], regnskap: &'a Regnskap, tabell: Tabell) -> Self {
        Self { data, regnskap, tabell, pakker: RefCell::default(), brutt: Cell::new(false) }
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
        match self.hent(root)? {
            Objekt::Ordbok(katalog) if katalog.get("Pages").is_some() => Ok(katalog),
            _ => Err(Feil::Skadet),
        }
    }

    /// The value of a key, wherever it lies. Something else when it is not there or cannot be read.
    pub(super) fn verdi(&self, ordbok: &Ordbok, key: &str) -> Result<Objekt, Feil> {
        ordbok.get(key).map_or(Ok(Objekt::Annet), |objekt| self.hent(objekt))
    }

    /// The object itself, or the one it refers to.
    pub(super) fn hent(&self, objekt: &Objekt) -> Result<Objekt, Feil> {
        match objekt {
            Objekt::Viser(number) => match self.nummer(*number) {
                Err(Feil::Skadet) => {
                    self.brutt.set(true);
                    Ok(Objekt::Annet)
                }
                // A reference to a reference is not allowed, and could lead in a circle.
                Ok(Objekt::Viser(_)) => Ok(Objekt::Annet),
                other => other,
            },
            other => {
                self.regnskap.objekt()?;
                Ok(other.clone())
            }
        }
    }

    /// The stream a value refers to.
    pub(super) fn stroem(&self, objekt: Option<&Objekt>) -> Option<Stroem<'a>> {
        let Some(Objekt::Viser(number)) = objekt else { return None };
        let Some(Sted::Byte(at)) = self.tabell.steder.get(number) else { return None };
        let mut leser = Leser::new(self.data, *at, self.regnskap);
        leser.overskrift().filter(|found| found == number)?;
        let mut stroem = stroem(self.data, leser.pos, self.regnskap).ok()?;
        for key in ["Length", "Filter", "DecodeParms"] {
            let value = stroem.ordbok.get(key).map(|value| self.helt(value)).transpose().ok()?;
            stroem.ordbok.0.extend(value.map(|value| (key.as_bytes().to_vec(), value)));
        }
        Some(stroem)
    }

    /// A value, and where it is a list, the values in it, wherever they lie.
    fn helt(&self, objekt: &Objekt) -> Result<Objekt, Feil> {
        match self.hent(objekt)? {
            Objekt::Liste(list) => {
                list.iter().map(|part| self.hent(part)).collect::<Result<_, _>>().map(Objekt::Liste)
            }
            other => Ok(other),
        }
    }

    fn nummer(&self, number: u32) -> Result<Objekt, Feil> {
        match self.tabell.steder.get(&number) {
            None | Some(Sted::Ledig) => Ok(Objekt::Annet),
            Some(Sted::Byte(at)) => {
                let mut leser = Leser::new(self.data, *at, self.regnskap);
                leser.overskrift().filter(|found| *found == number).ok_or(Feil::Skadet)?;
                leser.objekt()
            }
            Some(Sted::I(container)) => {
                let pakke = self.pakke(*container)?;
                let at = pakke.starts.get(&number).ok_or(Feil::Skadet)?;
                Leser::new(&pakke.content, *at, self.regnskap).objekt()
            }
        }
    }

    fn pakke(&self, container: u32) -> Result<Rc<Pakke>, Feil> {
        if let Some(pakke) = self.pakker.borrow().get(&container) {
            return Ok(Rc::clone(pakke));
        }
        let stroem = self.stroem(Some(&Objekt::Viser(container))).ok_or(Feil::Skadet)?;
        let content = pakket::hele(&stroem, self.regnskap)?;
        let first = stroem.ordbok.tall("First").and_then(|n| usize::try_from(n).ok()).ok_or(Feil::Skadet)?;
        let mut starts = BTreeMap::new();
        let mut leser = Leser::new(content.get(..first).unwrap_or_default(), 0, self.regnskap);
        while let (Some(number), Some(offset)) = (leser.heltall(), leser.heltall()) {
            self.regnskap.objekt()?;
            let offset = usize::try_from(offset).unwrap_or(usize::MAX).saturating_add(first);
            if let Ok(number) = u32::try_from(number) {
                starts.insert(number, offset);
            }
        }
        let pakke = Rc::new(Pakke { content, starts });
        self.pakker.borrow_mut().insert(container, Rc::clone(&pakke));
        Ok(pakke)
    }
}
