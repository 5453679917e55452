//! The withdrawal of an appeal.

use serde::Deserialize;

use super::Innhold;
use super::felles::{objekt, oppgitt};
use super::lister::{Partsutvalg, Vedleggsliste, Vedtaksutvalg};
use crate::kodeverk::{Meldingstype, Partsrolle};
use crate::verdi::{Dato, LokalId, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Trekk {
    pub trukket_av: TrukketAv,
    pub dato: Dato,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default)]
    pub vedtak_ider: Vedtaksutvalg,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
    #[serde(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for Trekk {
    const TYPE: Meldingstype = Meldingstype::Trekk;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct TrukketAv {
    #[serde(default, deserialize_with = "oppgitt")]
    pub part_id: Option<LokalId>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub rolle: Option<Partsrolle>,
}

objekt!(Trekk, TrukketAv);
