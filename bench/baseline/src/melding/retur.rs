//! A case that goes back without being decided.

use serde::Deserialize;

use super::Innhold;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::{Meldingstype, Returaarsak};
use crate::verdi::{Begrunnelse, Navn, Organisasjonsnummer};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Retur {
    pub aarsak: Returaarsak,
    pub begrunnelse: Begrunnelse,
    #[serde(default, deserialize_with = "oppgitt")]
    pub henvist_til: Option<HenvistTil>,
}

impl Innhold for Retur {
    const TYPE: Meldingstype = Meldingstype::Retur;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct HenvistTil {
    #[serde(default, deserialize_with = "oppgitt")]
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
    pub navn: Navn,
}

objekt!(Retur, HenvistTil);
