//! A decision, and when the party was told of it.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::Ytelsesliste;
use crate::kodeverk::{Underretningsmaate, Vedtakstype, Vedtaksutfall};
use crate::verdi::{Dato, Saksnummer, Uuid};

/// Et vedtak: hva som ble bestemt, når, og når parten fikk vite det.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Vedtak {
    /// Vedtakets id. Klagen og avgjørelsen viser til vedtaket med den.
    pub vedtak_id: Uuid,
    /// Saksnummeret i systemet der vedtaket ble fattet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub saksnummer: Option<Saksnummer>,
    /// Dagen vedtaket ble fattet. Klagefristen løper ikke herfra, men ettårsfristen gjør det.
    pub dato: Dato,
    /// Hva slags avgjørelse det er. Bare enkeltvedtak kan påklages. Kilde: forvaltningsloven §§ 2 og 28.
    #[serde(rename = "type")]
    pub slag: Vedtakstype,
    /// Hva søkeren fikk.
    pub utfall: Vedtaksutfall,
    /// Hvordan og når parten fikk vite om vedtaket. Kilde: forvaltningsloven § 27.
    pub underretning: Underretning,
    /// Ytelsene vedtaket gjelder, med hjemmel og beløp.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub ytelser: Ytelsesliste,
    /// Vedtaksbrevet i `dokumenter`.
    pub dokument_id: Uuid,
}

/// Underretning om vedtaket.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Underretning {
    /// Dagen underretningen kom frem til parten. Klagefristen løper herfra. Kilde: forvaltningsloven § 29.
    pub kommet_frem: Dato,
    /// Hvordan underretningen ble gitt.
    pub maate: Underretningsmaate,
    /// Om det ble opplyst om klageadgang, frist og klageinstans. Kilde: forvaltningsloven § 27.
    pub klageadgang_opplyst: bool,
}

objekt!(Vedtak, Underretning);
