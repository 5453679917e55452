//! What the manifest claims of a document.

use klagesak_core::kodeverk::{Mimetype, Variantformat};
use klagesak_core::melding::Dokument;

/// What the manifest claims of a document's content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The kind of file.
    pub mimetype: Mimetype,
    /// How many pages it has, where that is said.
    pub antall_sider: Option<u64>,
    /// Whether it is for working with or for keeping, where that is said.
    pub variantformat: Option<Variantformat>,
}

impl From<&Dokument> for Claim {
    fn from(dokument: &Dokument) -> Self {
        Self {
            mimetype: dokument.mimetype.clone(),
            antall_sider: dokument.antall_sider.map(|sider| sider.get()),
            variantformat: Some(dokument.variantformat.clone()),
        }
    }
}
