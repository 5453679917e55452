//! The withdrawal as 2 has it.

use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::Innhold;
use klagesak_core::verdi::{Dato, Fritekst, Liste, Mengde, Uuid};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Dokument, Trekkomfang, TrukketAv};

/// At klagen er trukket, helt eller for noen av vedtakene.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Trekk {
    /// Hvem som har trukket klagen.
    pub trukket_av: TrukketAv,
    /// Dagen Nav-kontoret fikk vite at klagen er trukket.
    ///
    /// Het `dato` i 1.
    pub trukket_dato: Dato,
    /// Dagen trekket ble bekreftet overfor parten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bekreftet_dato: Option<Dato>,
    /// Hvorfor klagen er trukket, når den som trakk den, har sagt det. Ny i 2.0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begrunnelse: Option<Fritekst<4000>>,
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
