//! The first instance decides anew while the appeal runs, or after its decision was annulled.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{
    BortfalteKlagepunkter, Klagestillinger, NyeVedtak, Partsutvalg, Vedleggsliste, Vedtaksutvalg,
};
use super::{Innhold, Klageadgang, Krav};
use crate::kodeverk::{Henleggelsesgrunn, Kravutfall, Meldingstype, Nyttvedtakgjelder};
use crate::verdi::{Beloep, Dato, LokalId, Redegjoerelse, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct NyttVedtak {
    pub gjelder: Nyttvedtakgjelder,
    pub dato: Dato,
    #[serde(default)]
    pub vedtak: NyeVedtak,
    #[serde(default)]
    pub bortfalte_klagepunkter: BortfalteKlagepunkter,
    #[serde(default)]
    pub klagens_stilling: Klagestillinger,
    #[serde(default)]
    pub part_ider: Partsutvalg,
    #[serde(default)]
    pub vedtak_ider: Vedtaksutvalg,
    #[serde(default, deserialize_with = "oppgitt")]
    pub henleggelsesgrunn: Option<Henleggelsesgrunn>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub krav: Option<Krav>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kravutfall: Option<Kravutfall>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub tilkjent_beloep: Option<Beloep>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub betales_til: Option<LokalId>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub klageadgang: Option<Klageadgang>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub rettes: Option<Uuid>,
    #[serde(default, deserialize_with = "oppgitt")]
    pub hva: Option<Redegjoerelse>,
    #[serde(default)]
    pub dokumenter: Vedleggsliste,
}

impl Innhold for NyttVedtak {
    const TYPE: Meldingstype = Meldingstype::NyttVedtak;
}

objekt!(NyttVedtak);
