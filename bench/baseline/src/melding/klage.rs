//! The appeal: each time it was made, and its points.

use serde::Deserialize;

use super::UtsattIverksetting;
use super::felles::{objekt, oppgitt};
use super::lister::{
    Dokumentreferanser, Fremsettelsesliste, Fristliste, Klagepunktliste, PaaklagedeVedtak, Partsutvalg,
    Vedtaksutvalg,
};
use crate::kodeverk::{Form, Klagekanal};
use crate::verdi::{Begrunnelse, Dato, Klagepunktnummer, Navn, Organisasjonsnummer, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Klage {
    pub fremsettelser: Fremsettelsesliste,
    pub gjelder_vedtak: PaaklagedeVedtak,
    #[serde(default)]
    pub klagepunkter: Klagepunktliste,
    #[serde(default, deserialize_with = "oppgitt")]
    pub uten_begrunnelse: Option<bool>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub oensket_endring: Option<Begrunnelse>,
    pub frister: Fristliste,
    #[serde(default, deserialize_with = "oppgitt")]
    pub utsatt_iverksetting: Option<UtsattIverksetting>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Fremsettelse {
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default)]
    pub vedtak_ider: Vedtaksutvalg,
    #[serde(default, deserialize_with = "oppgitt")]
    pub fremsatt_dato: Option<Dato>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub innkommet: Option<Innkommet>,
    pub mottatt_dato: Dato,
    pub kanal: Klagekanal,
    #[serde(default, deserialize_with = "oppgitt")]
    pub form: Option<Form>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Innkommet {
    pub dato: Dato,
    pub organ: Organ,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Organ {
    pub navn: Navn,
    #[serde(default, deserialize_with = "oppgitt")]
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Klagepunkt {
    pub nummer: Klagepunktnummer,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default)]
    pub vedtak_ider: Vedtaksutvalg,
    pub anfoersel: Begrunnelse,
    #[serde(default)]
    pub dokument_ider: Dokumentreferanser,
}

objekt!(Klage, Fremsettelse, Innkommet, Organ, Klagepunkt);
