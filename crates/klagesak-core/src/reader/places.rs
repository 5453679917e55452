//! From JSON Pointers to places in a text, all of them in one pass.

use std::collections::HashMap;

use super::cursor::Cursor;
use crate::verdict::Pointer;

/// Where a value is in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// Where it begins, in bytes: a field at its name. When it is not there, where that begins which it should have been in.
    pub start: usize,
    /// Whether it is there.
    pub is_there: bool,
}

/// Where each of the values is in a text that is JSON. Nothing is looked at behind the last of them.
#[must_use]
pub fn places<'p>(text: &str, pointers: impl IntoIterator<Item = &'p Pointer>) -> Vec<Place> {
    let mut wanted = Wanted::default();
    let mut count = 0;
    for (number, pointer) in pointers.into_iter().enumerate() {
        pointer
            .tokens()
            .fold(&mut wanted, |node, token| node.below.entry(token.into_owned()).or_default())
            .here
            .push(number);
        count = number + 1;
    }
    let mut search = Search { cursor: Cursor::new(text), found: vec![Place::default(); count], left: count };
    search.cursor.peek();
    let at = search.cursor.at();
    search.value(wanted, at);
    search.found
}

/// Start and end of a value that begins at a place [`places`] has given: of a field, its name and its value.
#[must_use]
pub fn range(text: &str, start: usize) -> (usize, usize) {
    let mut cursor = Cursor::new(text.get(start..).unwrap_or_default());
    cursor.skip();
    let end = cursor.at();
    if cursor.take(b':') {
        cursor.skip();
        return (start, start + cursor.at());
    }
    (start, start + end)
}

/// What is looked for in a value, and in what it holds.
#[derive(Default)]
struct Wanted {
    here: Vec<usize>,
    below: HashMap<String, Wanted>,
}

struct Search<'t> {
    cursor: Cursor<'t>,
    found: Vec<Place>,
    left: usize,
}

impl Search<'_> {
    /// Looks for what is wanted of the value that comes next and begins at a place.
    fn value(&mut self, mut wanted: Wanted, at: usize) {
        self.find(&wanted.here, Place { start: at, is_there: true });
        match self.cursor.peek() {
            Some(open @ (b'{' | b'[')) if !wanted.below.is_empty() && self.left > 0 => {
                self.cursor.step();
                let mut count = 0usize;
                while self.cursor.more(count == 0, open + 2) {
                    let at = self.cursor.at();
                    let token = if open == b'{' {
                        let name = self.cursor.name();
                        self.cursor.unescaped(name)
                    } else {
                        count.to_string().into()
                    };
                    match wanted.below.remove(&*token) {
                        Some(wanted) => self.value(wanted, at),
                        None => self.cursor.skip(),
                    }
                    if self.left == 0 {
                        return;
                    }
                    count += 1;
                }
            }
            _ => self.cursor.skip(),
        }
        self.absent(wanted, at);
    }

    fn find(&mut self, numbers: &[usize], place: Place) {
        for number in numbers {
            if let Some(found) = self.found.get_mut(*number) {
                *found = place;
                self.left -= 1;
            }
        }
    }

    fn absent(&mut self, wanted: Wanted, at: usize) {
        for wanted in wanted.below.into_values() {
            self.find(&wanted.here, Place { start: at, is_there: false });
            self.absent(wanted, at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#" {"a": [1, {"bø": "}", "c": 2}], "d": {}, "a~/": 3}"#;

    #[test]
    fn each_value_has_its_place_whatever_the_order() {
        let at = |part: &str| TEXT.find(part).unwrap();
        let wanted = [
            ("/d/e/f", at("\"d\"")),
            ("/a/1/c", at("\"c\"")),
            ("", 1),
            ("/a/1", at("{\"bø")),
            ("/a/7/x", at("\"a\"")),
            ("/a~0~1", at("\"a~")),
            ("/a/1", at("{\"bø")),
            ("/a/0/b", at("1, ")),
        ];
        let pointers = wanted.map(|(pointer, _)| Pointer::new(pointer));
        let found = places(TEXT, &pointers);
        assert_eq!(found.iter().map(|place| place.start).collect::<Vec<_>>(), wanted.map(|(_, start)| start));
        let there: Vec<_> = found.iter().map(|place| place.is_there).collect();
        assert_eq!(there, [false, true, true, true, false, true, true, false]);
    }

    #[test]
    fn a_value_ends_where_it_ends() {
        let of = |pointer: &str| {
            let (start, end) = range(TEXT, places(TEXT, &[Pointer::new(pointer)])[0].start);
            &TEXT[start..end]
        };
        assert_eq!(of("/a/1"), r#"{"bø": "}", "c": 2}"#);
        assert_eq!(of("/a/1/bø"), r#""bø": "}""#);
        assert_eq!(of("/a/0"), "1");
        assert_eq!(of(""), TEXT.trim());
    }
}
