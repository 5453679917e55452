//! A party, or somebody who acts for one.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Partsroller, Representerte};
use super::{Person, VirksomhetPart};
use crate::kodeverk::{Fullmaktsgrunnlag, Maalform, Partsrolle};
use crate::reader::FromWire;
use crate::verdi::{LokalId, Spraakkode, Uuid};

/// En part i klagesaken, eller noen som opptrer for en part. Er enten en person eller en virksomhet.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Part {
    /// Kort id som resten av meldingen viser til parten med.
    pub part_id: LokalId,
    /// Hva parten er i saken. Én part kan ha flere roller: den saken gjelder, er oftest også den som klager.
    pub roller: Partsroller,
    /// Personen. Nøyaktig én av `person` og `virksomhet` skal være med.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub person: Option<Person>,
    /// Virksomheten. Nøyaktig én av `person` og `virksomhet` skal være med.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub virksomhet: Option<VirksomhetPart>,
    /// `partId` til dem parten opptrer for, når parten er fullmektig eller verge.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub representerer: Representerte,
    /// Hva retten til å opptre for andre bygger på. Kilde: forvaltningsloven § 12.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fullmakt: Option<Fullmakt>,
    /// Språket parten skal møtes på.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub spraak: Option<Spraak>,
    /// Om parten bruker digitale tjenester. Avgjør om brev sendes digitalt eller på papir.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub digital: Option<bool>,
}

impl Part {
    /// Whether the part has this role.
    #[must_use]
    pub fn er(&self, rolle: &Partsrolle) -> bool {
        self.roller.contains(rolle)
    }
}

/// Grunnlaget for å opptre for en annen. Den som ikke er advokat, skal legge frem skriftlig fullmakt.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Fullmakt {
    /// Hva slags grunnlag det er.
    pub grunnlag: Fullmaktsgrunnlag,
    /// Dokumentet som viser det.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
}

/// Språket en part skal møtes på.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Spraak {
    /// Målformen på brev til parten.
    pub maalform: Maalform,
    /// Språket parten trenger tolk på, som språkkode.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub tolk: Option<Spraakkode>,
}

objekt!(Part, Fullmakt, Spraak);
