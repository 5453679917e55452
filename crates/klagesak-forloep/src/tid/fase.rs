//! The phases the time of a case is divided into.

use klagesak_core::Text;
use serde::{Serialize, Serializer};

/// Who the time of a case goes by with, divided as the studies of the waiting times divide it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fase {
    /// The person has got the decision and not yet appealed, or is asked to comment.
    HosPersonen,
    /// The Nav-kontor has the case.
    HosNav,
    /// Sent, and not yet acknowledged.
    Underveis,
    /// The Statsforvalter has the case and waits for nobody.
    HosStatsforvalteren,
    /// The Statsforvalter waits for what it has asked the Nav-kontor for.
    VenterPaaNav,
    /// The Statsforvalter waits for what it has asked a party for.
    VenterPaaPart,
}

impl Fase {
    /// All phases, in the order a case goes through them.
    pub const ALLE: &'static [Self] = &[
        Self::HosPersonen,
        Self::HosNav,
        Self::Underveis,
        Self::HosStatsforvalteren,
        Self::VenterPaaNav,
        Self::VenterPaaPart,
    ];

    /// The name in derived data.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::HosPersonen => "HOS_PERSONEN",
            Self::HosNav => "HOS_NAV",
            Self::Underveis => "UNDERVEIS",
            Self::HosStatsforvalteren => "HOS_STATSFORVALTEREN",
            Self::VenterPaaNav => "VENTER_PAA_NAV",
            Self::VenterPaaPart => "VENTER_PAA_PART",
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::HosPersonen => ("Hos personen", "Hos personen", "With the person"),
            Self::HosNav => ("Hos Nav-kontoret", "Hos Nav-kontoret", "With the Nav-kontor"),
            Self::Underveis => ("Underveis", "Undervegs", "In transit"),
            Self::HosStatsforvalteren => {
                ("Hos Statsforvalteren", "Hos Statsforvaltaren", "With the Statsforvalter")
            }
            Self::VenterPaaNav => ("Venter på Nav", "Ventar på Nav", "Waiting for Nav"),
            Self::VenterPaaPart => ("Venter på parten", "Ventar på parten", "Waiting for the party"),
        };
        Text { nb, nn, en }
    }
}

impl Serialize for Fase {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}
