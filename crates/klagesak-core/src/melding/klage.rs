//! The appeal and its points.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Dokumentreferanser, Klagepunktliste, PaaklagedeVedtak};
use super::{Klagefrist, UtsattIverksetting};
use crate::kodeverk::Klagekanal;
use crate::verdi::{Begrunnelse, Dato, Klagepunktnummer, Uuid};

/// Klagen: når den kom, hva den gjelder, og hva klageren mener. Kilde: forvaltningsloven §§ 29 til 32.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Klage {
    /// Dagen klagen ble satt frem: postlagt, levert eller sendt. Avgjør om den er rettidig når den er kjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fremsatt_dato: Option<Dato>,
    /// Dagen NAV-kontoret fikk klagen. Har rettslig virkning: endring til skade for klageren må varsles innen tre måneder herfra.
    pub mottatt_dato: Dato,
    /// Hvordan klagen kom.
    pub kanal: Klagekanal,
    /// `vedtakId` til vedtakene klagen gjelder.
    pub gjelder_vedtak: PaaklagedeVedtak,
    /// Klagens enkelte punkter, nummerert. Hvert av dem skal besvares i saksfremstillingen.
    pub klagepunkter: Klagepunktliste,
    /// Endringen klageren ber om.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub oensket_endring: Option<Begrunnelse>,
    /// Klagefristen og om den er holdt.
    pub frist: Klagefrist,
    /// Anmodning om at vedtaket ikke settes i verk før klagen er avgjort. Kilde: forvaltningsloven § 42.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub utsatt_iverksetting: Option<UtsattIverksetting>,
    /// Klagen i `dokumenter`.
    pub dokument_id: Uuid,
}

/// Ett punkt i klagen.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Klagepunkt {
    /// Punktets nummer, fra 1 og uten hull.
    pub nummer: Klagepunktnummer,
    /// Hva klageren anfører, med klagerens egne ord eller kort gjengitt.
    pub anfoersel: Begrunnelse,
    /// Dokumentene klageren viser til.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokument_ider: Dokumentreferanser,
}

objekt!(Klage, Klagepunkt);
