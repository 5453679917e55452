//! The statement of the case.

use super::felles::oppgitt;
use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Barn;
use super::felles::objekt;
use super::lister::{Foreleggelser, IkkeForelagte, Kommentarliste, Kronologi, Vurderingsliste};
use crate::reader::FromWire;
use crate::verdi::{Dato, Redegjoerelse, Uuid};

/// Saksfremstillingen: hva som har skjedd, og Nav-kontorets svar på hvert punkt i klagen.
///
/// Kilde: forvaltningsloven § 33 fjerde ledd. Partene skal ha kopi.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Saksfremstilling {
    /// Saksfremstillingen i `dokumenter`, når den også er skrevet som et dokument.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dokument_id: Option<Uuid>,
    /// Dagen saksfremstillingen ble ferdig.
    pub dato: Dato,
    /// Saken kort fortalt.
    pub sammendrag: Redegjoerelse,
    /// Hva som skjedde, i tidsrekkefølge.
    pub kronologi: Kronologi,
    /// Nav-kontorets vurdering av hvert klagepunkt. Kan bare være tom når klagen er uten begrunnelse.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vurderinger: Vurderingsliste,
    /// Om saken berører barn, og hvordan deres behov er vurdert.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub barn: Option<Barn>,
    /// Når saksfremstillingen ble lagt frem. Hver klager skal stå her eller i `ikkeForelagt`.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub forelagt: Foreleggelser,
    /// Hvem saksfremstillingen ikke ble lagt frem for, og hvorfor.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub ikke_forelagt: IkkeForelagte,
    /// Partenes kommentarer til saksfremstillingen.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub kommentarer: Kommentarliste,
}

objekt!(Saksfremstilling);
