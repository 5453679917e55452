//! The kinds of deadlines.

use klagesak_core::Text;
use serde::{Serialize, Serializer};

/// What a deadline is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fristslag {
    /// To appeal.
    Klagefrist,
    /// For the party to comment on the statement of the case.
    Kommentarfrist,
    /// For the Nav-kontor to answer provisionally.
    ForeloepigSvarNav,
    /// For the Statsforvalter to answer provisionally.
    ForeloepigSvarStatsforvalter,
    /// To answer a request.
    Forespoersel,
    /// To tell of a change to the appellant's detriment.
    EndringTilUgunst,
    /// The norm for the time at the Statsforvalter.
    Norm,
    /// For the Nav-kontor to make a new decision after an annulment, when the Statsforvalter set one.
    Hjemvisning,
    /// To claim costs.
    Sakskostnader,
}

impl Fristslag {
    /// All kinds.
    pub const ALLE: &'static [Self] = &[
        Self::Klagefrist,
        Self::Kommentarfrist,
        Self::ForeloepigSvarNav,
        Self::ForeloepigSvarStatsforvalter,
        Self::Forespoersel,
        Self::EndringTilUgunst,
        Self::Norm,
        Self::Hjemvisning,
        Self::Sakskostnader,
    ];

    /// The name in derived data.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Klagefrist => "KLAGEFRIST",
            Self::Kommentarfrist => "KOMMENTARFRIST",
            Self::ForeloepigSvarNav => "FORELOEPIG_SVAR_NAV",
            Self::ForeloepigSvarStatsforvalter => "FORELOEPIG_SVAR_STATSFORVALTER",
            Self::Forespoersel => "FORESPOERSEL",
            Self::EndringTilUgunst => "ENDRING_TIL_UGUNST",
            Self::Norm => "NORM_TRE_MAANEDER",
            Self::Hjemvisning => "HJEMVISNING",
            Self::Sakskostnader => "SAKSKOSTNADER",
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::Klagefrist => ("Klagefrist", "Klagefrist", "Deadline to appeal"),
            Self::Kommentarfrist => ("Kommentarfrist", "Kommentarfrist", "Deadline to comment"),
            Self::ForeloepigSvarNav => {
                ("Foreløpig svar fra Nav", "Førebels svar frå Nav", "Provisional answer from Nav")
            }
            Self::ForeloepigSvarStatsforvalter => (
                "Foreløpig svar fra Statsforvalteren",
                "Førebels svar frå Statsforvaltaren",
                "Provisional answer from the Statsforvalter",
            ),
            Self::Forespoersel => ("Svar på forespørsel", "Svar på førespurnad", "Answer to a request"),
            Self::EndringTilUgunst => {
                ("Endring til ugunst", "Endring til ugunst", "Change to the appellant's detriment")
            }
            Self::Norm => ("Norm: tre måneder", "Norm: tre månader", "Norm: three months"),
            Self::Hjemvisning => ("Nytt vedtak fra Nav", "Nytt vedtak frå Nav", "New decision from Nav"),
            Self::Sakskostnader => {
                ("Krav om sakskostnader", "Krav om sakskostnader", "Claim for legal costs")
            }
        };
        Text { nb, nn, en }
    }
}

impl Serialize for Fristslag {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}
