//! A line in the list of documents.

use serde::Deserialize;

use super::Hjemmel;
use super::felles::{objekt, oppgitt};
use super::lister::Partsutvalg;
use crate::kodeverk::{Dokumenttype, Mimetype, Retning, Variantformat};
use crate::verdi::{
    Dato, Dokumentnummer, Filnavn, Filstoerrelse, LokalId, Navn, Sha256, Sidetall, Tittel, Uuid,
};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Dokument {
    pub dokument_id: Uuid,
    pub nummer: Dokumentnummer,
    pub tittel: Tittel,
    #[serde(rename = "type")]
    pub slag: Dokumenttype,
    #[serde(default, deserialize_with = "oppgitt")]
    pub referanse: Option<LokalId>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dato: Option<Dato>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub udatert: Option<bool>,
    pub retning: Retning,
    #[serde(default, deserialize_with = "oppgitt")]
    pub avsender_navn: Option<Navn>,
    pub filnavn: Filnavn,
    pub mimetype: Mimetype,
    pub stoerrelse: Filstoerrelse,
    pub sha256: Sha256,
    #[serde(default, deserialize_with = "oppgitt")]
    pub antall_sider: Option<Sidetall>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub er_ogsaa_oversendelsesbrev: Option<bool>,
    pub variantformat: Variantformat,
    pub partsinnsyn: Partsinnsyn,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Partsinnsyn {
    pub unntatt: bool,
    #[serde(default)]
    pub unntatt_for: Partsutvalg,
    #[serde(default, deserialize_with = "oppgitt")]
    pub hjemmel: Option<Hjemmel>,
}

objekt!(Dokument, Partsinnsyn);
