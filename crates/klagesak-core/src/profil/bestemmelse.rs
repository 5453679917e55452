//! The acts of a profile, with the provisions an appealed decision may rest on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Spraaktekst;

/// En lov et påklaget vedtak kan bygge på.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lovtabell {
    /// Koden i kodeverket `lov`.
    pub lov: String,
    /// Bestemmelsene. Mangler de, er ingen av lovens bestemmelser lest, og alle kan stå.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bestemmelser: Vec<Bestemmelse>,
    /// Det høyeste leddet noen av bestemmelsene har. Et høyere tall er trolig en skrivefeil.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 20))]
    pub hoeyeste_ledd: Option<u64>,
}

/// En bestemmelse i en lov.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Bestemmelse {
    /// Paragrafen slik den står i meldingen: `18`, `20a`, `2-1a`.
    #[schemars(length(min = 1, max = 20))]
    pub paragraf: String,
    /// Hva den handler om: en beskrivelse, ikke lovens overskrift.
    pub navn: Spraaktekst,
    /// Om et vedtak etter bestemmelsen kan påklages til Statsforvalteren.
    pub klageadgang: Klageadgang,
    /// Hvorfor et vedtak etter bestemmelsen ikke sendes med denne profilen. Står når `klageadgang` er `UTENFOR`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hvorfor: Option<Spraaktekst>,
    /// Om nummer, innhold og klageadgang er lest i en kilde. En regel som bygger på det som ikke er lest, kan bare advare.
    pub lest: bool,
    /// Det kjernens regler må vite om bestemmelsen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merker: Vec<Merke>,
}

impl Bestemmelse {
    /// Whether it has a mark.
    #[must_use]
    pub fn er(&self, merke: Merke) -> bool {
        self.merker.contains(&merke)
    }
}

/// Om et vedtak etter en bestemmelse kan påklages til Statsforvalteren.
///
/// - `JA`: vedtaket er et enkeltvedtak.
/// - `BETINGET`: noen av vedtakene er enkeltvedtak og noen ikke, så noen må se på vedtaket selv.
/// - `NEI`: ingen vedtak etter bestemmelsen er enkeltvedtak.
/// - `UTENFOR`: vedtaket kan påklages, men ikke gjennom førsteinstansen, eller det hører til et annet område.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Klageadgang {
    /// A decision under the provision is an enkeltvedtak.
    Ja,
    /// Some decisions under the provision are enkeltvedtak and some are not.
    Betinget,
    /// No decision under the provision is an enkeltvedtak.
    Nei,
    /// Not for this profile.
    Utenfor,
}

/// Det kjernens regler må vite om en bestemmelse.
///
/// - `KRAV`: vedtaket krever noe av parten, og gir ikke noe.
/// - `VILKAAR`: bestemmelsen setter vilkår for noe som gis etter en annen.
/// - `HASTER`: det vedtaket gjelder, kan ikke vente.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Merke {
    /// The decision claims something of the party.
    Krav,
    /// It sets conditions for what is given under another provision.
    Vilkaar,
    /// What it is about cannot wait.
    Haster,
}
