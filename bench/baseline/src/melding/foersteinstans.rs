//! How the first instance treated the appeal.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Foersteinstansutfallene, Klagestillinger, NyeVedtak, Partsutvalg, Vedtaksutvalg};
use crate::kodeverk::{Avvisningsgrunn, Foersteinstansutfall, Klagestilling};
use crate::verdi::{Dato, Ident, Navn, Redegjoerelse, Uuid, Vurderingstekst};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Foersteinstans {
    pub utfall: Foersteinstansutfallene,
    pub dato: Dato,
    pub begrunnelse: Vurderingstekst,
    #[serde(default, deserialize_with = "oppgitt")]
    pub undersoekelser: Option<Redegjoerelse>,
    pub saksbehandler: Medarbeider,
    #[serde(default, deserialize_with = "oppgitt")]
    pub beslutter: Option<Medarbeider>,
    #[serde(default)]
    pub nye_vedtak: NyeVedtak,
    #[serde(default)]
    pub klagens_stilling: Klagestillinger,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Foersteinstanslinje {
    #[serde(default, deserialize_with = "oppgitt")]
    pub vedtak_id: Option<Uuid>,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    pub utfall: Foersteinstansutfall,
    #[serde(default, deserialize_with = "oppgitt")]
    pub avvisningsgrunn: Option<Avvisningsgrunn>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct KlagensStilling {
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default)]
    pub vedtak_ider: Vedtaksutvalg,
    pub stilling: Klagestilling,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dato: Option<Dato>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Medarbeider {
    pub navn: Navn,
    #[serde(default, deserialize_with = "oppgitt")]
    pub ident: Option<Ident>,
}

objekt!(Foersteinstans, Foersteinstanslinje, Medarbeider, KlagensStilling);
