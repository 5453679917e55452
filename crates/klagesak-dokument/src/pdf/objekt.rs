//! The objects of a PDF, as far as a check needs them.

use super::navn::Navn;

/// An object. The content of strings is not kept: nothing here depends on it, and it may be about a person.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Objekt {
    /// Null, true, false, a real number, or something that is not there.
    Annet,
    Tall(i64),
    Navn(Navn),
    Streng,
    Liste(Box<[Objekt]>),
    Ordbok(Ordbok),
    /// The number of an object elsewhere in the file.
    Viser(u32),
}

/// A dictionary, in the order it is written, without what nobody asks for.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Ordbok(pub(super) Box<[(Navn, Objekt)]>);

impl Ordbok {
    /// The value of a key; of the last one, where it stands twice.
    pub(super) fn get(&self, key: &str) -> Option<&Objekt> {
        self.0.iter().rev().find(|(k, _)| k.er(key)).map(|(_, value)| value)
    }

    /// Every value of a key: which of them a reader takes is up to the reader.
    pub(super) fn alle(&self, key: &str) -> impl Iterator<Item = &Objekt> {
        self.0.iter().filter(move |(k, _)| k.er(key)).map(|(_, value)| value)
    }

    /// Whether the value of a key is this name, as it stands in the dictionary.
    pub(super) fn er(&self, key: &str, name: &str) -> bool {
        matches!(self.get(key), Some(Objekt::Navn(n)) if n.er(name))
    }

    pub(super) fn tall(&self, key: &str) -> Option<i64> {
        match self.get(key) {
            Some(Objekt::Tall(n)) => Some(*n),
            _ => None,
        }
    }

    /// The same with more in it.
    pub(super) fn med(self, more: impl IntoIterator<Item = (Navn, Objekt)>) -> Self {
        Self(self.0.into_iter().chain(more).collect())
    }
}

impl Objekt {
    pub(super) fn liste(&self) -> Option<&[Self]> {
        match self {
            Self::Liste(l) => Some(l),
            _ => None,
        }
    }

    /// Whether it may lead to more.
    pub(super) fn leder_videre(&self) -> bool {
        matches!(self, Self::Viser(_) | Self::Liste(_) | Self::Ordbok(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_takes_little_memory() {
        // The limits on how many are held at a time are reckoned from these.
        assert!(size_of::<Objekt>() <= 24);
        assert!(size_of::<(Navn, Objekt)>() <= 32);
    }
}
