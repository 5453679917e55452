//! The conditions a transition may depend on.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Klageutfall, Kvitteringsresultat, Trekkomfang};
use klagesak_core::melding::Melding;

/// What a transition may depend on besides the type of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Vilkaar {
    /// The receipt is for the oversendelse, and accepts it.
    Godtatt,
    /// The receipt is for the oversendelse, and rejects it.
    Avvist,
    /// The message replaces an earlier one, of its own type and from its own side.
    Erstatter,
    /// After this message nothing that was asked for is missing.
    AltBesvart,
    /// The receipt rejects what answered a request, so that something is missing again.
    SvarAvvist,
    /// One of the decisions is annulled and goes back.
    Opphevet,
    /// The appeal is closed without being decided.
    Henlagt,
    /// The whole appeal is withdrawn.
    HeleTrukket,
    /// The appeal is withdrawn for some decisions only.
    DelvisTrukket,
}

/// What a message cannot tell of itself: how it stands to the messages before it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Situasjon {
    /// It answers the oversendelse the case now rests on.
    pub svarer_paa_oversendelsen: bool,
    /// It replaces an earlier message of its own type and from its own side, or one that is lost.
    pub erstatter: bool,
    /// With it, everything that was asked for has been sent.
    pub alt_besvart: bool,
    /// It rejects what was sent, and something asked for is missing again.
    pub svar_avvist: bool,
}

impl Vilkaar {
    /// All conditions.
    pub const ALLE: &'static [Self] = &[
        Self::Godtatt,
        Self::Avvist,
        Self::Erstatter,
        Self::AltBesvart,
        Self::SvarAvvist,
        Self::Opphevet,
        Self::Henlagt,
        Self::HeleTrukket,
        Self::DelvisTrukket,
    ];

    /// The name in the standard.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Godtatt => "GODTATT",
            Self::Avvist => "AVVIST",
            Self::Erstatter => "ERSTATTER",
            Self::AltBesvart => "ALT_BESVART",
            Self::SvarAvvist => "SVAR_AVVIST",
            Self::Opphevet => "OPPHEVET",
            Self::Henlagt => "HENLAGT",
            Self::HeleTrukket => "HELE_TRUKKET",
            Self::DelvisTrukket => "DELVIS_TRUKKET",
        }
    }

    /// Whether the condition holds for a message.
    #[must_use]
    pub fn holds(self, message: &Melding, situasjon: Situasjon) -> bool {
        match (self, message) {
            (Self::Erstatter, _) => situasjon.erstatter,
            (Self::AltBesvart, _) => situasjon.alt_besvart,
            (Self::SvarAvvist, _) => situasjon.svar_avvist,
            (Self::Godtatt, Melding::Kvittering(m)) => {
                situasjon.svarer_paa_oversendelsen
                    && matches!(
                        m.innhold.resultat,
                        Kvitteringsresultat::Mottatt | Kvitteringsresultat::MottattMedMerknad
                    )
            }
            (Self::Avvist, Melding::Kvittering(m)) => {
                situasjon.svarer_paa_oversendelsen && m.innhold.resultat == Kvitteringsresultat::Avvist
            }
            (Self::Opphevet, Melding::Avgjoerelse(m)) => {
                m.innhold.vedtak.iter().any(|vedtak| vedtak.utfall == Klageutfall::Opphevet)
            }
            (Self::Henlagt, Melding::Avgjoerelse(m)) => m.innhold.utfall == Klageutfall::Henlagt,
            (Self::HeleTrukket, Melding::Trekk(m)) => m.innhold.omfang == Trekkomfang::Hele,
            (Self::DelvisTrukket, Melding::Trekk(m)) => m.innhold.omfang == Trekkomfang::Delvis,
            _ => false,
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::Godtatt => ("godtatt", "godteken", "accepted"),
            Self::Avvist => ("avvist", "avvist", "rejected"),
            Self::Erstatter => {
                ("erstatter en tidligere", "erstattar ei tidlegare", "replaces an earlier one")
            }
            Self::AltBesvart => ("alt er besvart", "alt er svart på", "everything is answered"),
            Self::SvarAvvist => ("svaret avvist", "svaret avvist", "the answer is rejected"),
            Self::Opphevet => ("opphevet", "oppheva", "annulled"),
            Self::Henlagt => ("henlagt", "lagd bort", "dropped"),
            Self::HeleTrukket => ("hele klagen", "heile klaga", "the whole appeal"),
            Self::DelvisTrukket => ("deler av klagen", "delar av klaga", "part of the appeal"),
        };
        Text { nb, nn, en }
    }
}
