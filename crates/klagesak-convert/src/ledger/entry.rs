//! A field of the ledger, to be taken or refused.

use klagesak_core::verdict::RuleInfo;

use super::record::{Field, Key, Kind, Ledger};

/// A field of a message, or an item of a list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'l> {
    ledger: &'l Ledger,
    field: &'l Field,
}

impl<'l> Entry<'l> {
    pub(super) fn new(ledger: &'l Ledger, index: usize) -> Option<Self> {
        Some(Self { ledger, field: ledger.fields.get(index)? })
    }

    /// The field in it with a name.
    pub(crate) fn field(self, name: &str) -> Option<Self> {
        self.items().find(|entry| match &entry.field.key {
            Key::Name(key) => *key == name,
            Key::Other(key) => **key == *name,
            Key::Index(_) => false,
        })
    }

    /// The field a path of names leads to.
    pub(crate) fn at(self, path: &[&str]) -> Option<Self> {
        path.iter().try_fold(self, |entry, name| entry.field(name))
    }

    /// What is in it, in order.
    pub(crate) fn items(self) -> impl Iterator<Item = Self> + use<'l> {
        let mut next = self.field.first;
        std::iter::from_fn(move || {
            let entry = Self::new(self.ledger, next?)?;
            next = entry.field.next;
            Some(entry)
        })
    }

    /// Whether it is a list.
    pub(crate) fn is_list(self) -> bool {
        self.field.kind == Kind::Array
    }

    /// Its text, which does not take it.
    pub(crate) fn text(self) -> Option<&'l str> {
        match &self.field.kind {
            Kind::Leaf(range) => self.ledger.text.get(range.clone()),
            _ => None,
        }
    }

    /// The text of a field in it, which does not take it.
    pub(crate) fn text_of(self, name: &str) -> Option<&'l str> {
        self.field(name)?.text()
    }

    /// Says that it is carried, with everything in it.
    pub(crate) fn take(self) {
        self.field.taken.set(true);
        self.items().for_each(Self::take);
    }

    /// Says that it is carried itself, but nothing of what is in it.
    pub(crate) fn take_alone(self) {
        self.field.taken.set(true);
    }

    /// Says why it is not carried, where that is not for want of a place.
    pub(crate) fn refuse(self, reason: &'static RuleInfo) {
        self.field.reason.set(Some(reason));
    }
}
