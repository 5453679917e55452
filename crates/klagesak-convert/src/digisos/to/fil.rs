//! References to files in Fiks.

use std::collections::{BTreeMap, BTreeSet};

use klagesak_core::Melding;
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::RuleInfo;
use serde_json::{Value, json};

use crate::rules::generated::tap::{KO_TAP_065, KO_TAP_087};
use crate::sperret::is_out;

/// Where a document lies in Fiks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filreferanse {
    /// In Fiks dokumentlager.
    Dokumentlager {
        /// The id there.
        id: Uuid,
    },
    /// In a shipment of SvarUt.
    SvarUt {
        /// The shipment.
        id: Uuid,
        /// The number of the file in it.
        nr: u32,
    },
}

/// Where the documents of a case lie, but for those that are blocked.
#[derive(Debug)]
pub(super) struct Filer<'a> {
    files: &'a BTreeMap<Uuid, Filreferanse>,
    blocked: BTreeSet<Uuid>,
}

impl<'a> Filer<'a> {
    pub(super) fn new(files: &'a BTreeMap<Uuid, Filreferanse>, messages: &[Melding]) -> Self {
        let documents = messages.iter().flat_map(Melding::dokumenter);
        let blocked = documents.filter(|document| is_out(document)).map(|document| document.dokument_id);
        Self { files, blocked: blocked.collect() }
    }

    /// Where a document lies.
    ///
    /// # Errors
    /// Why it can't be shown.
    pub(super) fn get(&self, id: Uuid) -> Result<Filreferanse, &'static RuleInfo> {
        if self.blocked.contains(&id) {
            return Err(&KO_TAP_087);
        }
        self.files.get(&id).copied().ok_or(&KO_TAP_065)
    }
}

impl Filreferanse {
    pub(super) fn json(self) -> Value {
        match self {
            Self::Dokumentlager { id } => json!({ "referanse": { "type": "dokumentlager", "id": id } }),
            Self::SvarUt { id, nr } => json!({ "referanse": { "type": "svarut", "id": id, "nr": nr } }),
        }
    }
}
