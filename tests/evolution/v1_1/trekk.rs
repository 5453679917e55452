//! The withdrawal as 1.1 has it, with one more field.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::{Dokument, Innhold, TrukketAv};
use klagesak_core::verdi::{Dato, Liste, Mengde, Uuid};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Trekkomfang;

/// At klagen er trukket, helt eller for noen av vedtakene.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Trekk {
    /// Hvem som har trukket klagen.
    pub trukket_av: TrukketAv,
    /// Dagen Nav-kontoret fikk vite at klagen er trukket.
    pub dato: Dato,
    /// Dagen trekket ble bekreftet overfor parten.
    ///
    /// New in 1.1: the mark keeps it out of the schema of 1.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("x-since" = "1.1"))]
    pub bekreftet_dato: Option<Dato>,
    /// Om hele klagen er trukket.
    pub omfang: Trekkomfang,
    /// `vedtakId` til vedtakene klagen ikke lenger gjelder. Skal med når omfanget er `DELVIS`.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub vedtak_ider: Mengde<Uuid, 0, 20>,
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
