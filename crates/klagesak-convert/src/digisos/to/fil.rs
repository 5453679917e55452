//! References to files in Fiks.

use klagesak_core::verdi::Uuid;
use serde_json::{Value, json};

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

impl Filreferanse {
    pub(super) fn json(self) -> Value {
        match self {
            Self::Dokumentlager { id } => json!({ "referanse": { "type": "dokumentlager", "id": id } }),
            Self::SvarUt { id, nr } => json!({ "referanse": { "type": "svarut", "id": id, "nr": nr } }),
        }
    }
}
