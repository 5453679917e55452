//! A line in the list of documents.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Hjemmel;
use super::felles::{objekt, oppgitt};
use super::lister::Partsutvalg;
use crate::kodeverk::{Dokumenttype, Mimetype, Retning, Variantformat};
use crate::reader::FromWire;
use crate::verdi::{
    Dato, Dokumentnummer, Filnavn, Filstoerrelse, LokalId, Navn, Sha256, Sidetall, Tittel, Uuid,
};

/// Ett dokument i innholdslisten. Dokumentet selv ligger ved siden av meldingen i forsendelsen.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Dokument {
    /// Dokumentets id. Resten av meldingen viser til dokumentet med den.
    pub dokument_id: Uuid,
    /// Nummeret i innholdslisten, fra 1 og uten hull.
    pub nummer: Dokumentnummer,
    /// Tittelen leseren ser. Uten personnummer; den kan havne i en journal.
    pub tittel: Tittel,
    /// Hva slags dokument det er.
    #[serde(rename = "type")]
    pub slag: Dokumenttype,
    /// Linjen i forespørselen dokumentet svarer på. Bare i en ettersendelse.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub referanse: Option<LokalId>,
    /// Datoen på dokumentet. Nøyaktig én av `dato` og `udatert` skal være med.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dato: Option<Dato>,
    /// Sant når dokumentet ikke har noen dato.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub udatert: Option<bool>,
    /// Om dokumentet kom inn til Nav-kontoret, gikk ut, eller er internt.
    pub retning: Retning,
    /// Hvem dokumentet er fra.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub avsender_navn: Option<Navn>,
    /// Filens navn i forsendelsen: flatt, ASCII og unikt. Bærer aldri navn eller nummer på en person; leseren ser `tittel`.
    pub filnavn: Filnavn,
    /// Hva slags fil det er.
    pub mimetype: Mimetype,
    /// Filens størrelse i byte.
    pub stoerrelse: Filstoerrelse,
    /// Sjekksum av filens innhold.
    pub sha256: Sha256,
    /// Antall sider, når det er kjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub antall_sider: Option<Sidetall>,
    /// Sant når saksfremstillingen også er oversendelsesbrevet. Bare når typen er `SAKSFREMSTILLING`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub er_ogsaa_oversendelsesbrev: Option<bool>,
    /// Om filen er slik dokumentet ble laget, eller i arkivformat.
    pub variantformat: Variantformat,
    /// Om parten kan se dokumentet. Kilde: forvaltningsloven §§ 18 og 19.
    pub partsinnsyn: Partsinnsyn,
}

/// Om et dokument er unntatt fra partens innsyn.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Partsinnsyn {
    /// Sant når noen av partene ikke kan se dokumentet.
    pub unntatt: bool,
    /// `partId` til dem som ikke kan se det. Mangler den, er det unntatt for alle. Bare når `unntatt` er sann.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub unntatt_for: Partsutvalg,
    /// Bestemmelsen som gir adgang til det. Skal med når `unntatt` er sann.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub hjemmel: Option<Hjemmel>,
}

objekt!(Dokument, Partsinnsyn);
