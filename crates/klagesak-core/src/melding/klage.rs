//! The appeal: each time it was made, and its points.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::UtsattIverksetting;
use super::felles::{objekt, oppgitt};
use super::lister::{
    Dokumentreferanser, Fremsettelsesliste, Fristliste, Klagepunktliste, PaaklagedeVedtak, Partsutvalg,
    Vedtaksutvalg,
};
use crate::kodeverk::{Form, Klagekanal};
use crate::reader::FromWire;
use crate::verdi::{Begrunnelse, Dato, Klagepunktnummer, Navn, Organisasjonsnummer, Uuid};

/// Klagen: når den kom, hva den gjelder, og hva klageren mener. Kilde: forvaltningsloven §§ 29 til 32.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Klage {
    /// Hver gang klagen er satt frem: én linje når én har klaget én gang.
    pub fremsettelser: Fremsettelsesliste,
    /// `vedtakId` til vedtakene klagen gjelder.
    pub gjelder_vedtak: PaaklagedeVedtak,
    /// Klagens enkelte punkter, nummerert. Hvert av dem skal besvares i saksfremstillingen. Kan bare være tom når klagen er
    /// uten begrunnelse.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub klagepunkter: Klagepunktliste,
    /// Sant når klageren ikke har sagt hvorfor. En klage bør begrunnes, men er gyldig uten. Kilde: forvaltningsloven § 32.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub uten_begrunnelse: Option<bool>,
    /// Endringen klageren ber om.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub oensket_endring: Option<Begrunnelse>,
    /// Klagefristen og om den er holdt: én linje når fristen er den samme for alle vedtak og alle som klager.
    pub frister: Fristliste,
    /// Anmodning om at vedtaket ikke settes i verk før klagen er avgjort. Kilde: forvaltningsloven § 42.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub utsatt_iverksetting: Option<UtsattIverksetting>,
    /// Klagen i `dokumenter`, eller nedtegningen av en klage som ble gitt muntlig. Utelates når det ikke finnes noe dokument.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

/// Én gang klagen er satt frem: når den ble sendt, når den kom, og hvordan. Kilde: forvaltningsloven §§ 30 og 32.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Fremsettelse {
    /// `partId` til dem som klaget. Mangler den, gjelder fremsettelsen alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// `vedtakId` til vedtakene det ble klaget på. Mangler den, gjelder fremsettelsen alle vedtakene i klagen.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak_ider: Vedtaksutvalg,
    /// Dagen klagen ble satt frem: postlagt, levert eller sendt. Avgjør om den er rettidig når den er kjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fremsatt_dato: Option<Dato>,
    /// Når og hvor klagen først kom inn, når det var til et annet organ enn Nav-kontoret.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub innkommet: Option<Innkommet>,
    /// Dagen Nav-kontoret fikk klagen. Har rettslig virkning: endring til skade for klageren må varsles innen tre måneder herfra.
    pub mottatt_dato: Dato,
    /// Hvordan klagen kom.
    pub kanal: Klagekanal,
    /// Om klagen er skriftlig eller muntlig. Mangler den, er klagen skriftlig.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub form: Option<Form>,
}

/// Et annet organ som fikk klagen først. Kilde: forvaltningsloven § 30; forvaltningsloven av 2025 § 64.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Innkommet {
    /// Dagen organet fikk klagen.
    pub dato: Dato,
    /// Organet.
    pub organ: Organ,
}

/// Et organ, med navn og nummer.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Organ {
    /// Navnet.
    pub navn: Navn,
    /// Organisasjonsnummeret, når det er kjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub organisasjonsnummer: Option<Organisasjonsnummer>,
}

/// Ett punkt i klagen.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Klagepunkt {
    /// Punktets nummer, fra 1 og uten hull.
    pub nummer: Klagepunktnummer,
    /// `partId` til dem som anfører det. Mangler den, er det alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// `vedtakId` til vedtakene punktet gjelder. Mangler den, er det alle vedtakene i klagen.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak_ider: Vedtaksutvalg,
    /// Hva klageren anfører, med klagerens egne ord eller kort gjengitt.
    pub anfoersel: Begrunnelse,
    /// Dokumentene klageren viser til.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokument_ider: Dokumentreferanser,
}

impl Klage {
    /// Dagen den første fremsettelsen kom til Nav-kontoret.
    #[must_use]
    pub fn foerst_mottatt(&self) -> Dato {
        let foerste = self.fremsettelser[0].mottatt_dato;
        self.fremsettelser.iter().map(|f| f.mottatt_dato).min().unwrap_or(foerste)
    }
}

impl Fremsettelse {
    /// The day that decides whether the appeal was in time: when it was made, else when any authority got it.
    #[must_use]
    pub fn avbrutt(&self) -> Dato {
        self.fremsatt_dato.or_else(|| self.innkommet.as_ref().map(|i| i.dato)).unwrap_or(self.mottatt_dato)
    }

    /// Whether it is about a decision.
    #[must_use]
    pub fn gjelder(&self, vedtak_id: &Uuid) -> bool {
        self.vedtak_ider.omfatter(vedtak_id)
    }
}

objekt!(Klage, Fremsettelse, Innkommet, Organ, Klagepunkt);
