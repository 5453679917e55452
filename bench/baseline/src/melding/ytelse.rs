//! A benefit applied for or decided on.

use serde::Deserialize;

use super::Hjemmel;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::Ytelsesform;
use crate::verdi::{Begrunnelse, Beloep, Dato, LokalId, Tittel};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Ytelse {
    #[serde(default, deserialize_with = "oppgitt")]
    pub ytelse_id: Option<LokalId>,
    pub hjemmel: Hjemmel,
    pub betegnelse: Tittel,
    #[serde(default, deserialize_with = "oppgitt")]
    pub form: Option<Ytelsesform>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub periode: Option<Periode>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub soekt_beloep: Option<Beloep>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub innvilget_beloep: Option<Beloep>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub krevd_beloep: Option<Beloep>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub begrunnelse: Option<Begrunnelse>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Periode {
    pub fom: Dato,
    #[serde(default, deserialize_with = "oppgitt")]
    pub tom: Option<Dato>,
}

objekt!(Ytelse, Periode);
