//! Values of no type of ours: those of `utvidelser`, of fields that are not known, and in the place of other values.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::Value;

use super::fault::{FaultKind, JsonType};
use super::path::Step;
use super::reader::Reader;

impl<'t> Reader<'t> {
    /// A value of another type than it should be.
    #[cold]
    pub(super) fn other_type(&mut self, expected: JsonType) {
        self.fault(FaultKind::Type(expected));
        self.anything();
    }

    /// Goes over a value of any type. What is wrong with it as JSON, keys that stand twice and texts that are not in NFC are noted
    /// here as everywhere.
    pub(crate) fn anything(&mut self) {
        match self.cursor.peek() {
            Some(b'{') => self.open(&mut |_, reader| reader.anything()),
            Some(b'[') => drop(self.list(0, usize::MAX, &mut Self::anything)),
            Some(b'"') => drop(self.text()),
            Some(b'-' | b'0'..=b'9') => drop(self.cursor.number()),
            Some(b't') => self.cursor.word("true"),
            Some(b'f') => self.cursor.word("false"),
            Some(b'n') => self.cursor.word("null"),
            _ => self.cursor.refuse(),
        }
    }

    /// A value of any type, as it is.
    pub(crate) fn value(&mut self) -> Value {
        self.cursor.peek();
        let start = self.cursor.at();
        self.anything();
        // After a fault of syntax the cursor stands at the end of the text, and nothing is to be made of that.
        if self.cursor.fault().is_some() {
            return Value::Null;
        }
        serde_json::from_str(self.cursor.between(start, self.cursor.at())).unwrap_or_default()
    }

    /// The value of a key that may not stand where it does.
    pub(crate) fn foreign_key(&mut self) {
        self.fault(FaultKind::Key);
        self.anything();
    }

    /// Goes through an object that may have any field: `read` is given the name of each, with the reader at its value.
    pub(crate) fn open(&mut self, read: &mut dyn FnMut(&Cow<'t, str>, &mut Self)) {
        if self.cursor.peek() != Some(b'{') {
            self.other_type(JsonType::Object);
            return;
        }
        self.enter();
        let mut names = HashSet::new();
        while self.cursor.more(names.is_empty(), b'}') {
            self.count_values(1);
            let at = self.cursor.at();
            let raw = self.cursor.name();
            let name = self.cursor.unescaped(raw);
            if names.contains(&name) {
                self.twice(Step::Name(raw), &name, at);
                continue;
            }
            self.path.push(Step::Name(raw), at);
            read(&name, self);
            self.path.pop();
            names.insert(name);
        }
        self.leave();
    }
}
