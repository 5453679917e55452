//! Documents and comments that are sent later.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Dokumentliste, Partsutvalg, Sperringer};
use super::{Innhold, Kommentar};
use crate::kodeverk::{Ettersender, Meldingstype};
use crate::reader::FromWire;
use crate::verdi::Uuid;

/// Nye dokumenter i saken etter oversendelsen, eller klagerens kommentar til saksfremstillingen.
///
/// Kilde: forvaltningsloven § 33 fjerde ledd. Er ikke en ny oversendelse; saken er den samme.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Ettersendelse {
    /// Forespørselen det svares på, når det er en.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub forespoersel_id: Option<Uuid>,
    /// Hvem dokumentene kommer fra.
    pub avsender: Ettersender,
    /// `partId` til dem dokumentene kommer fra, når de kommer fra parten. Mangler den, er det ikke sagt.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Dokumentene. Hvert av dem kan vise til linjen i forespørselen det svarer på.
    pub dokumenter: Dokumentliste,
    /// Partens kommentar til saksfremstillingen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kommentar: Option<Kommentar>,
    /// Det i tidligere meldinger som ikke lenger skal vises, skrives ut, konverteres eller sendes videre.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub sperres: Sperringer,
}

impl Innhold for Ettersendelse {
    const TYPE: Meldingstype = Meldingstype::Ettersendelse;
}

objekt!(Ettersendelse);
