//! The case moves from one embete to another.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Forsendelsesliste, Kopimottakere};
use super::{Innhold, KontaktForPart, Organ};
use crate::kodeverk::{Meldingstype, Overfoeringsaarsak};
use crate::verdi::{Begrunnelse, Dato, Sha256, Uuid};

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Overfoering {
    pub aarsak: Overfoeringsaarsak,
    #[serde(default, deserialize_with = "oppgitt")]
    pub begrunnelse: Option<Begrunnelse>,
    pub besluttet_av: Organ,
    pub besluttet_dato: Dato,
    pub fra: Organ,
    #[serde(default)]
    pub kopi_til: Kopimottakere,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kontakt_for_part: Option<KontaktForPart>,
    pub forsendelser: Forsendelsesliste,
}

impl Innhold for Overfoering {
    const TYPE: Meldingstype = Meldingstype::Overfoering;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Forsendelse {
    pub melding_id: Uuid,
    pub sha256: Sha256,
}

objekt!(Overfoering, Forsendelse);
