//! A PDF file whose objects are read when they are asked for.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use super::budget::{Budget, Fault};
use super::evner::Leads;
use super::lexer::Lexer;
use super::name::Name;
use super::object::{Dictionary, Object};
use super::objektstroem::{self, Packed};
use super::stream::{Stream, stream};
use super::xref::{Place, Table};
use super::{recover, xref};
use crate::region::Region;

/// A PDF whose objects are read when they are asked for.
pub(super) struct File<'a> {
    data: Region<'a>,
    pub(super) budget: &'a Budget,
    table: Table,
    /// The object streams that were last unpacked.
    packages: RefCell<VecDeque<(u32, Rc<Packed>)>>,
    /// Whether an object was not where the tables say.
    broken: Cell<bool>,
}

/// Object streams that are kept, and bytes of them. What refers to each other is most often packed together.
const PACKAGES: usize = 8;
const PACKAGES_BYTES: usize = 4 * 1024 * 1024;
impl<'a> File<'a> {
    /// Opens a file by its own tables.
    pub(super) fn new(data: Region<'a>, budget: &'a Budget) -> Result<Self, Fault> {
        xref::read(data, budget).map(|table| Self::with(data, budget, table))
    }

    /// Opens a file by looking through it.
    pub(super) fn recover(data: Region<'a>, budget: &'a Budget) -> Result<Self, Fault> {
        recover::read(data, budget).map(|table| Self::with(data, budget, table))
    }

    fn with(data: Region<'a>, budget: &'a Budget, table: Table) -> Self {
        Self { data, budget, table, packages: RefCell::default(), broken: Cell::new(false) }
    }

    /// Where an object is: those near each other are best read one after the other.
    pub(super) fn place_of(&self, number: u32) -> Option<Place> {
        self.table.place_of(number)
    }

    pub(super) fn table(&self) -> &Table {
        &self.table
    }

    pub(super) fn trailer(&self) -> &Dictionary {
        &self.table.trailer
    }

    /// Whether an object was not where the tables say.
    pub(super) fn broken(&self) -> bool {
        self.broken.get()
    }

    /// The catalog, when it leads to pages.
    pub(super) fn catalog_of(&self) -> Result<Dictionary, Fault> {
        let root = self.trailer().get("Root").ok_or(Fault::Damaged)?;
        match self.resolve(root)?.into_owned() {
            Object::Dictionary(catalog) if catalog.get("Pages").is_some() => Ok(catalog),
            _ => Err(Fault::Damaged),
        }
    }

    /// The value of a key, wherever it lies. Something else when it is not there or cannot be read.
    pub(super) fn value<'b>(&self, dictionary: &'b Dictionary, key: &str) -> Result<Cow<'b, Object>, Fault> {
        dictionary.get(key).map_or(Ok(Cow::Owned(Object::Other)), |object| self.resolve(object))
    }

    /// The object itself, or the one it refers to.
    pub(super) fn resolve<'b>(&self, object: &'b Object) -> Result<Cow<'b, Object>, Fault> {
        match object {
            Object::Reference(number) => self.by_number(*number).map(Cow::Owned),
            other => {
                self.budget.object()?;
                Ok(Cow::Borrowed(other))
            }
        }
    }

    /// The object with this number. Something else when it cannot be read.
    pub(super) fn by_number(&self, number: u32) -> Result<Object, Fault> {
        match self.read(number) {
            Err(Fault::Damaged) => {
                self.broken.set(true);
                Ok(Object::Other)
            }
            // A reference to a reference is not allowed, and could lead in a circle.
            Ok(Object::Reference(_)) => Ok(Object::Other),
            other => other,
        }
    }

    /// The stream a value refers to.
    pub(super) fn stream(&self, object: Option<&Object>) -> Option<Stream<'a>> {
        let Some(Object::Reference(number)) = object else { return None };
        let Some(Place::Byte(at)) = self.place_of(*number) else { return None };
        let mut lexer = Lexer::new(self.data, at, self.budget);
        lexer.header().filter(|found| found == number)?;
        let mut stream = stream(self.data, lexer.pos(), self.budget).ok()?;
        let mut found = Vec::new();
        for key in ["Length", "Filter", "DecodeParms", "N", "First"] {
            let value = stream.dictionary.get(key).map(|value| self.resolved(value)).transpose().ok()?;
            found.extend(value.map(|value| (Name::read(key.as_bytes()), value)));
        }
        stream.dictionary = stream.dictionary.with(found);
        Some(stream)
    }

    /// A value, and where it is a list, the values in it, wherever they lie.
    fn resolved(&self, object: &Object) -> Result<Object, Fault> {
        match self.resolve(object)?.into_owned() {
            Object::Array(list) => {
                let list = list.iter().map(|part| Ok(self.resolve(part)?.into_owned()));
                list.collect::<Result<_, _>>().map(Object::Array)
            }
            other => Ok(other),
        }
    }

    fn read(&self, number: u32) -> Result<Object, Fault> {
        match self.place_of(number) {
            None | Some(Place::Free) => Ok(Object::Other),
            Some(Place::Byte(at)) => {
                let mut lexer = Lexer::new(self.data, at, self.budget);
                lexer.header().filter(|found| *found == number).ok_or(Fault::Damaged)?;
                lexer.object()
            }
            Some(Place::I(container, _)) => {
                let packed = self.packed(container)?;
                // Where a number stands twice, the last counts.
                let after = packed.starts.partition_point(|(other, _)| *other <= number);
                let start = after.checked_sub(1).and_then(|place| packed.starts.get(place));
                let (_, at) = start.filter(|(other, _)| *other == number).ok_or(Fault::Damaged)?;
                Lexer::new(Region::in_memory(&packed.content), u64::from(*at), self.budget).object()
            }
        }
    }

    /// Whether an object is in its object stream once, and at the place the table tells.
    pub(super) fn is_packed_as_told(&self, number: u32, container: u32, index: u32) -> bool {
        let Ok(packed) = self.packed(container) else { return false };
        let before = packed.starts.partition_point(|(other, _)| *other < number);
        let once = packed.starts.partition_point(|(other, _)| *other <= number) == before + 1;
        once && packed.order.get(index as usize) == Some(&number)
    }

    fn packed(&self, container: u32) -> Result<Rc<Packed>, Fault> {
        if let Some((_, packed)) = self.packages.borrow().iter().find(|(number, _)| *number == container) {
            return Ok(Rc::clone(packed));
        }
        let stream = self.stream(Some(&Object::Reference(container))).ok_or(Fault::Damaged)?;
        let mut packed = objektstroem::packed(&stream, self.budget)?;
        packed.order = packed.starts.iter().map(|(number, _)| *number).collect();
        packed.starts.sort_by_key(|(number, _)| *number);
        let packed = Rc::new(packed);
        let mut kept = self.packages.borrow_mut();
        let bytes = |kept: &VecDeque<(u32, Rc<Packed>)>| -> usize {
            kept.iter().map(|(_, packed)| packed.content.len()).sum()
        };
        while kept.len() >= PACKAGES
            || !kept.is_empty() && bytes(&kept) + packed.content.len() > PACKAGES_BYTES
        {
            kept.pop_front();
        }
        kept.push_back((container, Rc::clone(&packed)));
        Ok(packed)
    }
}

impl<'a> Leads<'a> for File<'a> {
    fn values(&self, object: &Object) -> Result<Vec<Object>, Fault> {
        Ok(vec![self.resolve(object)?.into_owned()])
    }

    fn streams(&self, object: &Object) -> Result<Vec<Stream<'a>>, Fault> {
        Ok(self.stream(Some(object)).into_iter().collect())
    }

    fn budget(&self) -> &'a Budget {
        self.budget
    }
}
