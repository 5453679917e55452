//! What a newer minor version has added: set aside while a message is read, and put back when it is written.

use crate::reader;
use crate::verdict::Pointer;

/// Something this version does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unknown {
    /// A field, with its value.
    Field {
        /// Where it stood.
        pointer: Pointer,
        /// Its value, as it was written.
        text: Box<str>,
    },
    /// A code; it stays in the message as `Ukjent`.
    Code {
        /// Where it stands.
        pointer: Pointer,
    },
}

impl Unknown {
    /// Where it stands.
    #[must_use]
    pub fn pointer(&self) -> &Pointer {
        match self {
            Self::Field { pointer, .. } | Self::Code { pointer } => pointer,
        }
    }
}

/// Puts fields back where they stood in a message as it is written, in the order of their names, so that equal messages are equal
/// bytes. A field whose surroundings are gone is left out: they were removed on purpose.
pub(crate) fn restore(written: &str, unknown: &[Unknown]) -> String {
    let fields = unknown.iter().filter_map(|part| match part {
        Unknown::Field { pointer, text } => Some((pointer.parent()?, pointer, text)),
        Unknown::Code { .. } => None,
    });
    let fields: Vec<_> = fields.collect();
    let places = reader::places(written, fields.iter().map(|(parent, ..)| parent));
    let mut ends: Vec<_> = { places.into_iter().zip(&fields) }
        .filter(|(place, _)| place.is_there)
        .map(|(place, (_, pointer, text))| (reader::range(written, place.start).1 - 1, *pointer, *text))
        .collect();
    ends.sort_unstable();
    let mut whole =
        String::with_capacity(written.len() + ends.iter().map(|(.., text)| text.len()).sum::<usize>());
    let mut from = 0;
    for (end, pointer, text) in ends {
        whole.push_str(written.get(from..end).unwrap_or_default());
        from = end;
        if !whole.ends_with('{') {
            whole.push(',');
        }
        whole.push_str(&reader::quoted(&pointer.tokens().last().unwrap_or_default()));
        whole.push(':');
        whole.push_str(&reader::canonical(text));
    }
    whole.push_str(written.get(from..).unwrap_or_default());
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(pointer: &str, text: &str) -> Unknown {
        Unknown::Field { pointer: Pointer::new(pointer), text: text.into() }
    }

    #[test]
    fn what_was_set_aside_comes_back_where_it_stood_and_in_the_order_of_the_names() {
        let unknown = [
            field("/z", "null"),
            field("/a/y", "[3]"),
            field("/a/x", " { \"b\" : 1e2 , \"a\": \"\\u00e5\" } "),
            field("/c/0/w~1", "123456789012345678901234567890"),
            field("/gone/q", "1"),
        ];
        assert_eq!(
            restore(r#"{"a":{"b":2},"c":[{},{}]}"#, &unknown),
            r#"{"a":{"b":2,"x":{"a":"å","b":1e2},"y":[3]},"c":[{"w/":123456789012345678901234567890},{}],"z":null}"#
        );
    }

    /// With an object gone through for each of its fields, this is a matter of hours.
    #[test]
    fn every_key_of_a_large_object_may_be_unknown() {
        let unknown: Vec<_> = (0..190_000).map(|number| field(&format!("/felt{number}"), "0")).collect();
        assert_eq!(restore("{}", &unknown).matches(':').count(), unknown.len());
    }
}
