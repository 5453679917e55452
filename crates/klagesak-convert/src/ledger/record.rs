//! The ledger: every field of a message, lost until somebody takes it.

use std::cell::Cell;
use std::fmt::{self, Write};
use std::ops::Range;

use klagesak_core::verdict::RuleInfo;
use serde::ser::{self, Serialize};
use serde_json::Error;

use super::Entry;

/// Every field of a message in one list, those above before those below, their texts in one string.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(super) fields: Vec<Field>,
    pub(super) text: String,
}

#[derive(Debug)]
pub(super) struct Field {
    pub(super) key: Key,
    pub(super) kind: Kind,
    pub(super) parent: usize,
    pub(super) first: Option<usize>,
    pub(super) next: Option<usize>,
    pub(super) taken: Cell<bool>,
    /// Why it cannot be taken, where that has another reason than its place.
    pub(super) reason: Cell<Option<&'static RuleInfo>>,
}

#[derive(Debug)]
pub(super) enum Key {
    Name(&'static str),
    Other(Box<str>),
    Index(usize),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text, a number or a truth value, as it is written.
    Leaf(Range<usize>),
    Object,
    Array,
}

impl Ledger {
    /// The account of a message.
    pub(crate) fn of(message: &impl Serialize) -> Result<Self, Error> {
        let mut ledger = Self { fields: Vec::with_capacity(512), text: String::with_capacity(16 * 1024) };
        message.serialize(Writer { ledger: &mut ledger, key: Key::Name(""), parent: 0 })?;
        Ok(ledger)
    }

    /// The whole message.
    pub(crate) fn root(&self) -> Option<Entry<'_>> {
        Entry::new(self, 0)
    }

    fn add(&mut self, key: Key, kind: Kind, parent: usize) -> usize {
        let index = self.fields.len();
        self.fields.push(Field {
            key,
            kind,
            parent,
            first: None,
            next: None,
            taken: Cell::new(false),
            reason: Cell::new(None),
        });
        index
    }
}

/// Writes one value into the ledger.
struct Writer<'l> {
    ledger: &'l mut Ledger,
    key: Key,
    parent: usize,
}

impl Writer<'_> {
    fn leaf(self, value: impl fmt::Display) -> Result<usize, Error> {
        let start = self.ledger.text.len();
        write!(self.ledger.text, "{value}").map_err(|_| ser::Error::custom("no text"))?;
        let range = start..self.ledger.text.len();
        Ok(self.ledger.add(self.key, Kind::Leaf(range), self.parent))
    }

    fn string(self, value: &str) -> usize {
        let start = self.ledger.text.len();
        self.ledger.text.push_str(value);
        let range = start..self.ledger.text.len();
        self.ledger.add(self.key, Kind::Leaf(range), self.parent)
    }
}

impl<'l> Writer<'l> {
    fn compound(self, kind: Kind) -> Compound<'l> {
        let index = self.ledger.add(self.key, kind, self.parent);
        Compound { ledger: self.ledger, index, last: None, count: 0, name: None }
    }
}

/// An object or an array on its way into the ledger.
struct Compound<'l> {
    ledger: &'l mut Ledger,
    index: usize,
    last: Option<usize>,
    count: usize,
    name: Option<Box<str>>,
}

impl Compound<'_> {
    fn put(&mut self, key: Key, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let index = value.serialize(Writer { ledger: self.ledger, key, parent: self.index })?;
        match self.last.replace(index) {
            Some(last) => self.ledger.fields.get_mut(last).map(|field| field.next = Some(index)),
            None => self.ledger.fields.get_mut(self.index).map(|field| field.first = Some(index)),
        };
        Ok(())
    }
}

macro_rules! leaves {
    ($($method:ident: $value:ty),+) => {$(
        fn $method(self, value: $value) -> Result<usize, Error> {
            self.leaf(value)
        }
    )+};
}

macro_rules! no_such {
    ($($method:ident($($argument:ty),*) -> $result:ty;)+) => {$(
        /// No message has one.
        fn $method(self, $(_: $argument),*) -> Result<$result, Error> {
            Err(ser::Error::custom("not in any message"))
        }
    )+};
}

impl<'l> ser::Serializer for Writer<'l> {
    type Ok = usize;
    type Error = Error;
    type SerializeSeq = Compound<'l>;
    type SerializeMap = Compound<'l>;
    type SerializeStruct = Compound<'l>;
    type SerializeTuple = ser::Impossible<usize, Error>;
    type SerializeTupleStruct = ser::Impossible<usize, Error>;
    type SerializeTupleVariant = ser::Impossible<usize, Error>;
    type SerializeStructVariant = ser::Impossible<usize, Error>;

    leaves!(
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_f32: f32, serialize_f64: f64, serialize_char: char
    );
    no_such! {
        serialize_bytes(&[u8]) -> usize;
        serialize_unit_struct(&'static str) -> usize;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }

    fn serialize_str(self, value: &str) -> Result<usize, Error> {
        Ok(self.string(value))
    }
    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<usize, Error> {
        self.leaf(value)
    }
    fn serialize_none(self) -> Result<usize, Error> {
        self.leaf("null")
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<usize, Error> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<usize, Error> {
        self.leaf("null")
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<usize, Error> {
        Ok(self.string(name))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<usize, Error> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<usize, Error> {
        value.serialize(self)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Compound<'l>, Error> {
        Ok(self.compound(Kind::Array))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Compound<'l>, Error> {
        Ok(self.compound(Kind::Object))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Compound<'l>, Error> {
        Ok(self.compound(Kind::Object))
    }
}

impl ser::SerializeSeq for Compound<'_> {
    type Ok = usize;
    type Error = Error;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let index = self.count;
        self.count += 1;
        self.put(Key::Index(index), value)
    }
    fn end(self) -> Result<usize, Error> {
        Ok(self.index)
    }
}

impl ser::SerializeStruct for Compound<'_> {
    type Ok = usize;
    type Error = Error;
    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.put(Key::Name(name), value)
    }
    fn end(self) -> Result<usize, Error> {
        Ok(self.index)
    }
}

impl ser::SerializeMap for Compound<'_> {
    type Ok = usize;
    type Error = Error;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let key = serde_json::to_value(key)?;
        self.name = key.as_str().map(Into::into);
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let name = self.name.take().ok_or_else(|| <Error as ser::Error>::custom("no key"))?;
        self.put(Key::Other(name), value)
    }
    fn end(self) -> Result<usize, Error> {
        Ok(self.index)
    }
}
