//! The deadline for appealing, an appeal that came late, and suspended execution.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::Partsutvalg;
use crate::kodeverk::{Fristgrunnlag, Instans, Iverksettingsutfall, Oversittelsesgrunn};
use crate::reader::FromWire;
use crate::verdi::{Begrunnelse, Dato, Uuid};

/// Fristen for å klage på ett vedtak. Kilde: forvaltningsloven §§ 29 til 31.
///
/// `fristdato` og `rettidig` skal være med, med mindre fristen aldri begynte å løpe eller ikke kan være kjent. Da utelates begge.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Klagefrist {
    /// Vedtaket. Mangler den, gjelder fristen alle vedtakene i klagen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub vedtak_id: Option<Uuid>,
    /// `partId` til dem fristen gjelder. Mangler den, gjelder den alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Hva fristen regnes fra. Mangler den, er det dagen underretningen kom frem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub grunnlag: Option<Fristgrunnlag>,
    /// Dagen fristen begynte å løpe, når den ikke løper fra underretningen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fra: Option<Dato>,
    /// Siste dag for å klage.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fristdato: Option<Dato>,
    /// Om klagen ble satt frem i tide.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub rettidig: Option<bool>,
    /// Nav-kontorets vurdering når klagen kom for sent. Kilde: forvaltningsloven § 31.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub oversittelse: Option<Oversittelse>,
}

/// Vurderingen av en klage som kom etter fristen. Nav-kontoret skal gjøre den selv, før det eventuelt avviser.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Oversittelse {
    /// Grunnen til at klagen likevel kan behandles. Skal med når den er tatt til behandling.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub grunn: Option<Oversittelsesgrunn>,
    /// Vurderingen, med egne ord.
    pub vurdering: Begrunnelse,
    /// Om klagen ble tatt til behandling.
    pub tatt_til_behandling: bool,
}

/// Anmodning om utsatt iverksetting. Kilde: forvaltningsloven § 42.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
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
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
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

impl Klagefrist {
    /// Whether it is about a decision.
    #[must_use]
    pub fn gjelder(&self, vedtak_id: &Uuid) -> bool {
        self.vedtak_id.as_ref().is_none_or(|id| id == vedtak_id)
    }
}

objekt!(Klagefrist, Oversittelse, UtsattIverksetting, Iverksettingsavgjoerelse);
