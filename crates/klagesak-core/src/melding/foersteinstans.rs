//! How the first instance treated the appeal.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Vedtak;
use super::felles::{objekt, oppgitt};
use crate::kodeverk::Foersteinstansutfall;
use crate::verdi::{Dato, Ident, Navn, Redegjoerelse, Vurderingstekst};

/// Førsteinstansens behandling av klagen. Kilde: forvaltningsloven § 33 andre ledd.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Foersteinstans {
    /// Hva NAV-kontoret kom til.
    pub utfall: Foersteinstansutfall,
    /// Dagen NAV-kontoret tok stilling til klagen.
    pub dato: Dato,
    /// Begrunnelsen.
    pub begrunnelse: Vurderingstekst,
    /// Undersøkelsene klagen ga grunn til.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub undersoekelser: Option<Redegjoerelse>,
    /// Den som har behandlet klagen.
    pub saksbehandler: Medarbeider,
    /// Den som har godkjent behandlingen.
    pub beslutter: Medarbeider,
    /// Det nye vedtaket, når klageren fikk delvis medhold.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub nytt_vedtak: Option<NyttVedtak>,
}

/// En ansatt på NAV-kontoret.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Medarbeider {
    /// Navnet.
    pub navn: Navn,
    /// Ident i NAV-kontorets system, når to kan ha samme navn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub ident: Option<Ident>,
}

/// Et nytt vedtak som gir klageren delvis medhold. Det kan selv påklages, og klagen opprettholdes for resten.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct NyttVedtak {
    /// Vedtaket.
    pub vedtak: Vedtak,
    /// Dagen klageren opprettholdt klagen for det som ikke ble innvilget.
    pub klagen_opprettholdt: Dato,
}

objekt!(Foersteinstans, Medarbeider, NyttVedtak);
