//! Every text of a value as it is on the wire, with its place, and without a tree of it being made.

use std::fmt::Error;

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use crate::verdict::Path;

/// Fields anyone may add, whose names are anyone's too: no place below them is named.
const EXTENSIONS: &str = "utvidelser";
/// The lines of an address, and what belongs to them.
pub(super) const LINES: &str = "linjer";
const POSTNUMMER: &str = "postnummer";

/// What is shown every text, and says whether something is in it.
type See<'s> = dyn FnMut(&str, &Path<'_>) -> bool + 's;

/// Shows every text of a value.
pub(super) fn visit(value: &impl Serialize, at: &Path<'_>, see: &mut See<'_>) {
    // Nothing here fails.
    let _ = value.serialize(Texts { at, free: false, lines: None, see });
}

struct Texts<'a, 's> {
    at: &'a Path<'a>,
    /// Within the fields anyone may add: names and numbers are texts as well.
    free: bool,
    /// Where the lines of an address are gathered.
    lines: Option<&'a mut Lines>,
    see: &'a mut See<'s>,
}

/// The lines of an address, over which a value may be spread.
#[derive(Default)]
struct Lines {
    text: String,
    hit: bool,
}

impl Texts<'_, '_> {
    fn text(self, text: &str) {
        let hit = (self.see)(text, self.at);
        if let Some(lines) = self.lines {
            lines.hit |= hit;
            if !lines.text.is_empty() {
                lines.text.push('\n');
            }
            lines.text.push_str(text);
        }
    }
}

impl<'a, 's> Texts<'a, 's> {
    fn below(self) -> Below<'a, 's> {
        Below { of: self, index: 0, address: None, key: String::new() }
    }
}

/// What stands in a list or an object.
struct Below<'a, 's> {
    of: Texts<'a, 's>,
    index: usize,
    address: Option<Lines>,
    key: String,
}

impl Below<'_, '_> {
    fn item(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let Texts { at, free, lines, see } = &mut self.of;
        let item = at.index(self.index);
        self.index += 1;
        // A phone number may be written as one.
        value.serialize(Texts {
            at: if *free { at } else { &item },
            free: *free,
            lines: lines.as_deref_mut(),
            see,
        })
    }

    fn field(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        let Texts { at, free, see, .. } = &mut self.of;
        if *free {
            see(name, at);
            return value.serialize(Texts { at, free: true, lines: None, see });
        }
        let lines = match (name, &mut self.address) {
            (LINES, address) => Some(address.insert(Lines::default())),
            (POSTNUMMER, Some(lines)) => Some(lines),
            _ => None,
        };
        let own = at.field(name);
        value.serialize(Texts { at: &own, free: name == EXTENSIONS, lines, see })
    }

    fn whole(self) {
        if let Some(Lines { text, hit: false }) = self.address {
            (self.of.see)(&text, &self.of.at.field(LINES));
        }
    }
}

macro_rules! numbers {
    ($($name:ident: $type:ty,)+) => {$(
        fn $name(self, number: $type) -> Result<(), Error> {
            if self.free {
                self.text(&number.to_string());
            }
            Ok(())
        }
    )+};
}

impl<'a, 's> Serializer for Texts<'a, 's> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Below<'a, 's>;
    type SerializeTuple = Below<'a, 's>;
    type SerializeTupleStruct = Below<'a, 's>;
    type SerializeTupleVariant = Below<'a, 's>;
    type SerializeMap = Below<'a, 's>;
    type SerializeStruct = Below<'a, 's>;
    type SerializeStructVariant = Below<'a, 's>;

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_f32: f32, serialize_f64: f64,
    }

    fn serialize_bool(self, _: bool) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_char(self, c: char) -> Result<(), Error> {
        self.text(c.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, text: &str) -> Result<(), Error> {
        self.text(text);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), Error> {
        self.text(name);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        self.below().field(name, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Below<'a, 's>, Error> {
        Ok(self.below())
    }

    fn serialize_tuple(self, _: usize) -> Result<Below<'a, 's>, Error> {
        Ok(self.below())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Below<'a, 's>, Error> {
        Ok(self.below())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Below<'a, 's>, Error> {
        Ok(self.below())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Below<'a, 's>, Error> {
        Ok(self.below())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Below<'a, 's>, Error> {
        Ok(self.below())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Below<'a, 's>, Error> {
        Ok(self.below())
    }
}

macro_rules! below {
    ($($trait:ident $name:ident $($key:ident: $type:ty)? => $below:ident;)+) => {$(
        impl $trait for Below<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $name<T: Serialize + ?Sized>(&mut self, $($key: $type,)? value: &T) -> Result<(), Error> {
                self.$below($($key,)? value)
            }

            fn end(self) -> Result<(), Error> {
                self.whole();
                Ok(())
            }
        }
    )+};
}

below! {
    SerializeSeq serialize_element => item;
    SerializeTuple serialize_element => item;
    SerializeTupleStruct serialize_field => item;
    SerializeTupleVariant serialize_field => item;
    SerializeStruct serialize_field key: &'static str => field;
    SerializeStructVariant serialize_field key: &'static str => field;
}

impl SerializeMap for Below<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key.clear();
        let name = &mut self.key;
        visit(&key, &Path::Root, &mut |text, _| {
            name.push_str(text);
            false
        });
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let name = std::mem::take(&mut self.key);
        self.field(&name, value)
    }

    fn end(self) -> Result<(), Error> {
        self.whole();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_text_with_its_place() {
        let value = json!({
            "navn": "a", "tall": 90_011_222, "liste": ["b", { "c": "d" }, null, true],
            "utvidelser": { "e": { "f": [1, "g"] } },
            "adresse": { "land": "NO", "linjer": ["h", "i"], "postnummer": "0001", "poststed": "OSLO" },
        });
        let mut seen = Vec::new();
        visit(&value, &Path::Root, &mut |text, at| {
            seen.push(format!("{} {text}", at.pointer()));
            text == "h" && at.pointer().as_str().contains("annen")
        });
        seen.sort();
        let expected = [
            "/adresse/land NO",
            "/adresse/linjer h\ni\n0001",
            "/adresse/linjer/0 h",
            "/adresse/linjer/1 i",
            "/adresse/postnummer 0001",
            "/adresse/poststed OSLO",
            "/liste/0 b",
            "/liste/1/c d",
            "/navn a",
            "/utvidelser 1",
            "/utvidelser e",
            "/utvidelser f",
            "/utvidelser g",
        ];
        assert_eq!(seen, expected);
    }

    #[test]
    fn lines_where_something_was_found_are_not_shown_again() {
        let mut seen = Vec::new();
        visit(&json!({ "linjer": ["h", "i"] }), &Path::Root, &mut |text, _| {
            seen.push(text.to_owned());
            text == "h"
        });
        assert_eq!(seen, ["h", "i"]);
    }
}
