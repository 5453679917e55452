//! The case moves from one embete to another.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Forsendelsesliste, Kopimottakere};
use super::{Innhold, KontaktForPart, Organ};
use crate::kodeverk::{Meldingstype, Overfoeringsaarsak};
use crate::reader::FromWire;
use crate::verdi::{Begrunnelse, Dato, Sha256, Uuid};

/// At saken flyttes fra ett embete til et annet, med alt som er sendt i den.
///
/// Kilde: forvaltningsloven av 2025 §§ 16 og 29 (ikke i kraft). Saken er hos det første embetet til det nye har kvittert for at den er mottatt, og tiden
/// regnes fra det første embetet fikk den. At en person flytter, er ingen grunn.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Overfoering {
    /// Hvorfor saken flyttes.
    pub aarsak: Overfoeringsaarsak,
    /// Hvorfor, med egne ord, når det trengs mer enn årsaken.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub begrunnelse: Option<Begrunnelse>,
    /// Organet som bestemte det.
    pub besluttet_av: Organ,
    /// Dagen det ble bestemt.
    pub besluttet_dato: Dato,
    /// Embetet saken kommer fra.
    pub fra: Organ,
    /// Dem som har fått kopi, som Nav-kontoret.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub kopi_til: Kopimottakere,
    /// Hvor partene kan ringe og skrive til det nye embetet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kontakt_for_part: Option<KontaktForPart>,
    /// Forsendelsene i saken, inn og ut. De følger med byte for byte, med signaturene sine, ved siden av denne meldingen.
    pub forsendelser: Forsendelsesliste,
}

impl Innhold for Overfoering {
    const TYPE: Meldingstype = Meldingstype::Overfoering;
}

/// En forsendelse som følger med.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Forsendelse {
    /// `meldingId` til meldingen i den.
    pub melding_id: Uuid,
    /// Kontrollsummen av forsendelsen slik den ble sendt.
    pub sha256: Sha256,
}

objekt!(Overfoering, Forsendelse);
