//! A request for what is missing.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Forespoerselslinjer, Partsutvalg};
use super::{Innhold, KontaktForPart};
use crate::kodeverk::{Dokumenttype, Forespurt, Meldingstype};
use crate::reader::FromWire;
use crate::verdi::{Begrunnelse, Beskrivelse, Dato, LokalId, Uuid};

/// Klageinstansens spørsmål om det som mangler, én linje for hvert dokument, med frist.
///
/// Kilde: forvaltningsloven §§ 17 og 33 femte ledd.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Forespoersel {
    /// Forespørselens id. Ettersendelsen viser til den.
    pub forespoersel_id: Uuid,
    /// Hvem som skal svare.
    pub rettet_til: Forespurt,
    /// `partId` til dem som skal svare, når forespørselen er rettet til parten. Mangler den, er det alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Hvorfor opplysningene trengs.
    pub begrunnelse: Begrunnelse,
    /// Siste dag for å svare.
    pub frist: Dato,
    /// Hvor parten kan ringe og skrive.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kontakt_for_part: Option<KontaktForPart>,
    /// Det som mangler, linje for linje.
    pub dokumenter: Forespoerselslinjer,
}

impl Innhold for Forespoersel {
    const TYPE: Meldingstype = Meldingstype::Forespoersel;
}

/// Ett dokument som mangler.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Forespoerselslinje {
    /// Kort id for linjen. Dokumentet som svarer, viser til den.
    pub referanse: LokalId,
    /// Hva slags dokument det er.
    #[serde(rename = "type")]
    pub slag: Dokumenttype,
    /// Hva dokumentet skal vise.
    pub beskrivelse: Beskrivelse,
    /// Siste dag for denne linjen, når den er en annen enn forespørselens.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub frist: Option<Dato>,
}

objekt!(Forespoersel, Forespoerselslinje);
