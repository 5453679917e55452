//! An organisation that sends or receives, and the Nav-kontor in it.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use crate::kodeverk::Virksomhetsrolle;
use crate::reader::FromWire;
use crate::verdi::{Enhetsnummer, Kommunenummer, Navn, Organisasjonsnummer, Stedsnavn, Uuid};

/// En virksomhet som sender eller mottar meldinger: Nav-kontor, kommune, statsforvalterembete eller fellestjenesten STAF.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Virksomhet {
    /// Organisasjonsnummeret i Enhetsregisteret.
    pub organisasjonsnummer: Organisasjonsnummer,
    /// Navnet slik virksomheten selv skriver det. Gjenkjenning skjer på nummer, aldri på navn.
    pub navn: Navn,
    /// Hva virksomheten er i klagesaken.
    pub rolle: Virksomhetsrolle,
    /// Hvilket Nav-kontor det er. Skal med når rollen er `NAV_KONTOR`, siden organisasjonsnummeret ikke alltid peker ut kontoret.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub nav_kontor: Option<NavKontor>,
    /// Kommunen som er ansvarlig for vedtaket, når det ikke står under `navKontor`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kommunenummer: Option<Kommunenummer>,
    /// Bydelen, der tjenesten er lagt til bydeler.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub bydel: Option<Stedsnavn>,
    /// Virksomhetens Fiks-konto, når meldingen går over Fiks IO.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub fiks_konto_id: Option<Uuid>,
}

impl Virksomhet {
    /// The municipality that answers for the decision, and the place below the organisation where it stands.
    #[must_use]
    pub fn kommune(&self) -> Option<(&Kommunenummer, &'static str)> {
        let kontor =
            self.nav_kontor.as_ref().map(|kontor| (&kontor.kommunenummer, "/navKontor/kommunenummer"));
        kontor.or_else(|| self.kommunenummer.as_ref().map(|nummer| (nummer, "/kommunenummer")))
    }
}

/// Et Nav-kontor i en kommune. Ett kontor kan betjene flere kommuner, og en kommune kan ha flere kontorer.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct NavKontor {
    /// Kontorets nummer i NAVs organisasjonsregister (NORG).
    pub enhetsnummer: Enhetsnummer,
    /// Kommunen som er ansvarlig for vedtaket.
    pub kommunenummer: Kommunenummer,
    /// Bydelen, der sosialtjenesten er lagt til bydeler.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub bydel: Option<Stedsnavn>,
}

objekt!(Virksomhet, NavKontor);
