//! The second phase: every entry has a role and, where it is safe, a name.

use super::entries::Known;
use crate::container::{Listing, Reader};
use crate::name::META_INF;
use crate::{Container, Role, Trust};

/// A package whose entries are named.
pub(super) struct Named<'a> {
    pub(super) listing: Listing,
    pub(super) reader: Reader<'a>,
    pub(super) container: Container,
    pub(super) named_asice: bool,
    pub(super) trust: Trust<'a>,
    /// In the order of the listing.
    pub(super) known: Vec<Known>,
}

impl Named<'_> {
    /// Gives the entries the message lists their role.
    pub(super) fn are_documents(&mut self, entries: &[Option<usize>]) {
        for (place, entry) in entries.iter().enumerate() {
            if let Some(known) = entry.and_then(|index| self.known.get_mut(index))
                && known.role == Role::Unknown
            {
                known.role = Role::Document(place);
            }
        }
    }

    /// The entries with a role.
    pub(super) fn with_role(&self, role: Role) -> Vec<usize> {
        let with_role = self.known.iter().enumerate().filter(|(_, known)| known.role == role);
        with_role.map(|(index, _)| index).collect()
    }

    pub(super) fn role(&self, index: usize) -> Option<Role> {
        self.known.get(index).map(|known| known.role)
    }

    /// The name of an entry, where it is safe.
    pub(super) fn name(&self, index: usize) -> Option<&str> {
        self.known.get(index)?.name.as_deref()
    }

    /// Whether something in it belongs to an ASiC-E and nowhere else.
    pub(super) fn is_like_asice(&self) -> bool {
        self.known.iter().any(|known| known.role == Role::Mimetype || known.is_in_meta_inf())
    }
}

impl Known {
    pub(super) fn is_in_meta_inf(&self) -> bool {
        self.name.as_ref().is_some_and(|name| name.starts_with(META_INF))
    }
}
