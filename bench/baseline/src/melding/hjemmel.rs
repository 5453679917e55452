//! A provision of law in its parts.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use crate::kodeverk::Lov;
use crate::verdi::{Bokstav, Ledd, Paragraf};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Hjemmel {
    pub lov: Lov,
    pub paragraf: Paragraf,
    #[serde(default, deserialize_with = "oppgitt")]
    pub ledd: Option<Ledd>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub bokstav: Option<Bokstav>,
}

objekt!(Hjemmel);
