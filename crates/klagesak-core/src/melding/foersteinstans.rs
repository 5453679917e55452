//! How the first instance treated the appeal.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::klagefrist::Klagefrist;
use super::lister::{Foersteinstansutfallene, Klagestillinger, NyeVedtak, Partsutvalg, Vedtaksutvalg};
use crate::kodeverk::{Avvisningsgrunn, Foersteinstansutfall, Klagestilling};
use crate::reader::FromWire;
use crate::verdi::{Dato, Ident, Navn, Redegjoerelse, Uuid, Vurderingstekst};

/// Førsteinstansens behandling av klagen. Kilde: forvaltningsloven § 33 andre ledd.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Foersteinstans {
    /// Hva Nav-kontoret kom til: én linje når utfallet er det samme for alle vedtakene.
    pub utfall: Foersteinstansutfallene,
    /// Dagen Nav-kontoret tok stilling til klagen.
    pub dato: Dato,
    /// Begrunnelsen.
    pub begrunnelse: Vurderingstekst,
    /// Undersøkelsene klagen ga grunn til.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub undersoekelser: Option<Redegjoerelse>,
    /// Den som har behandlet klagen.
    pub saksbehandler: Medarbeider,
    /// Den som har godkjent behandlingen, når det er en annen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub beslutter: Option<Medarbeider>,
    /// De nye vedtakene, når klageren fikk delvis medhold. De kan selv påklages.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub nye_vedtak: NyeVedtak,
    /// Hva hver klager har svart på et nytt vedtak. En klage står til klageren trekker den.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub klagens_stilling: Klagestillinger,
}

/// Hva Nav-kontoret kom til for ett vedtak.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Foersteinstanslinje {
    /// Vedtaket. Mangler den, gjelder utfallet alle vedtakene i klagen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub vedtak_id: Option<Uuid>,
    /// `partId` til dem utfallet gjelder. Mangler den, gjelder det alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Utfallet.
    pub utfall: Foersteinstansutfall,
    /// Hvorfor klagen er avvist. Bare når utfallet er `AVVIST`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub avvisningsgrunn: Option<Avvisningsgrunn>,
}

impl Foersteinstanslinje {
    /// Whether it is about a decision.
    #[must_use]
    pub fn gjelder(&self, vedtak_id: &Uuid) -> bool {
        self.vedtak_id.as_ref().is_none_or(|id| id == vedtak_id)
    }

    /// Whether a deadline is for a decision and a party that it is about.
    #[must_use]
    pub fn deler_med(&self, frist: &Klagefrist) -> bool {
        frist.vedtak_id.is_none_or(|id| self.gjelder(&id)) && self.part_ider.deler_med(&frist.part_ider)
    }
}

/// Hvor en klager står etter et nytt vedtak.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct KlagensStilling {
    /// `partId` til dem det gjelder. Mangler den, gjelder det alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// `vedtakId` til de påklagede vedtakene det gjelder. Mangler den, gjelder det alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak_ider: Vedtaksutvalg,
    /// Hva klageren har svart.
    pub stilling: Klagestilling,
    /// Dagen klageren svarte.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub dato: Option<Dato>,
}

/// En ansatt på Nav-kontoret.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Medarbeider {
    /// Navnet.
    pub navn: Navn,
    /// Ident i Nav-kontorets system, når to kan ha samme navn.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub ident: Option<Ident>,
}

impl Foersteinstans {
    /// Whether every line has this outcome.
    #[must_use]
    pub fn bare(&self, utfall: &Foersteinstansutfall) -> bool {
        self.utfall.iter().all(|linje| linje.utfall == *utfall)
    }

    /// Whether some line has this outcome.
    #[must_use]
    pub fn noe(&self, utfall: &Foersteinstansutfall) -> bool {
        self.utfall.iter().any(|linje| linje.utfall == *utfall)
    }
}

objekt!(Foersteinstans, Foersteinstanslinje, Medarbeider, KlagensStilling);
