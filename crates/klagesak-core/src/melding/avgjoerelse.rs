//! The decision on the appeal, with what follows from it.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Innhold;
use super::felles::{objekt, oppgitt};
use super::lister::{Dokumentliste, Underrettede, Vedtaksavgjoerelser, Ytelsesliste};
use crate::kodeverk::{
    Avgjoerelsesomfang, Endringsretning, Klageutfall, Meldingstype, Partsrolle, Underretningsmaate,
};
use crate::verdi::{Beloep, Dato, LokalId, Redegjoerelse, Uuid};

/// Klageinstansens avgjørelse, som data og som brev. Kilde: forvaltningsloven § 34.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Avgjoerelse {
    /// Utfallet for klagen som helhet: det samme som for minst ett av vedtakene. Er et vedtak omgjort eller opphevet, sier
    /// utfallet det.
    pub utfall: Klageutfall,
    /// Dagen avgjørelsen ble truffet.
    pub dato: Dato,
    /// Utfallet for hvert påklaget vedtak.
    pub vedtak: Vedtaksavgjoerelser,
    /// At saken er sendt tilbake til ny behandling. Skal med når minst ett av vedtakene er `OPPHEVET`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub hjemvisning: Option<Hjemvisning>,
    /// Partens rett til å få dekket kostnader ved klagen. Kilde: forvaltningsloven § 36.
    pub sakskostnader: Sakskostnader,
    /// Hvem som har fått vite om avgjørelsen, når og hvordan. Kilde: forvaltningsloven § 27.
    pub underrettet: Underrettede,
    /// Dokumentene, med avgjørelsen selv.
    pub dokumenter: Dokumentliste,
}

impl Innhold for Avgjoerelse {
    const TYPE: Meldingstype = Meldingstype::Avgjoerelse;
}

/// Utfallet for ett påklaget vedtak.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Vedtaksavgjoerelse {
    /// `vedtakId` fra oversendelsen.
    pub vedtak_id: Uuid,
    /// Utfallet.
    pub utfall: Klageutfall,
    /// Om hele vedtaket er endret eller opphevet, eller en del av det. Skal med når utfallet er `OMGJORT`, kan stå når det er
    /// `OPPHEVET`, og utelates ellers.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub omfang: Option<Avgjoerelsesomfang>,
    /// Om endringen er til gunst eller skade for klageren. Skal med når utfallet er `OMGJORT`, og utelates ellers.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub retning: Option<Endringsretning>,
    /// Ytelsene slik de er etter avgjørelsen. Ved refusjonskrav: det som fortsatt kreves.
    ///
    /// Er med når utfallet er `OMGJORT`. Utelates når det er `STADFESTET`, `AVVIST` eller `HENLAGT`, for da står vedtaket som
    /// før.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub nye_ytelser: Ytelsesliste,
}

/// At minst ett vedtak er opphevet og saken sendt tilbake til Nav-kontoret.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Hjemvisning {
    /// Hva Nav-kontoret må gjøre på nytt, og hvorfor.
    pub begrunnelse: Redegjoerelse,
    /// Dagen Nav-kontoret bør ha truffet nytt vedtak.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub frist: Option<Dato>,
}

/// Kostnader ved å klage, når vedtaket er endret til gunst.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Sakskostnader {
    /// Om parten er gjort kjent med retten til å kreve kostnadene dekket.
    pub opplyst_om_rett: bool,
    /// Om parten har krevd kostnader dekket.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub krevd: Option<bool>,
    /// Det som er tilkjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub tilkjent_beloep: Option<Beloep>,
}

/// Underretning om avgjørelsen til én part. Nøyaktig én av `partId` og `rolle` skal være med.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Underrettet {
    /// `partId` fra oversendelsen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub part_id: Option<LokalId>,
    /// Rollen, når parten ikke er oppgitt med `partId`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub rolle: Option<Partsrolle>,
    /// Dagen underretningen ble sendt.
    pub dato: Dato,
    /// Hvordan underretningen ble gitt.
    pub maate: Underretningsmaate,
}

objekt!(Avgjoerelse, Vedtaksavgjoerelse, Hjemvisning, Sakskostnader, Underrettet);
