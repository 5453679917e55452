//! The whole case as it is sent over.

use serde::Deserialize;

use super::felles::{objekt, oppgitt};
use super::lister::{Dokumentliste, Klagesaksreferanser, Kontaktliste, Partsliste, Vedtaksliste};
use super::{Foersteinstans, Innhold, Klage, KontaktForPart, Prioritet, Saksfremstilling, Skjerming};
use crate::kodeverk::Meldingstype;

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct Oversendelse {
    pub prioritet: Prioritet,
    pub parter: Partsliste,
    pub vedtak: Vedtaksliste,
    pub klage: Klage,
    pub foersteinstans: Foersteinstans,
    pub saksfremstilling: Saksfremstilling,
    pub dokumenter: Dokumentliste,
    pub andre_ubehandlede_klager: AndreKlager,
    pub kontakter: Kontaktliste,
    #[serde(default, deserialize_with = "oppgitt")]
    pub kontakt_for_part: Option<KontaktForPart>,
    pub skjerming: Skjerming,
}

impl Innhold for Oversendelse {
    const TYPE: Meldingstype = Meldingstype::Oversendelse;
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
pub struct AndreKlager {
    pub finnes: bool,
    #[serde(default)]
    pub klagesak_ider: Klagesaksreferanser,
}

objekt!(Oversendelse, AndreKlager);
