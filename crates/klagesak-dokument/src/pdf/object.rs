//! The objects of a PDF, as far as a check needs them.

use super::name::Name;

/// An object. The content of strings is not kept: nothing here depends on it, and it may be about a person.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    /// Null, true, false, a real number, or something that is not there.
    Other,
    Number(i64),
    Name(Name),
    Text,
    /// A text that is what the file of a message is called.
    Message,
    /// A text that is the name of a file a machine runs.
    Program,
    /// A text that is an address on another machine.
    Elsewhere,
    Array(Box<[Object]>),
    Dictionary(Dictionary),
    /// The number of an object elsewhere in the file.
    Reference(u32),
}

/// A dictionary, in the order it is written, without what nobody asks for.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Dictionary(pub(super) Box<[(Name, Object)]>);

impl Dictionary {
    /// The value of a key; of the last one, where it stands twice.
    pub(super) fn get(&self, key: &str) -> Option<&Object> {
        self.0.iter().rev().find(|(k, _)| k.is(key)).map(|(_, value)| value)
    }

    /// Every value of a key: which of them a reader takes is up to the reader.
    pub(super) fn every(&self, key: &str) -> impl Iterator<Item = &Object> {
        self.0.iter().filter(move |(k, _)| k.is(key)).map(|(_, value)| value)
    }

    /// Whether the value of a key is this name, as it stands in the dictionary.
    pub(super) fn is(&self, key: &str, name: &str) -> bool {
        matches!(self.get(key), Some(Object::Name(n)) if n.is(name))
    }

    pub(super) fn tall(&self, key: &str) -> Option<i64> {
        match self.get(key) {
            Some(Object::Number(n)) => Some(*n),
            _ => None,
        }
    }

    /// The same with more in it.
    pub(super) fn with(self, more: impl IntoIterator<Item = (Name, Object)>) -> Self {
        Self(self.0.into_iter().chain(more).collect())
    }
}

impl Object {
    pub(super) fn liste(&self) -> Option<&[Self]> {
        match self {
            Self::Array(l) => Some(l),
            _ => None,
        }
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::Text | Self::Message | Self::Program | Self::Elsewhere)
    }

    /// Whether it may lead to more.
    pub(super) fn leads_on(&self) -> bool {
        matches!(self, Self::Reference(_) | Self::Array(_) | Self::Dictionary(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_takes_little_memory() {
        // The limits on how many are held at a time are reckoned from these.
        assert!(size_of::<Object>() <= 24);
        assert!(size_of::<(Name, Object)>() <= 32);
    }
}
