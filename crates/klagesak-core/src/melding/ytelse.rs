//! A benefit applied for or decided on.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Hjemmel;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::Ytelsesform;
use crate::reader::FromWire;
use crate::verdi::{Begrunnelse, Beloep, Dato, LokalId, Tittel};

/// En ytelse det er søkt om eller truffet vedtak om.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Ytelse {
    /// Kort id for ytelsen, den samme i alle vedtak i saken. Mangler den, er det ytelsens nummer i listen, talt fra 1.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub ytelse_id: Option<LokalId>,
    /// Bestemmelsen i sosialtjenesteloven ytelsen er vurdert etter.
    pub hjemmel: Hjemmel,
    /// Hva ytelsen er, i ord parten kjenner igjen: husleie, strøm, livsopphold.
    pub betegnelse: Tittel,
    /// Hvilken form stønaden er gitt i. Kilde: sosialtjenesteloven § 21.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub form: Option<Ytelsesform>,
    /// Tiden ytelsen gjelder.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub periode: Option<Periode>,
    /// Det som ble søkt om.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub soekt_beloep: Option<Beloep>,
    /// Det som ble innvilget.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub innvilget_beloep: Option<Beloep>,
    /// Det som kreves, når vedtaket er et krav: tilbakebetaling, refusjon eller trekk. Kilde: sosialtjenesteloven §§ 23 til 26.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub krevd_beloep: Option<Beloep>,
    /// Kort om hvorfor.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub begrunnelse: Option<Begrunnelse>,
}

/// Et tidsrom, begge dager medregnet.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Periode {
    /// Første dag.
    pub fom: Dato,
    /// Siste dag. Uten den løper ytelsen til den blir stanset.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub tom: Option<Dato>,
}

objekt!(Ytelse, Periode);
