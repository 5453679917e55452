//! The appeal as it came in, before anybody has looked into it.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{
    Innleveringsliste, Klagepunktliste, OmtalteVedtak, Partsliste, Partsutvalg, Vedleggsliste, Vedtaksutvalg,
};
use super::{Innhold, Innkommet, KontaktForPart};
use crate::kodeverk::{Form, Klagekanal, Meldingstype};
use crate::verdi::{Begrunnelse, Beskrivelse, Dato, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct InnkommetKlage {
    pub parter: Partsliste,
    pub omtalte_vedtak: OmtalteVedtak,
    pub fremsettelser: Innleveringsliste,
    #[serde(default)]
    pub klagepunkter: Klagepunktliste,
    #[serde(default, deserialize_with = "oppgitt")]
    pub uten_begrunnelse: Option<bool>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub oensket_endring: Option<Begrunnelse>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kontakt_for_part: Option<KontaktForPart>,
    #[serde(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for InnkommetKlage {
    const TYPE: Meldingstype = Meldingstype::InnkommetKlage;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct OmtaltVedtak {
    #[serde(default, deserialize_with = "oppgitt")]
    pub vedtak_id: Option<Uuid>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dato: Option<Dato>,
    pub beskrivelse: Beskrivelse,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Innlevering {
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default)]
    pub vedtak_ider: Vedtaksutvalg,
    #[serde(default, deserialize_with = "oppgitt")]
    pub fremsatt_dato: Option<Dato>,
    pub innkommet: Innkommet,
    pub kanal: Klagekanal,
    #[serde(default, deserialize_with = "oppgitt")]
    pub form: Option<Form>,
}

objekt!(InnkommetKlage, OmtaltVedtak, Innlevering);
