//! The case in the systems of others.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{DigisosKlager, Klagesaksreferanser};
use crate::verdi::{Saksaar, Saksnummer, Sekvensnummer, Systemnavn, Uuid};

#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Referanser {
    #[serde(default, deserialize_with = "oppgitt")]
    pub fiks_digisos_id: Option<Uuid>,
    #[serde(default)]
    pub digisos_klage_ider: DigisosKlager,
    #[serde(default)]
    pub samme_sak: Klagesaksreferanser,
    #[serde(default, deserialize_with = "oppgitt")]
    pub nav_fagsak: Option<NavFagsak>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub nav_arkivsak: Option<Arkivsak>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub statsforvalter_sak: Option<Arkivsak>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct NavFagsak {
    pub system: Systemnavn,
    pub saksnummer: Saksnummer,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Arkivsak {
    pub saksaar: Saksaar,
    pub sekvensnummer: Sekvensnummer,
}

objekt!(Referanser, NavFagsak, Arkivsak);
