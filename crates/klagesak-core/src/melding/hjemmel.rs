//! A provision of law in its parts.

use bon::Builder;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use crate::kodeverk::{Kodeverk, Lov};
use crate::reader::FromWire;
use crate::verdi::{Bokstav, Ledd, Paragraf};

/// En lovbestemmelse, del for del, så den kan sammenlignes og telles.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Hjemmel {
    /// Loven.
    pub lov: Lov,
    /// Paragrafen, uten paragraftegn.
    pub paragraf: Paragraf,
    /// Leddet, talt fra 1.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub ledd: Option<Ledd>,
    /// Bokstaven i leddet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub bokstav: Option<Bokstav>,
}

impl fmt::Display for Hjemmel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} § {}", self.lov.verdi(), self.paragraf.as_str())
    }
}

objekt!(Hjemmel);
