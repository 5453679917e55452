//! A party, or somebody who acts for one.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Partsroller, Representerte};
use super::{Person, VirksomhetPart};
use crate::kodeverk::{Fullmaktsgrunnlag, Maalform};
use crate::verdi::{LokalId, Spraakkode, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Part {
    pub part_id: LokalId,
    pub roller: Partsroller,
    #[serde(default, deserialize_with = "oppgitt")]
    pub person: Option<Person>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub virksomhet: Option<VirksomhetPart>,
    #[serde(default)]
    pub representerer: Representerte,
    #[serde(default, deserialize_with = "oppgitt")]
    pub fullmakt: Option<Fullmakt>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub spraak: Option<Spraak>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub digital: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Fullmakt {
    pub grunnlag: Fullmaktsgrunnlag,
    #[serde(default, deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Spraak {
    pub maalform: Maalform,
    #[serde(default, deserialize_with = "oppgitt")]
    pub tolk: Option<Spraakkode>,
}

objekt!(Part, Fullmakt, Spraak);
