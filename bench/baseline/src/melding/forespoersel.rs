//! A request for what is missing.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Forespoerselslinjer, Partsutvalg};
use super::{Innhold, KontaktForPart};
use crate::kodeverk::{Dokumenttype, Forespurt, Meldingstype};
use crate::verdi::{Begrunnelse, Beskrivelse, Dato, LokalId, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Forespoersel {
    pub forespoersel_id: Uuid,
    pub rettet_til: Forespurt,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    pub begrunnelse: Begrunnelse,
    pub frist: Dato,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kontakt_for_part: Option<KontaktForPart>,
    pub dokumenter: Forespoerselslinjer,
}

impl Innhold for Forespoersel {
    const TYPE: Meldingstype = Meldingstype::Forespoersel;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Forespoerselslinje {
    pub referanse: LokalId,
    #[serde(rename = "type")]
    pub slag: Dokumenttype,
    pub beskrivelse: Beskrivelse,
    #[serde(default, deserialize_with = "oppgitt")]
    pub frist: Option<Dato>,
}

objekt!(Forespoersel, Forespoerselslinje);
