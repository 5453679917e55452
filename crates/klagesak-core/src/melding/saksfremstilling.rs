//! The statement of the case.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Kommentarliste, Kronologi, Vurderingsliste};
use super::{Barn, Forelagt, IkkeForelagt};
use crate::verdi::{Dato, Redegjoerelse, Uuid};

/// Saksfremstillingen: hva som har skjedd, og NAV-kontorets svar på hvert punkt i klagen.
///
/// Kilde: forvaltningsloven § 33 fjerde ledd. Partene skal ha kopi.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Saksfremstilling {
    /// Saksfremstillingen i `dokumenter`.
    pub dokument_id: Uuid,
    /// Dagen saksfremstillingen ble ferdig.
    pub dato: Dato,
    /// Saken kort fortalt.
    pub sammendrag: Redegjoerelse,
    /// Hva som skjedde, i tidsrekkefølge.
    pub kronologi: Kronologi,
    /// NAV-kontorets vurdering av hvert klagepunkt.
    pub vurderinger: Vurderingsliste,
    /// Om saken berører barn, og hvordan deres behov er vurdert.
    pub barn: Barn,
    /// Når saksfremstillingen ble lagt frem for klageren. Nøyaktig én av `forelagt` og `ikkeForelagt` skal være med.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub forelagt: Option<Forelagt>,
    /// Hvorfor saksfremstillingen ikke ble lagt frem for klageren.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub ikke_forelagt: Option<IkkeForelagt>,
    /// Partenes kommentarer til saksfremstillingen.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub kommentarer: Kommentarliste,
}

objekt!(Saksfremstilling);
