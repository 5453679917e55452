//! Whether a case is urgent.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::Hastegrunner;
use crate::verdi::Hastebegrunnelse;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Prioritet {
    pub hastesak: bool,
    #[serde(default)]
    pub grunner: Hastegrunner,
    #[serde(default, deserialize_with = "oppgitt")]
    pub begrunnelse: Option<Hastebegrunnelse>,
}

objekt!(Prioritet);
