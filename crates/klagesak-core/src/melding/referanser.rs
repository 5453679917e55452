//! The case in the systems of others.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use crate::verdi::{Heltall, Tekst, Uuid};

/// Saken i andres systemer. I dag følger ingen id saken hele veien; her samles de som finnes.
#[derive(Builder, Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Referanser {
    /// Id-en til den opprinnelige digitale søknaden i Digisos.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fiks_digisos_id: Option<Uuid>,
    /// Id-en til den digitale klagen i Digisos.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub digisos_klage_id: Option<Uuid>,
    /// Saken i NAV-kontorets fagsystem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub nav_fagsak: Option<NavFagsak>,
    /// Saken i NAV-kontorets sak-/arkivsystem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub nav_arkivsak: Option<Arkivsak>,
    /// Saken i Statsforvalterens sak-/arkivsystem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub statsforvalter_sak: Option<Arkivsak>,
}

/// En sak i et fagsystem.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct NavFagsak {
    /// Navnet på fagsystemet.
    pub system: Tekst<100>,
    /// Saksnummeret i fagsystemet.
    pub saksnummer: Tekst<50>,
}

/// En sak i et sak-/arkivsystem etter Noark 5: `2026/1234`.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Arkivsak {
    /// Saksåret (M011 i Noark 5).
    pub saksaar: Heltall<1990, 2099>,
    /// Sakssekvensnummeret (M012 i Noark 5).
    pub sekvensnummer: Heltall<1, 9_999_999>,
}

objekt!(Referanser, NavFagsak, Arkivsak);
