//! Documents and comments that are sent later.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Dokumentliste, Partsutvalg, Sperringer};
use super::{Innhold, Kommentar};
use crate::kodeverk::{Ettersender, Meldingstype};
use crate::verdi::Uuid;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Ettersendelse {
    #[serde(default, deserialize_with = "oppgitt")]
    pub forespoersel_id: Option<Uuid>,
    pub avsender: Ettersender,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    pub dokumenter: Dokumentliste,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kommentar: Option<Kommentar>,
    #[serde(default)]
    pub sperres: Sperringer,
}

impl Innhold for Ettersendelse {
    const TYPE: Meldingstype = Meldingstype::Ettersendelse;
}

objekt!(Ettersendelse);
