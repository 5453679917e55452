//! The withdrawal as 2 has it.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::{Innhold, Partsutvalg, Vedtaksutvalg};
use klagesak_core::verdi::{Dato, Fritekst, Liste, Uuid};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Dokument, TrukketAv};

/// At en klage er trukket, av en klager, og for alle vedtakene eller noen av dem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Trekk {
    /// Hvem som sa at klagen trekkes. Det kan være en fullmektig.
    pub trukket_av: TrukketAv,
    /// Dagen Nav-kontoret eller Statsforvalteren fikk vite at klagen er trukket.
    ///
    /// Het `dato` i 1.
    pub trukket_dato: Dato,
    /// Dagen trekket ble bekreftet overfor parten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bekreftet_dato: Option<Dato>,
    /// Hvorfor klagen er trukket, når den som trakk den, har sagt det. Ny i 2.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begrunnelse: Option<Fritekst<4000>>,
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

impl Innhold for Trekk {
    const TYPE: Meldingstype = Meldingstype::Trekk;
}
