//! The withdrawal as 1.1 has it, with one more field.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::{Dokument, Innhold, Partsutvalg, Vedtaksutvalg};
use klagesak_core::verdi::{Dato, Liste, LokalId, Uuid};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Partsrolle;

/// At en klage er trukket, av en klager, og for alle vedtakene eller noen av dem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Trekk {
    /// Hvem som sa at klagen trekkes. Det kan være en fullmektig.
    pub trukket_av: TrukketAv,
    /// Dagen Nav-kontoret eller Statsforvalteren fikk vite at klagen er trukket.
    pub dato: Dato,
    /// Dagen trekket ble bekreftet overfor parten.
    ///
    /// New in 1.1: the mark keeps it out of the schema of 1.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-since" = "1.1"))]
    pub bekreftet_dato: Option<Dato>,
    /// Hvem sin klage som er trukket: `partId` fra oversendelsen. Utelates bare når saken har én klager; det betyr aldri alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub part_ider: Partsutvalg,
    /// Vedtakene klagen ikke lenger gjelder. Utelates når klagen er trukket for alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub vedtak_ider: Vedtaksutvalg,
    /// Dokumentet der klagen trekkes, i `dokumenter`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dokument_id: Option<Uuid>,
    /// Dokumentene.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub dokumenter: Liste<Dokument, 0, 500>,
}

/// Hvem som har trukket klagen. Nøyaktig én av `partId` og `rolle` skal være med.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct TrukketAv {
    /// `partId` fra oversendelsen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_id: Option<LokalId>,
    /// Rollen, når parten ikke er oppgitt med `partId`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rolle: Option<Partsrolle>,
}

impl Innhold for Trekk {
    const TYPE: Meldingstype = Meldingstype::Trekk;
}
