//! Somebody in the case changes: a helper, an address, a name, or a death.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Partsendringer, Sperringer, Vedleggsliste};
use super::{Innhold, Part};
use crate::kodeverk::{Adressebeskyttelse, Meldingstype, Partsendringsslag, Sperregrunn};
use crate::reader::FromWire;
use crate::verdi::{Dato, JsonPeker, LokalId, Uuid};

/// At noe er nytt om dem som er med i saken: en fullmektig, en verge, en adresse, et navn, eller at noen er død.
///
/// Kilde: forvaltningsloven § 12. Sendes av den som får vite det, og til alle som har saken.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Partsendring {
    /// Det som er nytt. Kan bare være tom når meldingen sperrer noe.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub endringer: Partsendringer,
    /// Det som ikke lenger skal vises, skrives ut, konverteres eller sendes videre.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub sperres: Sperringer,
    /// Dokumentene, som en fullmakt eller en vergeattest.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for Partsendring {
    const TYPE: Meldingstype = Meldingstype::Partsendring;
}

/// Én endring for én part.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Partsendringslinje {
    /// `partId` til den det gjelder. Den som er ny i saken, får sin `partId` her.
    pub part_id: LokalId,
    /// Hva som er nytt.
    pub slag: Partsendringsslag,
    /// Dagen det gjelder fra.
    pub gjelder_fra: Dato,
    /// Parten slik den er fra nå av. Skal med når noen kommer inn i saken, eller har ny kontaktinformasjon, nytt nummer eller
    /// nytt navn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub part: Option<Part>,
    /// `partId` til den døde, når det er en arving eller et dødsbo som går inn i saken.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub trer_inn_for: Option<LokalId>,
    /// Hvor strengt adressen er beskyttet fra nå av. Skal med når den er sperret eller frigitt, og bare da. Adressen skal aldri
    /// stå her.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub adressebeskyttelse: Option<Adressebeskyttelse>,
    /// Dokumentet som viser det, i `dokumenter`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

/// Noe i en tidligere melding som fra nå av ikke skal vises, skrives ut, konverteres eller sendes videre.
///
/// Gjelder for alle som har fått meldingen, og den som har sendt den videre, sender sperringen videre. Arkivkopien skjermes. Om
/// noe skal slettes, bestemmer den som har den, etter arkivlova. Nøyaktig én av `sti` og `dokumentId` skal være med.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Sperring {
    /// `meldingId` til meldingen.
    pub melding_id: Uuid,
    /// Stedet i meldingen som JSON Pointer: den minste verdien som må bort.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub sti: Option<JsonPeker>,
    /// Dokumentet i meldingen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
    /// Hvorfor det sperres.
    pub grunn: Sperregrunn,
}

objekt!(Partsendring, Partsendringslinje, Sperring);
