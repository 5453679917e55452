//! Which codes of an open list a profile has.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Spraaktekst;
use crate::kodeverk::KodeverkInfo;

/// Kodene en profil har i en av kjernens åpne lister.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Koder {
    /// Kodene av kjernens som brukes, i den rekkefølgen en person skal lese dem.
    #[serde(default)]
    pub bruker: Vec<String>,
    /// Kodene bare profilen har. De står etter kjernens.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub egne: Vec<EgenKode>,
}

/// En kode bare profilen har. En kode fjernes aldri og endrer aldri betydning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EgenKode {
    /// Verdien i meldingen. Ingen av kjernens koder heter det samme.
    #[schemars(regex(pattern = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"), length(max = 60))]
    pub verdi: String,
    /// Det en person leser.
    pub navn: Spraaktekst,
    /// Hvor koden kommer fra.
    #[schemars(length(min = 1, max = 500))]
    pub kilde: String,
}

impl Koder {
    /// Whether a value is one of the codes.
    #[must_use]
    pub fn har(&self, verdi: &str) -> bool {
        self.bruker.iter().any(|kode| kode == verdi) || self.egne.iter().any(|kode| kode.verdi == verdi)
    }

    /// The codes with their names, those of the core first.
    pub fn navngitte<'a>(&'a self, liste: &'a KodeverkInfo) -> impl Iterator<Item = (&'a str, Spraaktekst)> {
        let av_kjernen = self.bruker.iter().filter_map(|verdi| liste.find(verdi));
        let egne = self.egne.iter().map(|kode| (kode.verdi.as_str(), kode.navn.clone()));
        av_kjernen.map(|kode| (kode.verdi, kode.navn.into())).chain(egne)
    }
}
