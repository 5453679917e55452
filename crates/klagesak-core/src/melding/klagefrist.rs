//! The deadline for appealing, an appeal that came late, and suspended execution.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use crate::kodeverk::{Instans, Iverksettingsutfall, Oversittelsesgrunn};
use crate::verdi::{Begrunnelse, Dato};

/// Klagefristen: tre uker fra underretningen kom frem. Kilde: forvaltningsloven §§ 29 til 31.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Klagefrist {
    /// Siste dag for å klage.
    pub fristdato: Dato,
    /// Om klagen ble satt frem i tide.
    pub rettidig: bool,
    /// NAV-kontorets vurdering når klagen kom for sent. Kilde: forvaltningsloven § 31.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub oversittelse: Option<Oversittelse>,
}

/// Vurderingen av en klage som kom etter fristen. NAV-kontoret skal gjøre den selv, før det eventuelt avviser.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Oversittelse {
    /// Grunnen til at klagen likevel kan behandles, eller til at fristen ikke er som ellers.
    pub grunn: Oversittelsesgrunn,
    /// Vurderingen, med egne ord.
    pub vurdering: Begrunnelse,
    /// Om klagen ble tatt til behandling.
    pub tatt_til_behandling: bool,
}

/// Anmodning om utsatt iverksetting. Kilde: forvaltningsloven § 42.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct UtsattIverksetting {
    /// Dagen det ble bedt om utsettelse.
    pub anmodet_dato: Dato,
    /// Hva som ble bestemt. Mangler den, er anmodningen ikke avgjort, og klageinstansen må ta stilling.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub avgjort: Option<Iverksettingsavgjoerelse>,
}

/// Avgjørelsen av en anmodning om utsatt iverksetting.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Iverksettingsavgjoerelse {
    /// Dagen den ble avgjort.
    pub dato: Dato,
    /// Hva utfallet ble.
    pub utfall: Iverksettingsutfall,
    /// Hvem som avgjorde den.
    pub av: Instans,
}

objekt!(Klagefrist, Oversittelse, UtsattIverksetting, Iverksettingsavgjoerelse);
