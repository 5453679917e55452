//! The objects of a PDF, as far as a check needs them.

/// An object. The content of strings is not kept: nothing here depends on it, and it may be about a person.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Objekt {
    /// Null, true, false, a real number, or something that is not there.
    Annet,
    Tall(i64),
    Navn(Vec<u8>),
    Streng,
    Liste(Vec<Objekt>),
    Ordbok(Ordbok),
    /// The number of an object elsewhere in the file.
    Viser(u32),
}

/// A dictionary, in the order it is written.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Ordbok(pub(super) Vec<(Vec<u8>, Objekt)>);

impl Ordbok {
    /// The value of a key; of the last one, where it stands twice.
    pub(super) fn get(&self, key: &str) -> Option<&Objekt> {
        self.0.iter().rev().find(|(k, _)| k == key.as_bytes()).map(|(_, value)| value)
    }

    /// Every value of a key: which of them a reader takes is up to the reader.
    pub(super) fn alle(&self, key: &str) -> impl Iterator<Item = &Objekt> {
        self.0.iter().filter(move |(k, _)| k == key.as_bytes()).map(|(_, value)| value)
    }

    /// Whether the value of a key is this name, as it stands in the dictionary.
    pub(super) fn er(&self, key: &str, name: &str) -> bool {
        matches!(self.get(key), Some(Objekt::Navn(n)) if n == name.as_bytes())
    }

    pub(super) fn tall(&self, key: &str) -> Option<i64> {
        match self.get(key) {
            Some(Objekt::Tall(n)) => Some(*n),
            _ => None,
        }
    }
}

impl Objekt {
    pub(super) fn liste(&self) -> Option<&[Self]> {
        match self {
            Self::Liste(l) => Some(l),
            _ => None,
        }
    }

    /// What lies directly inside.
    pub(super) fn deler(&self) -> Box<dyn Iterator<Item = &Self> + '_> {
        match self {
            Self::Liste(l) => Box::new(l.iter()),
            Self::Ordbok(o) => Box::new(o.0.iter().map(|(_, value)| value)),
            _ => Box::new(std::iter::empty()),
        }
    }
}
