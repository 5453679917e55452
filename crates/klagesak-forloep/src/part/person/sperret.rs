//! What must not be shown any longer.

use klagesak_core::melding::{Melding, Sperring};
use klagesak_core::verdi::Uuid;

use crate::Forloep;

/// What the messages of a case have blocked in earlier ones.
pub(in crate::part) struct Sperret<'a>(Vec<&'a Sperring>);

impl<'a> Sperret<'a> {
    pub(in crate::part) fn new(forloep: &'a Forloep) -> Self {
        let of = |melding: &'a Melding| -> &'a [Sperring] {
            match melding {
                Melding::Partsendring(m) => &m.innhold.sperres,
                Melding::Ettersendelse(m) => &m.innhold.sperres,
                _ => &[],
            }
        };
        // What is replaced has blocked all the same: nothing opens again by itself.
        Self(forloep.gyldige().flat_map(|(_, entry)| of(&entry.melding)).collect())
    }

    /// Whether a value of a message is blocked, or something it stands in.
    pub(in crate::part) fn sti(&self, melding: Uuid, sti: &str) -> bool {
        self.0.iter().filter(|line| line.melding_id == melding).any(|line| {
            line.sti.as_ref().is_some_and(|blocked| {
                sti.strip_prefix(blocked.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })
        })
    }

    /// A value of a message, unless it is blocked.
    pub(in crate::part) fn vist<T>(&self, melding: Uuid, sti: &str, verdi: T) -> Option<T> {
        (!self.sti(melding, sti)).then_some(verdi)
    }

    /// Whether a value of a message is blocked, or something in it.
    pub(in crate::part) fn noe_i(&self, melding: Uuid, sti: &str) -> bool {
        let inside = |blocked: &str| {
            blocked.strip_prefix(sti).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let lines = self.0.iter().filter(|line| line.melding_id == melding);
        self.sti(melding, sti) || lines.filter_map(|line| line.sti.as_ref()).any(|s| inside(s.as_str()))
    }

    /// Whether a document of a message is blocked.
    pub(super) fn dokument(&self, melding: Uuid, dokument: Uuid) -> bool {
        self.0.iter().any(|line| line.melding_id == melding && line.dokument_id == Some(dokument))
    }
}
