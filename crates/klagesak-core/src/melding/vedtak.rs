//! A decision, and when the party was told of it.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{
    Partsutvalg, Soeknadsliste, Underretningsliste, Vedtaksutvalg, Vilkaarsliste, Ytelsesliste,
};
use super::{Hjemmel, NavKontor};
use crate::kodeverk::{Avvisningsgrunn, Form, Underretningsmaate, Vedtakstype, Vedtaksutfall};
use crate::reader::FromWire;
use crate::verdi::{Beskrivelse, Dato, LokalId, Saksnummer, Uuid};

/// Et vedtak: hva som ble bestemt, når, og når parten fikk vite det.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Vedtak {
    /// Vedtakets id. Klagen og avgjørelsen viser til vedtaket med den.
    pub vedtak_id: Uuid,
    /// `partId` til dem vedtaket gjelder. Mangler den, gjelder det alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// `vedtakId` til vedtakene dette trer i stedet for. Bare på et nytt vedtak.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub erstatter_vedtak_ider: Vedtaksutvalg,
    /// Nav-kontoret som fattet vedtaket, når det er et annet enn avsenderen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kontor: Option<NavKontor>,
    /// Saksnummeret i systemet der vedtaket ble fattet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub saksnummer: Option<Saksnummer>,
    /// Dagen vedtaket ble fattet. Klagefristen løper ikke herfra, men ettårsfristen gjør det.
    pub dato: Dato,
    /// Hva slags avgjørelse det er. Bare enkeltvedtak kan påklages. Kilde: forvaltningsloven §§ 2 og 28.
    #[serde(rename = "type")]
    pub slag: Vedtakstype,
    /// Hva vedtaket gikk ut på.
    pub utfall: Vedtaksutfall,
    /// Om vedtaket ble gitt skriftlig eller muntlig. Mangler den, ble det gitt skriftlig. Kilde: forvaltningsloven § 23.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub form: Option<Form>,
    /// Dagen et muntlig vedtak ble skrevet ned. `dato` er dagen det ble gitt.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub nedtegnet: Option<Dato>,
    /// Søknadene vedtaket svarer på. Mangler den, er det dokumentene av typen `SOEKNAD`. Et vedtak Nav-kontoret har fattet av
    /// eget tiltak, har ingen.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub soeknader: Soeknadsliste,
    /// Klagen vedtaket avviser, når det er avvisningen av en klage det er klaget på.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub avviser_klage: Option<AvvistKlage>,
    /// Hvordan og når partene fikk vite om vedtaket. Er tom når ingen er underrettet. Kilde: forvaltningsloven § 27.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub underretninger: Underretningsliste,
    /// Ytelsene vedtaket gjelder, med hjemmel og beløp.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub ytelser: Ytelsesliste,
    /// Vilkårene som er satt. Kilde: sosialtjenesteloven §§ 20 og 20 a.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vilkaar: Vilkaarsliste,
    /// Vedtaksbrevet i `dokumenter`, eller nedtegningen av et vedtak som ble gitt muntlig. Utelates når det ikke finnes noe dokument.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

/// Underretning om vedtaket, til alle parter eller til noen av dem.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Underretning {
    /// `partId` til dem underretningen gjelder. Mangler den, gjelder underretningen alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Dagen underretningen ble sendt.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub sendt: Option<Dato>,
    /// Dagen parten ble varslet om at vedtaket kan leses digitalt. Kilde: forvaltningsloven av 2025 § 63.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub varslet: Option<Dato>,
    /// Dagen underretningen kom frem til parten, når den er kjent. Klagefristen løper herfra. Kilde: forvaltningsloven § 29.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kommet_frem: Option<Dato>,
    /// Hvordan underretningen ble gitt.
    pub maate: Underretningsmaate,
    /// Om det ble opplyst om klageadgang, frist og klageinstans. Kilde: forvaltningsloven § 27.
    pub klageadgang_opplyst: bool,
}

/// En søknad vedtaket svarer på.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Soeknad {
    /// Dagen søknaden kom.
    pub dato: Dato,
    /// Om den ble gitt skriftlig eller muntlig. Mangler den, ble den gitt skriftlig.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub form: Option<Form>,
    /// Søknaden i `dokumenter`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

/// Klagen et vedtak har avvist.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct AvvistKlage {
    /// Dagen Nav-kontoret fikk klagen som ble avvist.
    pub mottatt_dato: Dato,
    /// `vedtakId` til vedtaket den klagen gjaldt.
    pub vedtak_id: Uuid,
    /// Hvorfor den ble avvist.
    pub grunn: Avvisningsgrunn,
}

/// Et vilkår for å få stønaden.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Vilkaar {
    /// Hva som kreves.
    pub beskrivelse: Beskrivelse,
    /// Bestemmelsen vilkåret bygger på.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub hjemmel: Option<Hjemmel>,
    /// `ytelseId` til ytelsen vilkåret knytter seg til. Mangler den, gjelder det hele vedtaket.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub ytelse_id: Option<LokalId>,
}

impl Vedtak {
    /// The first day the notice reached a party, where any is known.
    #[must_use]
    pub fn kommet_frem(&self) -> Option<Dato> {
        self.underretninger.iter().filter_map(|u| u.kommet_frem).min()
    }
}

objekt!(Vedtak, Underretning, Soeknad, AvvistKlage, Vilkaar);
