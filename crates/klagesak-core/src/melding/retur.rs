//! A case that goes back without being decided.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Innhold;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::{Meldingstype, Returaarsak};
use crate::reader::FromWire;
use crate::verdi::{Begrunnelse, Navn, Organisasjonsnummer};

/// At saken ikke kan behandles her og går tilbake. Kilde: forvaltningsloven § 34 første ledd.
///
/// Er ikke et vedtak om å avvise klagen; det er en avgjørelse med utfallet `AVVIST`.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Retur {
    /// Hvorfor saken går tilbake.
    pub aarsak: Returaarsak,
    /// Begrunnelsen, og hva som må gjøres.
    pub begrunnelse: Begrunnelse,
    /// Hvem saken hører hjemme hos, når det er en annen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub henvist_til: Option<HenvistTil>,
}

impl Innhold for Retur {
    const TYPE: Meldingstype = Meldingstype::Retur;
}

/// Virksomheten saken hører hjemme hos.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct HenvistTil {
    /// Organisasjonsnummeret, når det er kjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
    /// Navnet.
    pub navn: Navn,
}

objekt!(Retur, HenvistTil);
