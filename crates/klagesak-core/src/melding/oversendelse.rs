//! The whole case as it is sent over.

use bon::Builder;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::felles::{objekt, oppgitt};
use super::lister::{Dokumentliste, Klagesaksreferanser, Kontaktliste, Partsliste, Vedtaksliste};
use super::{Foersteinstans, Innhold, Klage, KontaktForPart, Prioritet, Saksfremstilling, Skjerming};
use crate::kodeverk::Meldingstype;
use crate::reader::FromWire;

/// Hele klagesaken slik førsteinstansen sender den til klageinstansen, når den har opprettholdt vedtaket helt eller delvis.
///
/// Kilde: forvaltningsloven § 33 fjerde ledd. Inneholder ingen skjult merknad til klageinstansen: en uttalelse skal partene
/// ha kopi av.
#[derive(Builder, Debug, Clone, PartialEq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct Oversendelse {
    /// Hvor mye det haster.
    pub prioritet: Prioritet,
    /// Den saken gjelder, den som klager, og de som opptrer for dem. Kilde: forvaltningsloven §§ 12 og 28.
    pub parter: Partsliste,
    /// Vedtakene det er klaget på.
    pub vedtak: Vedtaksliste,
    /// Klagen.
    pub klage: Klage,
    /// Hva Nav-kontoret kom til da det behandlet klagen. Kilde: forvaltningsloven § 33 andre ledd.
    pub foersteinstans: Foersteinstans,
    /// Nav-kontorets saksfremstilling, punkt for punkt.
    pub saksfremstilling: Saksfremstilling,
    /// Innholdslisten: hvert dokument i forsendelsen, i den rekkefølgen det skal leses.
    pub dokumenter: Dokumentliste,
    /// Om klageren har andre klager til behandling hos samme embete.
    pub andre_ubehandlede_klager: AndreKlager,
    /// Hvem embetet kan ringe på Nav-kontoret. Vises aldri for partene.
    pub kontakter: Kontaktliste,
    /// Hvor partene kan ringe og skrive.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub kontakt_for_part: Option<KontaktForPart>,
    /// Hvorfor saken er unntatt offentlighet, og hva den kan kalles i en offentlig journal.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "oppgitt")]
    pub skjerming: Option<Skjerming>,
}

impl Innhold for Oversendelse {
    const TYPE: Meldingstype = Meldingstype::Oversendelse;
}

/// Andre klager fra samme klager hos samme embete, så de kan ses i sammenheng.
#[derive(Builder, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, FromWire, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, remote = "Self")]
#[non_exhaustive]
pub struct AndreKlager {
    /// Sant når Nav-kontoret vet om andre ubehandlede klager.
    pub finnes: bool,
    /// `klagesakId` for dem som er kjent.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    #[builder(default)]
    pub klagesak_ider: Klagesaksreferanser,
}

objekt!(Oversendelse, AndreKlager);
