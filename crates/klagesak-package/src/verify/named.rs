//! The second phase: every entry has a role and, where it is safe, a name. Now the message can be read, which says which
//! entries are documents.

use std::io;

use klagesak_core::verdict::{Finding, Pointer};

use super::documents;
use super::entries::Known;
use super::metadata::{Found, whole};
use super::with_message::{Documents, WithMessage};
use crate::container::{Listing, Reader};
use crate::name::META_INF;
use crate::rules::correspondence::{NO_MESSAGE, UNREADABLE_MESSAGE};
use crate::{Container, Role, manifest};

/// A package whose entries are named.
pub(super) struct Named<'a> {
    pub(super) listing: Listing,
    pub(super) reader: Reader<'a>,
    pub(super) container: Container,
    pub(super) named_asice: bool,
    /// In the order of the listing.
    pub(super) known: Vec<Known>,
}

impl<'a> Named<'a> {
    /// Reads the message and the documents it lists. With two messages it is the first, and a finding says so.
    pub(super) fn message(mut self) -> io::Result<(WithMessage<'a>, Vec<Finding>)> {
        let options = self.reader.options;
        let (message, Found { read, mut findings }) = match self.with_role(Role::Message).first() {
            Some(index) => whole(&self, *index, options.message.max_bytes)?,
            None => (None, Found::default()),
        };
        let listed = message.as_ref().and_then(|message| manifest::documents(message, &options.message));
        match (&message, &listed) {
            (None, _) => findings.push(Finding::new(&NO_MESSAGE, Pointer::default())),
            (Some(_), None) => {
                findings.push(Finding::new(&UNREADABLE_MESSAGE, Pointer::new("/innhold/dokumenter")));
            }
            _ => {}
        }
        let documents = listed.map(|listed| {
            let (entries, found) = documents::find(&self, &listed);
            findings.extend(found);
            self.are_documents(&entries);
            findings.extend(documents::extra(&self, &listed));
            Documents { listed, entries }
        });
        let mut package = WithMessage::new(self, message, documents);
        package.keep(read);
        Ok((package, findings))
    }

    /// Gives the entries the message lists their role.
    fn are_documents(&mut self, entries: &[Option<usize>]) {
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
