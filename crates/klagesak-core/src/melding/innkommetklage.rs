//! The appeal as it came in, before anybody has looked into it.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{
    Innleveringsliste, Klagepunktliste, OmtalteVedtak, Partsliste, Partsutvalg, Vedleggsliste, Vedtaksutvalg,
};
use super::{Innhold, Innkommet, KontaktForPart};
use crate::kodeverk::{Form, Klagekanal, Meldingstype};
use crate::reader::FromWire;
use crate::verdi::{Begrunnelse, Beskrivelse, Dato, Uuid};

/// En klage slik den kom inn, til Nav-kontoret som skal behandle den først. Kilde: forvaltningsloven §§ 30 til 32.
///
/// Sendes av nav.no, eller av en statsforvalter, et annet Nav-kontor eller et annet organ som har fått klagen. Er saken ny, er
/// `klagesakId` den som følger saken siden. Klageren vet sjelden hva vedtaket heter i systemene, og trenger ikke vite det.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct InnkommetKlage {
    /// Den som klager, og de som opptrer for henne.
    pub parter: Partsliste,
    /// Vedtakene klageren klager på, slik hun omtaler dem.
    pub omtalte_vedtak: OmtalteVedtak,
    /// Hver gang klagen er satt frem: én linje når én har klaget én gang.
    pub fremsettelser: Innleveringsliste,
    /// Klagens enkelte punkter, nummerert. Kan være tom når klagen er uten begrunnelse, eller når begrunnelsen står i et dokument som
    /// er med: den som sender en klage videre, trenger ikke dele den opp.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub klagepunkter: Klagepunktliste,
    /// Sant når klageren ikke har sagt hvorfor. Klagen er like gyldig. Kilde: forvaltningsloven § 32.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub uten_begrunnelse: Option<bool>,
    /// Endringen klageren ber om.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub oensket_endring: Option<Begrunnelse>,
    /// Hvor partene kan ringe og skrive.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kontakt_for_part: Option<KontaktForPart>,
    /// Dokumentene. Er tom når klagen er muntlig eller skrevet rett inn på en nettside.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for InnkommetKlage {
    const TYPE: Meldingstype = Meldingstype::InnkommetKlage;
}

/// Et vedtak slik klageren omtaler det.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct OmtaltVedtak {
    /// Vedtakets id, når den er kjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub vedtak_id: Option<Uuid>,
    /// Dagen vedtaket ble fattet, når den er kjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dato: Option<Dato>,
    /// Hva vedtaket gjelder, med klagerens ord.
    pub beskrivelse: Beskrivelse,
}

/// Én gang en klage er satt frem, slik den som fikk den, kjenner det.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Innlevering {
    /// `partId` til dem som klaget. Mangler den, gjelder det alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// `vedtakId` til vedtakene det ble klaget på, når de er kjent. Mangler den, gjelder det alle som er omtalt.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak_ider: Vedtaksutvalg,
    /// Dagen klagen ble satt frem: postlagt, levert eller sendt, når den er kjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fremsatt_dato: Option<Dato>,
    /// Når og hvor klagen først kom inn. Sendes klagen videre, er det fortsatt den første. Kilde: forvaltningsloven § 30.
    pub innkommet: Innkommet,
    /// Hvordan klagen kom.
    pub kanal: Klagekanal,
    /// Om klagen er skriftlig eller muntlig. Mangler den, er klagen skriftlig.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub form: Option<Form>,
}

objekt!(InnkommetKlage, OmtaltVedtak, Innlevering);
