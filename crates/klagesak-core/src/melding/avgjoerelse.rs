//! The decision on the appeal, with what follows from it.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Innhold;
use super::Organ;
use super::felles::{objekt, oppgitt};
use super::lister::{
    Endringsgrunner, Partsutvalg, Underrettede, Vedleggsliste, Vedtaksavgjoerelser, Ytelsesliste,
};
use crate::kodeverk::{
    Avgjoerelsesgjelder, Avgjoerelsesomfang, Avvisningsgrunn, Endringsretning, Form, Henleggelsesgrunn,
    Klageutfall, Kravutfall, Meldingstype, Partsrolle, Underretningsmaate,
};
use crate::reader::FromWire;
use crate::verdi::{Beloep, Dato, LokalId, Redegjoerelse, Uuid};

/// Klageinstansens avgjørelse, som data og som brev. Kilde: forvaltningsloven § 34.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Avgjoerelse {
    /// Hva avgjørelsen gjelder.
    pub gjelder: Avgjoerelsesgjelder,
    /// Utfallet for klagen som helhet: det samme som for minst én av linjene i `vedtak`. Er et vedtak omgjort eller opphevet, sier
    /// utfallet det. Skal med når avgjørelsen gjelder `KLAGEN` eller `OMGJOERING`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub utfall: Option<Klageutfall>,
    /// Dagen avgjørelsen ble truffet.
    pub dato: Dato,
    /// Om avgjørelsen er skriftlig. Utelatt betyr at den er det. Brevet om en muntlig avgjørelse kan komme som ettersendelse.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub form: Option<Form>,
    /// Utfallet, en linje for hvert: for hvert påklaget vedtak, og for hver klager når det ikke er likt. Skal med når avgjørelsen
    /// gjelder `KLAGEN` eller `OMGJOERING`, og bare da.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub vedtak: Vedtaksavgjoerelser,
    /// At saken er sendt tilbake til ny behandling. Skal med når minst ett av vedtakene er `OPPHEVET`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub hjemvisning: Option<Hjemvisning>,
    /// Om parten er gjort kjent med retten til å få dekket kostnader ved klagen. Kilde: forvaltningsloven § 36.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub sakskostnader: Option<Sakskostnader>,
    /// Kravet avgjørelsen svarer på, når den gjelder `SAKSKOSTNADER` eller `UTSATT_IVERKSETTING`. Utelates når organet utsetter av
    /// eget tiltak.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub krav: Option<Krav>,
    /// Hva det kom ut av kravet. Skal med når avgjørelsen gjelder `SAKSKOSTNADER` eller `UTSATT_IVERKSETTING`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kravutfall: Option<Kravutfall>,
    /// Sakskostnadene som er tilkjent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub tilkjent_beloep: Option<Beloep>,
    /// Parten sakskostnadene betales til, når det ikke er den som krevde dem.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub betales_til: Option<LokalId>,
    /// Om avgjørelsen av et krav kan påklages. Står på linjen når avgjørelsen gjelder klagen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub klageadgang: Option<Klageadgang>,
    /// `meldingId` til avgjørelsen som rettes. Skal med når avgjørelsen gjelder `RETTING`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub rettes: Option<Uuid>,
    /// Hva som er rettet. Skal med når avgjørelsen gjelder `RETTING`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub hva: Option<Redegjoerelse>,
    /// Brevet avgjørelsen står i, når det er lagt ved en annen avgjørelse.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub brev: Option<Brev>,
    /// Hvem som har fått vite om avgjørelsen, når og hvordan. Kilde: forvaltningsloven § 27.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub underrettet: Underrettede,
    /// Dokumentene, med avgjørelsen selv. Kan være tom når avgjørelsen er muntlig, eller brevet er lagt ved en annen.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for Avgjoerelse {
    const TYPE: Meldingstype = Meldingstype::Avgjoerelse;
}

impl Avgjoerelse {
    /// Whether it is about the appeal, and not about costs, what waits for it, or a slip.
    #[must_use]
    pub fn om_klagen(&self) -> bool {
        matches!(self.gjelder, Avgjoerelsesgjelder::Klagen | Avgjoerelsesgjelder::Omgjoering)
    }
}

/// Ett utfall: for et påklaget vedtak, og for alle klagerne eller noen av dem.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Vedtaksavgjoerelse {
    /// `vedtakId` til det påklagede vedtaket, også når Nav-kontoret har erstattet det mens klagen er til behandling. Utelates
    /// bare når klagen gjelder ett vedtak.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub vedtak_id: Option<Uuid>,
    /// Klagerne utfallet gjelder. Utelatt betyr alle.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub part_ider: Partsutvalg,
    /// Utfallet.
    pub utfall: Klageutfall,
    /// Hvorfor klagen er avvist. Skal med når utfallet er `AVVIST`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub avvisningsgrunn: Option<Avvisningsgrunn>,
    /// Hvorfor klagen er avsluttet uten å bli avgjort. Skal med når utfallet er `HENLAGT`, og bare da.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub henleggelsesgrunn: Option<Henleggelsesgrunn>,
    /// Hvorfor vedtaket er endret eller opphevet; det kan være flere grunner.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub endringsgrunn: Endringsgrunner,
    /// Om avgjørelsen kan påklages. Utelatt betyr det kodeverket sier for utfallet.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub klageadgang: Option<Klageadgang>,
    /// Om hele vedtaket er endret eller opphevet, eller en del av det. Skal med når utfallet er `OMGJORT`, kan stå når det er
    /// `OPPHEVET`, og utelates ellers.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub omfang: Option<Avgjoerelsesomfang>,
    /// Om endringen er til gunst eller skade for klageren. Skal med når utfallet er `OMGJORT`, og utelates ellers.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub retning: Option<Endringsretning>,
    /// Ytelsene slik de er etter avgjørelsen. Ved refusjonskrav: det som fortsatt kreves.
    ///
    /// Er med når utfallet er `OMGJORT`. Utelates når det er `STADFESTET`, `AVVIST` eller `HENLAGT`, for da står vedtaket som
    /// før.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub nye_ytelser: Ytelsesliste,
}

/// At minst ett vedtak er opphevet og saken sendt tilbake til Nav-kontoret.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Hjemvisning {
    /// Hva Nav-kontoret må gjøre på nytt, og hvorfor.
    pub begrunnelse: Redegjoerelse,
    /// Dagen Nav-kontoret bør ha truffet nytt vedtak.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub frist: Option<Dato>,
}

/// Retten til å få dekket kostnader ved klagen, når vedtaket er endret til gunst.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Sakskostnader {
    /// Om parten er gjort kjent med retten til å kreve kostnadene dekket.
    pub opplyst_om_rett: bool,
}

/// Et krav fra en part om sakskostnader eller utsatt iverksetting.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Krav {
    /// Dagen kravet kom.
    pub dato: Dato,
    /// Parten som krever: `partId` fra oversendelsen.
    pub part_id: LokalId,
    /// Det som kreves, når det er penger.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub beloep: Option<Beloep>,
}

/// Om en avgjørelse kan påklages, og til hvem.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Klageadgang {
    /// Om den kan påklages.
    pub finnes: bool,
    /// Organet som avgjør klagen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub klageinstans: Option<Organ>,
    /// At det avhenger av noe som ikke er kjent ennå.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub betinget: Option<bool>,
}

/// Et brev som er lagt ved en annen melding.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Brev {
    /// `meldingId` til den andre meldingen.
    pub melding_id: Uuid,
    /// `dokumentId` i den.
    pub dokument_id: Uuid,
}

/// Underretning om avgjørelsen til én part. Nøyaktig én av `partId` og `rolle` skal være med.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Underrettet {
    /// `partId` fra oversendelsen.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub part_id: Option<LokalId>,
    /// Rollen, når parten ikke er oppgitt med `partId`.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub rolle: Option<Partsrolle>,
    /// Dagen underretningen ble sendt.
    pub dato: Dato,
    /// Hvordan underretningen ble gitt.
    pub maate: Underretningsmaate,
}

objekt!(Avgjoerelse, Vedtaksavgjoerelse, Hjemvisning, Sakskostnader, Krav, Klageadgang, Brev, Underrettet);
