//! The decision on the appeal, with what follows from it.

use serde::Deserialize;

use super::Innhold;
use super::Organ;
use super::felles::{objekt, oppgitt};
use super::lister::{
    Endringsgrunner, Partsutvalg, Underrettede, Vedleggsliste, Vedtaksavgjoerelser, Ytelsesliste,
};
use crate::kodeverk::{
    Avgjoerelsesgjelder, Avgjoerelsesomfang, Avvisningsgrunn, Endringsretning, Form, Henleggelsesgrunn,
    Klageutfall, Kravutfall, Meldingstype, Partsrolle, Underretningsmaate,
};
use crate::verdi::{Beloep, Dato, LokalId, Redegjoerelse, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Avgjoerelse {
    pub gjelder: Avgjoerelsesgjelder,
    #[serde(default, deserialize_with = "oppgitt")]
    pub utfall: Option<Klageutfall>,
    pub dato: Dato,
    #[serde(default, deserialize_with = "oppgitt")]
    pub form: Option<Form>,
    #[serde(default)]
    pub vedtak: Vedtaksavgjoerelser,
    #[serde(default, deserialize_with = "oppgitt")]
    pub hjemvisning: Option<Hjemvisning>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub sakskostnader: Option<Sakskostnader>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub krav: Option<Krav>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kravutfall: Option<Kravutfall>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub tilkjent_beloep: Option<Beloep>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub betales_til: Option<LokalId>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub klageadgang: Option<Klageadgang>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub rettes: Option<Uuid>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub hva: Option<Redegjoerelse>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub brev: Option<Brev>,
    #[serde(default)]
    pub underrettet: Underrettede,
    #[serde(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for Avgjoerelse {
    const TYPE: Meldingstype = Meldingstype::Avgjoerelse;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Vedtaksavgjoerelse {
    #[serde(default, deserialize_with = "oppgitt")]
    pub vedtak_id: Option<Uuid>,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    pub utfall: Klageutfall,
    #[serde(default, deserialize_with = "oppgitt")]
    pub avvisningsgrunn: Option<Avvisningsgrunn>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub henleggelsesgrunn: Option<Henleggelsesgrunn>,
    #[serde(default)]
    pub endringsgrunn: Endringsgrunner,
    #[serde(default, deserialize_with = "oppgitt")]
    pub klageadgang: Option<Klageadgang>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub omfang: Option<Avgjoerelsesomfang>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub retning: Option<Endringsretning>,
    #[serde(default)]
    pub nye_ytelser: Ytelsesliste,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Hjemvisning {
    pub begrunnelse: Redegjoerelse,
    #[serde(default, deserialize_with = "oppgitt")]
    pub frist: Option<Dato>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Sakskostnader {
    pub opplyst_om_rett: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Krav {
    pub dato: Dato,
    pub part_id: LokalId,
    #[serde(default, deserialize_with = "oppgitt")]
    pub beloep: Option<Beloep>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Klageadgang {
    pub finnes: bool,
    #[serde(default, deserialize_with = "oppgitt")]
    pub klageinstans: Option<Organ>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub betinget: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Brev {
    pub melding_id: Uuid,
    pub dokument_id: Uuid,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Underrettet {
    #[serde(default, deserialize_with = "oppgitt")]
    pub part_id: Option<LokalId>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub rolle: Option<Partsrolle>,
    pub dato: Dato,
    pub maate: Underretningsmaate,
}

objekt!(Avgjoerelse, Vedtaksavgjoerelse, Hjemvisning, Sakskostnader, Krav, Klageadgang, Brev, Underrettet);
