//! Places in a message: JSON Pointers, and paths while a message is walked.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use serde::Serialize;

/// A place in a message, as a JSON Pointer (RFC 6901): empty for the whole, `/innhold/klage/mottattDato` for a field.
///
/// Places are in order field by field, and items by their number: the tenth document after the second.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// A pointer from its written form; a leading `/` is the caller's duty.
    #[must_use]
    pub fn new(pointer: impl Into<String>) -> Self {
        Self(pointer.into())
    }

    /// The written form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place of these names below this one, each in the one before.
    #[must_use]
    pub fn below<'n>(&self, names: impl Iterator<Item = &'n str> + Clone) -> Self {
        let length = names.clone().fold(self.0.len(), |length, name| length + 1 + name.len());
        let mut below = Self(String::with_capacity(length));
        below.0.push_str(&self.0);
        names.for_each(|name| below.push_field(name));
        below
    }

    /// Adds a field name, escaped.
    pub fn push_field(&mut self, name: &str) {
        self.0.push('/');
        if name.bytes().any(|b| matches!(b, b'~' | b'/')) {
            self.0.push_str(&name.replace('~', "~0").replace('/', "~1"));
        } else {
            self.0.push_str(name);
        }
    }

    /// The place of a field of a message as far down as it may be shown: what lies inside `utvidelser`, and names no field of
    /// this format could have, may be about a person, and are left out.
    #[must_use]
    pub fn shown(&self, name: &str) -> Self {
        let mut pointer = self.clone();
        if pointer.0 != "/utvidelser" && super::is_field_name(name) {
            pointer.push_field(name);
        }
        pointer
    }

    /// Adds an array index.
    pub fn push_index(&mut self, index: usize) {
        self.0.push('/');
        self.0.push_str(&index.to_string());
    }

    /// The field names and indexes from the top, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(|token| match token.contains('~') {
            true => Cow::Owned(token.replace("~1", "/").replace("~0", "~")),
            false => Cow::Borrowed(token),
        })
    }

    /// The place this one lies in; none for the whole.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').and_then(|end| self.0.get(..end)).map(Self::new)
    }
}

impl Ord for Pointer {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.0 == other.0 {
            return Ordering::Equal;
        }
        // What is the same in both need not be taken apart: most places of a message begin alike.
        let alike = self.0.bytes().zip(other.0.bytes()).take_while(|(a, b)| a == b).count();
        let start = self.0.as_bytes().iter().take(alike).rposition(|b| *b == b'/').unwrap_or(0);
        steps(&self.0, start).cmp(steps(&other.0, start))
    }
}

/// What stands in a pointer from a byte on.
fn steps(pointer: &str, start: usize) -> impl Iterator<Item = Step<'_>> {
    pointer.as_bytes().get(start..).unwrap_or_default().split(|b| *b == b'/').map(Step::of)
}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A place on the way down through a message. Costs nothing until a finding needs it written out.
#[derive(Debug, Clone, Copy)]
pub enum Path<'a> {
    /// The whole message.
    Root,
    /// A field of another place.
    Field(&'a Path<'a>, &'a str),
    /// An item of another place.
    Index(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    /// A field below this place.
    #[must_use]
    pub fn field(&'a self, name: &'a str) -> Self {
        Self::Field(self, name)
    }

    /// An item below this place.
    #[must_use]
    pub fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }

    /// The place as a pointer.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::default(),
            Self::Field(parent, name) => {
                let mut pointer = parent.pointer();
                pointer.push_field(name);
                pointer
            }
            Self::Index(parent, index) => {
                let mut pointer = parent.pointer();
                pointer.push_index(*index);
                pointer
            }
        }
    }
}

/// A token as it is ordered: an index by its digits, which are more in a greater number.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Step<'a> {
    Index(usize, &'a [u8]),
    Name(&'a [u8]),
}

impl<'a> Step<'a> {
    fn of(token: &'a [u8]) -> Self {
        let is_index = !token.is_empty() && token.iter().all(u8::is_ascii_digit);
        if is_index { Self::Index(token.len(), token) } else { Self::Name(token) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tenth_comes_after_the_second() {
        let in_order =
            ["", "/dokumenter/2", "/dokumenter/2/tittel", "/dokumenter/10", "/dokumenter/100", "/vedtak"];
        let mut places: Vec<_> = in_order.iter().rev().map(|place| Pointer::new(*place)).collect();
        places.sort();
        assert_eq!(places.iter().map(Pointer::as_str).collect::<Vec<_>>(), in_order);
    }

    #[test]
    fn the_order_is_that_of_the_tokens_from_the_top() {
        let mut all = vec![String::new()];
        for length in 0..4 {
            let longer = all.iter().filter(|text| text.len() == length);
            let longer: Vec<_> =
                longer.flat_map(|text| ['/', 'a', 'b', '1', '2'].map(|c| format!("{text}{c}"))).collect();
            all.extend(longer);
        }
        for (a, b) in all.iter().flat_map(|a| all.iter().map(move |b| (a, b))) {
            let whole = steps(a, 0).cmp(steps(b, 0));
            assert_eq!(Pointer::new(a.as_str()).cmp(&Pointer::new(b.as_str())), whole, "{a} {b}");
        }
    }

    #[test]
    fn written_and_taken_apart() {
        let innhold = Path::Root.field("innhold");
        let parter = innhold.field("parter");
        let mut pointer = parter.index(3).pointer();
        pointer.push_field("a/b~c");
        assert_eq!(pointer.as_str(), "/innhold/parter/3/a~1b~0c");
        assert_eq!(pointer.tokens().last().unwrap(), "a/b~c");
        assert_eq!(pointer.parent().unwrap().as_str(), "/innhold/parter/3");
        assert_eq!(Pointer::default().parent(), None);
    }
}
