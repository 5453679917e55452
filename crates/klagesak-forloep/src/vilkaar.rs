//! The conditions a transition may depend on.

use klagesak_core::Text;
use klagesak_core::kodeverk::{Avgjoerelsesgjelder, Klageutfall, Kvitteringsresultat, Nyttvedtakgjelder};
use klagesak_core::melding::Melding;

use super::Tilstand;

/// What a transition may depend on besides the type of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Vilkaar {
    /// The receipt is for the oversendelse, and accepts it.
    Godtatt,
    /// The receipt is for the oversendelse, and rejects it.
    Avvist,
    /// The receipt rejects the appeal that brought the case to the Nav-kontor.
    KlagenAvvist,
    /// The case had been returned when that appeal came.
    EtterRetur,
    /// The Nav-kontor had closed the case when that appeal came.
    EtterAvslutning,
    /// The case has moved to another embete.
    Overfoert,
    /// The message replaces an earlier one, of its own type and from its own side.
    Erstatter,
    /// What it replaces was sent while the Nav-kontor had the appeal.
    VarHosNav,
    /// It is about what is decided anew after an annulment, while the Statsforvalter has the rest.
    NyRunde,
    /// After this message nothing that was asked for is missing.
    AltBesvart,
    /// The receipt rejects what answered a request, so that something is missing again.
    SvarAvvist,
    /// The decision is about the appeal, not about costs or what waits for it.
    OmKlagen,
    /// The decision changes an earlier one of the body's own.
    Omgjoering,
    /// The Nav-kontor decides anew what was annulled.
    NyBehandling,
    /// The decision is about costs, what waits for the appeal, or a slip.
    Sidespor,
    /// After this message an appeal of somebody, against some decision, is still to be decided.
    NoeAapent,
    /// Nothing is open, and one of the decisions is annulled and goes back.
    Opphevet,
    /// The appeal is closed without being decided.
    Henlagt,
    /// Everybody who appealed has withdrawn, whole.
    AltTrukket,
}

/// What a message cannot tell of itself: how it stands to the messages before it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Situasjon {
    /// It answers the oversendelse the case now rests on.
    pub svarer_paa_oversendelsen: bool,
    /// It rejects the appeal that brought the case to the Nav-kontor; and the state before that appeal.
    pub klagen_avvist: Option<Tilstand>,
    /// The case has moved to another embete before it.
    pub overfoert: bool,
    /// It replaces an earlier message of its own type and from its own side, or one that is lost.
    pub erstatter: bool,
    /// What it replaces was sent while the Statsforvalter did not have the case.
    pub var_hos_nav: bool,
    /// It is an oversendelse of what is decided anew after an annulment, while the Statsforvalter has the rest.
    pub ny_runde: bool,
    /// Before it, some decision was annulled and not made anew.
    pub noe_hjemvist: bool,
    /// With it, everything that was asked for has been sent.
    pub alt_besvart: bool,
    /// It rejects what was sent, and something asked for is missing again.
    pub svar_avvist: bool,
    /// With it, some pair of klager and decision is open.
    pub noe_aapent: bool,
    /// With it, some decision is annulled and not made anew.
    pub opphevet: bool,
    /// With it, every pair is withdrawn.
    pub alt_trukket: bool,
}

impl Vilkaar {
    /// All conditions.
    pub const ALLE: &'static [Self] = &[
        Self::Godtatt,
        Self::Avvist,
        Self::KlagenAvvist,
        Self::EtterRetur,
        Self::EtterAvslutning,
        Self::Overfoert,
        Self::Erstatter,
        Self::VarHosNav,
        Self::NyRunde,
        Self::AltBesvart,
        Self::SvarAvvist,
        Self::OmKlagen,
        Self::Omgjoering,
        Self::NyBehandling,
        Self::Sidespor,
        Self::NoeAapent,
        Self::Opphevet,
        Self::Henlagt,
        Self::AltTrukket,
    ];

    /// The name in the standard.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Godtatt => "GODTATT",
            Self::Avvist => "AVVIST",
            Self::KlagenAvvist => "KLAGEN_AVVIST",
            Self::EtterRetur => "ETTER_RETUR",
            Self::EtterAvslutning => "ETTER_AVSLUTNING",
            Self::Overfoert => "OVERFOERT",
            Self::Erstatter => "ERSTATTER",
            Self::VarHosNav => "VAR_HOS_NAV",
            Self::NyRunde => "NY_RUNDE",
            Self::AltBesvart => "ALT_BESVART",
            Self::SvarAvvist => "SVAR_AVVIST",
            Self::OmKlagen => "OM_KLAGEN",
            Self::Omgjoering => "OMGJOERING",
            Self::NyBehandling => "NY_BEHANDLING",
            Self::Sidespor => "SIDESPOR",
            Self::NoeAapent => "NOE_AAPENT",
            Self::Opphevet => "OPPHEVET",
            Self::Henlagt => "HENLAGT",
            Self::AltTrukket => "ALT_TRUKKET",
        }
    }

    /// Whether the condition holds for a message.
    #[must_use]
    pub fn holds(self, message: &Melding, situasjon: Situasjon) -> bool {
        match (self, message) {
            (Self::KlagenAvvist, _) => situasjon.klagen_avvist.is_some(),
            (Self::EtterRetur, _) => situasjon.klagen_avvist == Some(Tilstand::Returnert),
            (Self::EtterAvslutning, _) => situasjon.klagen_avvist == Some(Tilstand::AvsluttetNav),
            (Self::Overfoert, _) => situasjon.overfoert,
            (Self::Erstatter, _) => situasjon.erstatter,
            (Self::VarHosNav, _) => situasjon.var_hos_nav,
            (Self::NyRunde, _) => situasjon.ny_runde,
            (Self::NyBehandling, Melding::NyttVedtak(m)) => {
                situasjon.noe_hjemvist && m.innhold.gjelder == Nyttvedtakgjelder::NyBehandling
            }
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
            (Self::NoeAapent, _) => situasjon.noe_aapent,
            (Self::Opphevet, _) => situasjon.opphevet,
            (Self::AltTrukket, _) => situasjon.alt_trukket,
            (Self::OmKlagen, Melding::Avgjoerelse(m)) => m.innhold.gjelder == Avgjoerelsesgjelder::Klagen,
            (Self::Omgjoering, Melding::Avgjoerelse(m)) => {
                m.innhold.gjelder == Avgjoerelsesgjelder::Omgjoering
            }
            (Self::Omgjoering, Melding::NyttVedtak(m)) => m.innhold.gjelder == Nyttvedtakgjelder::Omgjoering,
            (Self::Sidespor, Melding::NyttVedtak(m)) => matches!(
                m.innhold.gjelder,
                Nyttvedtakgjelder::Sakskostnader
                    | Nyttvedtakgjelder::UtsattIverksetting
                    | Nyttvedtakgjelder::Retting
            ),
            (Self::Sidespor, Melding::Avgjoerelse(m)) => matches!(
                m.innhold.gjelder,
                Avgjoerelsesgjelder::Sakskostnader
                    | Avgjoerelsesgjelder::UtsattIverksetting
                    | Avgjoerelsesgjelder::Retting
            ),
            (Self::Henlagt, Melding::Avgjoerelse(m)) => m.innhold.utfall == Some(Klageutfall::Henlagt),
            _ => false,
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::Godtatt => ("godtatt", "godteken", "accepted"),
            Self::Avvist => ("avvist", "avvist", "rejected"),
            Self::KlagenAvvist => {
                ("klagen avvist i mottaket", "klaga avvist i mottaket", "the appeal is rejected on receipt")
            }
            Self::EtterRetur => ("etter retur", "etter retur", "after a return"),
            Self::EtterAvslutning => {
                ("etter at Nav avsluttet", "etter at Nav avslutta", "after Nav closed it")
            }
            Self::Overfoert => ("etter overføring", "etter overføring", "after a transfer"),
            Self::Erstatter => {
                ("erstatter en tidligere", "erstattar ei tidlegare", "replaces an earlier one")
            }
            Self::VarHosNav => {
                ("sendt mens Nav hadde klagen", "send medan Nav hadde klaga", "sent while Nav had the appeal")
            }
            Self::NyRunde => (
                "om det som er behandlet på nytt",
                "om det som er behandla på nytt",
                "on what is decided anew",
            ),
            Self::NyBehandling => ("ny behandling", "ny behandling", "decided anew"),
            Self::AltBesvart => ("alt er besvart", "alt er svart på", "everything is answered"),
            Self::SvarAvvist => ("svaret avvist", "svaret avvist", "the answer is rejected"),
            Self::Opphevet => ("opphevet", "oppheva", "annulled"),
            Self::Henlagt => ("henlagt", "lagd bort", "dropped"),
            Self::OmKlagen => ("om klagen", "om klaga", "on the appeal"),
            Self::Omgjoering => ("omgjøring", "omgjering", "a change of an earlier one"),
            Self::Sidespor => ("et sidespor", "eit sidespor", "a side road"),
            Self::NoeAapent => ("noe er ikke avgjort", "noko er ikkje avgjort", "something is undecided"),
            Self::AltTrukket => ("alle har trukket", "alle har trekt", "everybody has withdrawn"),
        };
        Text { nb, nn, en }
    }
}
