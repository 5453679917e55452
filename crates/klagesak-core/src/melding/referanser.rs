//! The case in the systems of others.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{DigisosKlager, Klagesaksreferanser};
use crate::reader::FromWire;
use crate::verdi::{Saksaar, Saksnummer, Sekvensnummer, Systemnavn, Uuid};

/// Saken i andres systemer. I dag følger ingen id saken hele veien; her samles de som finnes.
#[derive(Builder, Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Referanser {
    /// Id-en til den opprinnelige digitale søknaden i Digisos.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fiks_digisos_id: Option<Uuid>,
    /// Id-ene til de digitale klagene i Digisos: én for hvert vedtak.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub digisos_klage_ider: DigisosKlager,
    /// `klagesakId` til saker som viste seg å være den samme. Fra da av er de én sak, under den første id-en.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub samme_sak: Klagesaksreferanser,
    /// Saken i Nav-kontorets fagsystem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub nav_fagsak: Option<NavFagsak>,
    /// Saken i Nav-kontorets sak-/arkivsystem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub nav_arkivsak: Option<Arkivsak>,
    /// Saken i fagsystemet til den som fattet vedtaket.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fagsak: Option<NavFagsak>,
    /// Saken i sak-/arkivsystemet til den som fattet vedtaket.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub arkivsak: Option<Arkivsak>,
    /// Saken i Statsforvalterens sak-/arkivsystem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub statsforvalter_sak: Option<Arkivsak>,
}

impl Referanser {
    /// The case in the case system of whoever made the decision, wherever it stands, with the name of its field.
    pub fn fagsaker(&self) -> impl Iterator<Item = (&'static str, &NavFagsak)> {
        [("navFagsak", self.nav_fagsak.as_ref()), ("fagsak", self.fagsak.as_ref())]
            .into_iter()
            .filter_map(|(name, sak)| Some((name, sak?)))
    }

    /// Whether there is a case in any system but the receiver's.
    #[must_use]
    pub fn har_sak_hos_foersteinstansen(&self) -> bool {
        self.fagsaker().next().is_some() || self.nav_arkivsak.is_some() || self.arkivsak.is_some()
    }
}

/// En sak i et fagsystem.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct NavFagsak {
    /// Navnet på fagsystemet.
    pub system: Systemnavn,
    /// Saksnummeret i fagsystemet.
    pub saksnummer: Saksnummer,
}

/// En sak i et sak-/arkivsystem etter Noark 5: `2026/1234`.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Arkivsak {
    /// Saksåret (M011 i Noark 5).
    pub saksaar: Saksaar,
    /// Sakssekvensnummeret (M012 i Noark 5).
    pub sekvensnummer: Sekvensnummer,
}

objekt!(Referanser, NavFagsak, Arkivsak);
