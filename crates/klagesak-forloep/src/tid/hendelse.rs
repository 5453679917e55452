//! The kinds of events.

use klagesak_core::Text;
use serde::{Serialize, Serializer};

/// What can happen in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Hendelsesslag {
    /// The decision that is appealed was made.
    Vedtak,
    /// It reached the party.
    Underrettet,
    /// The appeal was made.
    KlageFremsatt,
    /// Another authority than the Nav-kontor got it first.
    KlageInnkommet,
    /// The Nav-kontor received it.
    KlageMottatt,
    /// The Nav-kontor decided what to do with it.
    VurdertNav,
    /// The party kept the appeal after a new decision.
    KlageOpprettholdt,
    /// The party was given the statement of the case.
    Forelagt,
    /// The party commented.
    Kommentar,
    /// The case was sent over.
    Oversendt,
    /// The Statsforvalter accepted it.
    MottattStatsforvalter,
    /// The receiver rejected the message.
    AvvistMottak,
    /// The Statsforvalter asked the Nav-kontor.
    ForespoerselNav,
    /// The Statsforvalter asked a party.
    ForespoerselPart,
    /// Documents were sent later.
    Ettersendelse,
    /// The receiver rejected them, and the case waits again.
    EttersendelseAvvist,
    /// The party was told that it takes time.
    ForeloepigSvar,
    /// The case came back without being treated.
    Returnert,
    /// The Nav-kontor decided anew.
    NyttVedtak,
    /// The appeal was withdrawn for some decisions.
    DelvisTrukket,
    /// One of several who appeal has withdrawn.
    TrukketAvEn,
    /// The appeal was withdrawn.
    Trukket,
    /// The appeal was decided for some klager or some decision, and the rest waits.
    DelvisAvgjort,
    /// The appeal was decided.
    Avgjort,
    /// The case was closed without a decision on the appeal.
    Avsluttet,
    /// The decision was annulled.
    Opphevet,
    /// The appeal body changed its own decision.
    Omgjort,
    /// Costs were decided.
    Sakskostnader,
    /// It was decided whether the decision waits.
    UtsattIverksetting,
    /// A slip was corrected.
    Rettet,
}

impl Hendelsesslag {
    /// All kinds, in the order a case may have them.
    pub const ALLE: &'static [Self] = &[
        Self::Vedtak,
        Self::Underrettet,
        Self::KlageFremsatt,
        Self::KlageInnkommet,
        Self::KlageMottatt,
        Self::VurdertNav,
        Self::KlageOpprettholdt,
        Self::Forelagt,
        Self::Kommentar,
        Self::Oversendt,
        Self::MottattStatsforvalter,
        Self::AvvistMottak,
        Self::ForespoerselNav,
        Self::ForespoerselPart,
        Self::Ettersendelse,
        Self::EttersendelseAvvist,
        Self::ForeloepigSvar,
        Self::Returnert,
        Self::NyttVedtak,
        Self::DelvisTrukket,
        Self::TrukketAvEn,
        Self::Trukket,
        Self::DelvisAvgjort,
        Self::Avgjort,
        Self::Avsluttet,
        Self::Opphevet,
        Self::Omgjort,
        Self::Sakskostnader,
        Self::UtsattIverksetting,
        Self::Rettet,
    ];

    /// The name in derived data.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Vedtak => "VEDTAK",
            Self::Underrettet => "UNDERRETTET",
            Self::KlageFremsatt => "KLAGE_FREMSATT",
            Self::KlageInnkommet => "KLAGE_INNKOMMET",
            Self::KlageMottatt => "KLAGE_MOTTATT",
            Self::VurdertNav => "VURDERT_NAV",
            Self::KlageOpprettholdt => "KLAGE_OPPRETTHOLDT",
            Self::Forelagt => "FORELAGT",
            Self::Kommentar => "KOMMENTAR",
            Self::Oversendt => "OVERSENDT",
            Self::MottattStatsforvalter => "MOTTATT_STATSFORVALTER",
            Self::AvvistMottak => "AVVIST_MOTTAK",
            Self::ForespoerselNav => "FORESPOERSEL_NAV",
            Self::ForespoerselPart => "FORESPOERSEL_PART",
            Self::Ettersendelse => "ETTERSENDELSE",
            Self::EttersendelseAvvist => "ETTERSENDELSE_AVVIST",
            Self::ForeloepigSvar => "FORELOEPIG_SVAR",
            Self::Returnert => "RETURNERT",
            Self::NyttVedtak => "NYTT_VEDTAK",
            Self::DelvisTrukket => "DELVIS_TRUKKET",
            Self::TrukketAvEn => "TRUKKET_AV_EN",
            Self::Trukket => "TRUKKET",
            Self::DelvisAvgjort => "DELVIS_AVGJORT",
            Self::Avgjort => "AVGJORT",
            Self::Avsluttet => "AVSLUTTET",
            Self::Opphevet => "OPPHEVET",
            Self::Omgjort => "OMGJORT",
            Self::Sakskostnader => "SAKSKOSTNADER",
            Self::UtsattIverksetting => "UTSATT_IVERKSETTING",
            Self::Rettet => "RETTET",
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::Vedtak => ("Vedtak", "Vedtak", "Decision"),
            Self::Underrettet => {
                ("Vedtaket kom frem til parten", "Vedtaket kom fram til parten", "Decision reached the party")
            }
            Self::KlageFremsatt => ("Klage fremsatt", "Klage sett fram", "Appeal made"),
            Self::KlageInnkommet => (
                "Klage kommet inn til et annet organ",
                "Klage komen inn til eit anna organ",
                "Appeal received by another authority",
            ),
            Self::KlageMottatt => {
                ("Klage mottatt hos Nav", "Klage motteken hos Nav", "Appeal received by Nav")
            }
            Self::VurdertNav => ("Klagen vurdert av Nav", "Klaga vurdert av Nav", "Appeal assessed by Nav"),
            Self::KlageOpprettholdt => {
                ("Klagen opprettholdt", "Klaga halden oppe", "Appeal upheld by the party")
            }
            Self::Forelagt => {
                ("Saksfremstilling til parten", "Saksframstilling til parten", "Statement sent to the party")
            }
            Self::Kommentar => ("Kommentar fra parten", "Kommentar frå parten", "Comment from the party"),
            Self::Oversendt => {
                ("Oversendt Statsforvalteren", "Send til Statsforvaltaren", "Sent to the Statsforvalter")
            }
            Self::MottattStatsforvalter => (
                "Mottatt av Statsforvalteren",
                "Motteken av Statsforvaltaren",
                "Received by the Statsforvalter",
            ),
            Self::AvvistMottak => ("Avvist i mottaket", "Avvist i mottaket", "Rejected on receipt"),
            Self::ForespoerselNav => ("Forespørsel til Nav", "Førespurnad til Nav", "Request to Nav"),
            Self::ForespoerselPart => {
                ("Forespørsel til parten", "Førespurnad til parten", "Request to the party")
            }
            Self::Ettersendelse => ("Dokumenter ettersendt", "Dokument ettersende", "Documents sent later"),
            Self::EttersendelseAvvist => (
                "Ettersendelsen avvist i mottaket",
                "Ettersendinga avvist i mottaket",
                "Late documents rejected on receipt",
            ),
            Self::ForeloepigSvar => ("Foreløpig svar", "Førebels svar", "Provisional answer"),
            Self::Returnert => ("Returnert til Nav", "Returnert til Nav", "Returned to Nav"),
            Self::NyttVedtak => ("Nytt vedtak fra Nav", "Nytt vedtak frå Nav", "New decision by Nav"),
            Self::TrukketAvEn => (
                "Én av dem som klaget, har trukket klagen",
                "Éin av dei som klaga, har trekt klaga",
                "One of those who appealed has withdrawn",
            ),
            Self::DelvisTrukket => {
                ("Klagen delvis trukket", "Klaga delvis trekt", "Appeal withdrawn in part")
            }
            Self::Trukket => ("Klagen trukket", "Klaga trekt", "Appeal withdrawn"),
            Self::DelvisAvgjort => {
                ("Klagen delvis avgjort", "Klaga delvis avgjord", "Appeal decided in part")
            }
            Self::Avgjort => ("Klagen avgjort", "Klaga avgjord", "Appeal decided"),
            Self::Avsluttet => ("Klagesaken avsluttet", "Klagesaka avslutta", "Case closed"),
            Self::Opphevet => (
                "Vedtaket opphevet og sendt tilbake",
                "Vedtaket oppheva og sendt tilbake",
                "Decision annulled and sent back",
            ),
            Self::Omgjort => ("Avgjørelsen omgjort", "Avgjerda gjord om", "Decision changed"),
            Self::Sakskostnader => ("Sakskostnader avgjort", "Sakskostnader avgjorde", "Costs decided"),
            Self::UtsattIverksetting => (
                "Utsatt iverksetting avgjort",
                "Utsett iverksetjing avgjord",
                "Decided whether the decision waits",
            ),
            Self::Rettet => ("Avgjørelsen rettet", "Avgjerda retta", "Decision corrected"),
        };
        Text { nb, nn, en }
    }
}

impl Serialize for Hendelsesslag {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}
