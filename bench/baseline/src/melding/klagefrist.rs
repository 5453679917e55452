//! The deadline for appealing, an appeal that came late, and suspended execution.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::Partsutvalg;
use crate::kodeverk::{Fristgrunnlag, Instans, Iverksettingsutfall, Oversittelsesgrunn};
use crate::verdi::{Begrunnelse, Dato, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Klagefrist {
    #[serde(default, deserialize_with = "oppgitt")]
    pub vedtak_id: Option<Uuid>,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default, deserialize_with = "oppgitt")]
    pub grunnlag: Option<Fristgrunnlag>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub fra: Option<Dato>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub fristdato: Option<Dato>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub rettidig: Option<bool>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub oversittelse: Option<Oversittelse>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Oversittelse {
    #[serde(default, deserialize_with = "oppgitt")]
    pub grunn: Option<Oversittelsesgrunn>,
    pub vurdering: Begrunnelse,
    pub tatt_til_behandling: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct UtsattIverksetting {
    pub anmodet_dato: Dato,
    #[serde(default, deserialize_with = "oppgitt")]
    pub avgjort: Option<Iverksettingsavgjoerelse>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Iverksettingsavgjoerelse {
    pub dato: Dato,
    pub utfall: Iverksettingsutfall,
    pub av: Instans,
}

objekt!(Klagefrist, Oversittelse, UtsattIverksetting, Iverksettingsavgjoerelse);
