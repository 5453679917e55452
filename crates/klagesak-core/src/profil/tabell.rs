//! The table of a profile.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Bestemmelse, Dokumentkrav, Frist, Fristslag, Koder, Lovtabell, Merke, Spraaktekst};

/// Et saksområde: hva det snevrer kjernen inn til. Ingenting i en profil regner, og den tar bare bort: det en profil godtar, godtar kjernen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "Klagesak: profil")]
pub struct Profiltabell {
    /// Verdien i feltet `profil` i hver melding på området.
    #[schemars(regex(pattern = "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"), length(max = 60))]
    pub id: String,
    /// Hva området heter.
    pub navn: Spraaktekst,
    /// Hvor området er avgrenset.
    #[schemars(length(min = 1, max = 500))]
    pub kilde: String,
    /// Om profilen er en prøve, som ingen skal sende virkelige saker med.
    #[serde(default)]
    pub proeve: bool,
    /// Kodene som brukes i hver av kjernens åpne lister, etter listens navn. En liste som ikke står her, har ingen koder.
    pub koder: BTreeMap<String, Koder>,
    /// Felt som kan utelates i kjernen, men ikke her, etter typen de står i.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub kreves: BTreeMap<String, Vec<String>>,
    /// Felt kjernen har, men som ikke kan stå her, etter typen de står i.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub utelates: BTreeMap<String, Vec<String>>,
    /// Lovene et påklaget vedtak kan bygge på. Forvaltningslovene hører til kjernen og står ikke her.
    #[schemars(length(min = 1, max = 50))]
    pub lover: Vec<Lovtabell>,
    /// Frister som er andre enn forvaltningslovens.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frister: Vec<Frist>,
    /// Dokumenter som skal være med i en oversendelse, ut over det kjernen krever.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dokumenter: Vec<Dokumentkrav>,
    /// Regler i kjernen som ikke gjelder på området.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub avslaatt: Vec<Avslaatt>,
}

/// En regel i kjernen som ikke gjelder på området.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Avslaatt {
    /// Regelens id.
    #[schemars(regex(pattern = "^KO-[A-Z]+-[0-9]{3}$"))]
    pub regel: String,
    /// Hvorfor den ikke gjelder.
    #[schemars(length(min = 1, max = 500))]
    pub hvorfor: String,
}

impl Profiltabell {
    /// The codes it has of an open list.
    #[must_use]
    pub fn koder(&self, liste: &str) -> Option<&Koder> {
        self.koder.get(liste)
    }

    /// Whether a code of an open list is one of the profile's.
    #[must_use]
    pub fn har(&self, liste: &str, verdi: &str) -> bool {
        self.koder(liste).is_some_and(|koder| koder.har(verdi))
    }

    /// What it says of an act.
    #[must_use]
    pub fn lov(&self, lov: &str) -> Option<&Lovtabell> {
        self.lover.iter().find(|tabell| tabell.lov == lov)
    }

    /// A provision an appealed decision may rest on.
    #[must_use]
    pub fn bestemmelse(&self, lov: &str, paragraf: &str) -> Option<&Bestemmelse> {
        self.lov(lov)?.bestemmelser.iter().find(|bestemmelse| bestemmelse.paragraf == paragraf)
    }

    /// Whether a provision has a mark.
    #[must_use]
    pub fn er(&self, lov: &str, paragraf: &str, merke: Merke) -> bool {
        self.bestemmelse(lov, paragraf).is_some_and(|bestemmelse| bestemmelse.er(merke))
    }

    /// A deadline it has of its own.
    #[must_use]
    pub fn frist(&self, slag: Fristslag) -> Option<&Frist> {
        self.frister.iter().find(|frist| frist.slag == slag)
    }

    /// Whether a rule of the core does not apply.
    #[must_use]
    pub fn slaar_av(&self, regel: &str) -> bool {
        self.avslaatt.iter().any(|avslaatt| avslaatt.regel == regel)
    }
}
