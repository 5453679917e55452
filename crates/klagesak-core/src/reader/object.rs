//! An object of a type.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::cursor::Raw;
use super::fault::{FaultKind, JsonType};
use super::field::{Field, Table};
use super::path::Step;
use super::reader::Reader;
use crate::unknown::Unknown;
use crate::verdict::is_field_name;

impl<'t> Reader<'t> {
    /// Goes through an object: `read` is given the number of each field of the table that is there, with the reader at its value.
    /// What is missing, unknown or there twice is noted. False when it is no object.
    pub(crate) fn object(&mut self, table: &'static Table, read: &mut dyn FnMut(usize, &mut Self)) -> bool {
        let fields = table.fields;
        let (required, omitted) = self.narrowed(table);
        if self.cursor.peek() != Some(b'{') {
            self.other_type(JsonType::Object);
            return false;
        }
        self.enter();
        let (mut seen, mut expected) = (0u64, 0);
        // Nearly every object has none.
        let mut strangers = None;
        let mut first = true;
        while self.cursor.more(first, b'}') {
            first = false;
            let at = self.cursor.at();
            // They come in the order of the table in nearly every message.
            let found = match self.cursor.take_name(fields, expected) {
                Some(found) => Ok(found),
                None => self.by_name(fields),
            };
            match found {
                Ok((index, field)) if omitted & (1 << index) != 0 => self.left_out(field, at, &mut strangers),
                Ok((index, field)) if seen & (1 << index) == 0 => {
                    seen |= 1 << index;
                    expected = index + 1;
                    self.path.push(Step::Field(field.name), at);
                    read(index, self);
                    self.path.pop();
                }
                Ok((_, field)) => self.twice(Step::Field(field.name), field.name, at),
                Err(raw) => self.stranger(raw, at, strangers.get_or_insert_default()),
            }
        }
        self.count_values(seen.count_ones() as usize);
        self.leave();
        if required & !seen != 0 {
            self.missing(fields, required & !seen);
        }
        if let Some(strangers) = strangers.filter(|_| !self.newer) {
            self.unknown_fields(strangers, fields, seen | omitted);
        }
        true
    }

    /// The field whose name comes next, wherever it stands in the table; or the name.
    #[cold]
    fn by_name(&mut self, fields: &'static [Field]) -> Result<(usize, &'static Field), Raw<'t>> {
        let raw = self.cursor.name();
        let name = self.cursor.unescaped(raw);
        fields.iter().enumerate().find(|(_, field)| field.name == name).ok_or(raw)
    }

    /// Which fields must be there and which cannot, a bit for each, with what the profile demands and leaves out.
    #[inline]
    fn narrowed(&self, table: &Table) -> (u64, u64) {
        match self.profil {
            Some(profil) if profil.snevrer(table.name) => {
                let bits = |of: &dyn Fn(&str) -> bool| {
                    let fields = table.fields.iter().enumerate().filter(|(_, field)| of(field.name));
                    fields.fold(0, |bits, (index, _)| bits | 1 << index)
                };
                let demanded = bits(&|field| profil.krever(table.name, field));
                (table.required | demanded, bits(&|field| profil.utelater(table.name, field)))
            }
            _ => (table.required, 0),
        }
    }

    #[cold]
    fn missing(&mut self, fields: &'static [Field], missing: u64) {
        for (index, field) in fields.iter().enumerate() {
            if missing & (1 << index) != 0 {
                self.fault_of(Step::Field(field.name), None, FaultKind::Missing(field.name));
            }
        }
    }

    /// A key that stands a second time, with a value that is not taken.
    #[cold]
    pub(super) fn twice(&mut self, field: Step<'t>, name: &str, at: usize) {
        self.fault_of(field, Some(at), FaultKind::Twice(name.to_owned()));
        self.anything();
    }

    /// A field the type has in the core and not in the profile.
    #[cold]
    fn left_out(&mut self, field: &'static Field, at: usize, strangers: &mut Option<Strangers<'t>>) {
        let raw = Raw { text: field.name, escaped: false, odd: false };
        self.stranger(raw, at, strangers.get_or_insert_default());
    }

    /// A field the type does not have: in a message of a newer version one that is to be kept.
    #[cold]
    fn stranger(&mut self, raw: Raw<'t>, at: usize, strangers: &mut Strangers<'t>) {
        self.count_values(1);
        let name = self.cursor.unescaped(raw);
        if strangers.contains_key(&name) {
            self.twice(Step::Name(raw), &name, at);
            return;
        }
        self.path.push(Step::Name(raw), at);
        self.cursor.peek();
        let start = self.cursor.at();
        self.anything();
        if self.newer && self.cursor.fault().is_none() {
            let text = self.cursor.between(start, self.cursor.at()).into();
            self.unknown.push(Unknown::Field { pointer: self.path.whole(), text });
        }
        self.path.pop();
        strangers.insert(name, (raw, at));
    }

    #[cold]
    fn unknown_fields(&mut self, strangers: Strangers<'t>, fields: &'static [Field], seen: u64) {
        for (name, (raw, at)) in strangers {
            let absent = fields.iter().enumerate().filter(|(index, _)| seen & (1 << index) == 0);
            let near = near(&name, absent.map(|(_, field)| field.name));
            let kind = FaultKind::Unknown { name: name.into_owned(), near };
            self.fault_of(Step::Name(raw), Some(at), kind);
        }
    }
}

/// The fields of an object that its type does not have, with where they begin.
type Strangers<'t> = BTreeMap<Cow<'t, str>, (Raw<'t>, usize)>;

/// The name that was probably meant: one that begins or ends alike and differs in a letter or two.
fn near(name: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if !is_field_name(name) {
        return None;
    }
    let most = if name.len() < 5 { 1 } else { 2 };
    let alike = |other: &str| {
        other.len().abs_diff(name.len()) <= most
            && (other.bytes().next() == name.bytes().next() || other.bytes().last() == name.bytes().last())
    };
    known
        .filter(|other| alike(other))
        .map(|other| (strsim::osa_distance(name, other), other))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, other)| other)
}
