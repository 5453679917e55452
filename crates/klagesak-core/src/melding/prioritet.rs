//! Whether a case is urgent.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::Hastegrunner;
use crate::reader::FromWire;
use crate::verdi::Hastebegrunnelse;

/// Om saken haster, og hvorfor. Hastesaker behandles på dager, ikke uker. Kilde: Helsetilsynets veileder om klagesaker, kap. 7.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Prioritet {
    /// Sant når saken må behandles straks.
    pub hastesak: bool,
    /// Hvorfor det haster. Minst én grunn når `hastesak` er sann.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub grunner: Hastegrunner,
    /// Kort om hva som står på spill, og når. Skal med når `hastesak` er sann.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub begrunnelse: Option<Hastebegrunnelse>,
}

objekt!(Prioritet);
