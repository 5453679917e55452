//! The first instance decides anew while the appeal runs, or after its decision was annulled.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{
    BortfalteKlagepunkter, Klagestillinger, NyeVedtak, Partsutvalg, Vedleggsliste, Vedtaksutvalg,
};
use super::{Innhold, Klageadgang, Krav};
use crate::kodeverk::{Henleggelsesgrunn, Kravutfall, Meldingstype, Nyttvedtakgjelder};
use crate::reader::FromWire;
use crate::verdi::{Beloep, Dato, LokalId, Redegjoerelse, Uuid};

/// At Nav-kontoret har bestemt noe nytt i saken: endret vedtaket, behandlet det på nytt, avvist klagen eller avgjort et krav.
///
/// Kilde: forvaltningsloven §§ 33 andre ledd, 35 og 36. Avslutter aldri en sak Statsforvalteren har: det er Statsforvalteren som
/// ser om klageren har fått alt hun klaget på.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct NyttVedtak {
    /// Hva det nye gjelder.
    pub gjelder: Nyttvedtakgjelder,
    /// Dagen Nav-kontoret bestemte det.
    pub dato: Dato,
    /// De nye vedtakene. Skal med når det gjelder `OMGJOERING`, `NY_BEHANDLING` eller `AVVISNING`, og bare da.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak: NyeVedtak,
    /// Numrene til klagepunktene det ikke lenger er noe igjen av.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub bortfalte_klagepunkter: BortfalteKlagepunkter,
    /// Hva hver klager har svart. Skal med når det gjelder `OMGJOERING`, og bare da. En klage står til klageren trekker den.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub klagens_stilling: Klagestillinger,
    /// Hvem sin klage som er falt bort, når det gjelder `BORTFALT`. Mangler den, er det alle som klager.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Vedtakene klagen er falt bort for, når det gjelder `BORTFALT`. Mangler den, er det alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak_ider: Vedtaksutvalg,
    /// Hvorfor klagen er falt bort. Skal med når det gjelder `BORTFALT`, og bare da: `DOED` eller `SLAATT_SAMMEN`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub henleggelsesgrunn: Option<Henleggelsesgrunn>,
    /// Kravet det svares på, når det gjelder `SAKSKOSTNADER` eller `UTSATT_IVERKSETTING`. Utelates når kontoret utsetter av eget
    /// tiltak.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub krav: Option<Krav>,
    /// Hva det kom ut av kravet. Skal med når det gjelder `SAKSKOSTNADER` eller `UTSATT_IVERKSETTING`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kravutfall: Option<Kravutfall>,
    /// Sakskostnadene som er tilkjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub tilkjent_beloep: Option<Beloep>,
    /// Parten sakskostnadene betales til, når det ikke er den som krevde dem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub betales_til: Option<LokalId>,
    /// Om avgjørelsen kan påklages. Mangler den, kan den det.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub klageadgang: Option<Klageadgang>,
    /// `meldingId` til meldingen som rettes. Skal med når det gjelder `RETTING`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub rettes: Option<Uuid>,
    /// Hva som er rettet. Skal med når det gjelder `RETTING`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub hva: Option<Redegjoerelse>,
    /// Dokumentene, med vedtaksbrevene.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for NyttVedtak {
    const TYPE: Meldingstype = Meldingstype::NyttVedtak;
}

objekt!(NyttVedtak);
