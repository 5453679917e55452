//! The statement of the case.

use serde::Deserialize;

use super::Barn;
use super::felles::objekt;
use super::felles::oppgitt;
use super::lister::{Foreleggelser, IkkeForelagte, Kommentarliste, Kronologi, Vurderingsliste};
use crate::verdi::{Dato, Redegjoerelse, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Saksfremstilling {
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
    pub dato: Dato,
    pub sammendrag: Redegjoerelse,
    pub kronologi: Kronologi,
    #[serde(default)]
    pub vurderinger: Vurderingsliste,
    pub barn: Barn,
    #[serde(default)]
    pub forelagt: Foreleggelser,
    #[serde(default)]
    pub ikke_forelagt: IkkeForelagte,
    #[serde(default)]
    pub kommentarer: Kommentarliste,
}

objekt!(Saksfremstilling);
