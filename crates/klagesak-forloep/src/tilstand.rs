//! The states of a case, and the one table of how messages move it from one to the next. It is the standard's own, and the
//! rules, the party's status, the published table and the diagram in the documentation all follow from it.

use klagesak_core::Text;
use klagesak_core::kodeverk::Meldingstype;
use klagesak_core::melding::Melding;

use super::{Situasjon, Vilkaar};

/// Where a case is in the conversation between the Nav-kontor and the Statsforvalter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Tilstand {
    /// Nothing is sent over.
    #[default]
    Ny,
    /// The Nav-kontor has the appeal and treats it.
    HosNav,
    /// The Nav-kontor has decided, and nothing of the appeal is left.
    AvsluttetNav,
    /// Sent over, and not yet acknowledged.
    Oversendt,
    /// The receiver rejected the message; the Nav-kontor corrects it.
    AvvistMottak,
    /// The Statsforvalter has the case.
    Mottatt,
    /// The Statsforvalter has asked for something and waits for it.
    TilOpplysning,
    /// The appeal is decided.
    Avgjort,
    /// The decision is annulled; the Nav-kontor treats the case anew.
    Hjemvist,
    /// The case could not be treated where it was sent.
    Returnert,
    /// The appeal is withdrawn.
    Trukket,
}

impl Tilstand {
    /// All states, in the order a case may go through them.
    pub const ALLE: &'static [Self] = &[
        Self::Ny,
        Self::HosNav,
        Self::AvsluttetNav,
        Self::Oversendt,
        Self::AvvistMottak,
        Self::Mottatt,
        Self::TilOpplysning,
        Self::Avgjort,
        Self::Hjemvist,
        Self::Returnert,
        Self::Trukket,
    ];

    /// The name in the standard.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ny => "NY",
            Self::HosNav => "HOS_NAV",
            Self::AvsluttetNav => "AVSLUTTET_NAV",
            Self::Oversendt => "OVERSENDT",
            Self::AvvistMottak => "AVVIST_MOTTAK",
            Self::Mottatt => "MOTTATT",
            Self::TilOpplysning => "TIL_OPPLYSNING",
            Self::Avgjort => "AVGJORT",
            Self::Hjemvist => "HJEMVIST",
            Self::Returnert => "RETURNERT",
            Self::Trukket => "TRUKKET",
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::Ny => ("ikke oversendt", "ikkje send over", "not sent over"),
            Self::HosNav => ("hos Nav-kontoret", "hos Nav-kontoret", "with the Nav office"),
            Self::AvsluttetNav => {
                ("avsluttet av Nav-kontoret", "avslutta av Nav-kontoret", "closed by the Nav office")
            }
            Self::Oversendt => ("oversendt", "send over", "sent over"),
            Self::AvvistMottak => ("avvist i mottaket", "avvist i mottaket", "rejected on receipt"),
            Self::Mottatt => ("hos Statsforvalteren", "hos Statsforvaltaren", "with the County Governor"),
            Self::TilOpplysning => {
                ("venter på opplysninger", "ventar på opplysningar", "waiting for information")
            }
            Self::Avgjort => ("avgjort", "avgjord", "decided"),
            Self::Hjemvist => (
                "sendt tilbake til ny behandling",
                "send tilbake til ny behandling",
                "sent back for new treatment",
            ),
            Self::Returnert => ("returnert", "returnert", "returned"),
            Self::Trukket => ("trukket", "trekt", "withdrawn"),
        };
        Text { nb, nn, en }
    }

    /// Whether the case is at its end: only receipts and status messages are expected.
    #[must_use]
    pub fn ferdig(self) -> bool {
        matches!(self, Self::Avgjort | Self::Trukket | Self::AvsluttetNav)
    }

    /// Whether the case is with the Statsforvalter or on its way there.
    #[must_use]
    pub fn hos_statsforvalteren(self) -> bool {
        matches!(self, Self::Oversendt | Self::Mottatt | Self::TilOpplysning)
    }

    /// The state after a message; `None` when the standard does not expect the message in this state.
    #[must_use]
    pub fn neste(self, message: &Melding, situasjon: Situasjon) -> Option<Self> {
        let meldingstype = message.meldingstype();
        let overgang = OVERGANGER.iter().find(|o| {
            o.fra.contains(&self)
                && o.meldingstype == meldingstype
                && o.vilkaar.iter().all(|v| v.holds(message, situasjon))
        });
        match overgang {
            Some(overgang) => Some(overgang.til.unwrap_or(self)),
            None if ALLTID.contains(&meldingstype) => Some(self),
            None => None,
        }
    }
}

/// The types that may come in every state, and leave it where no row says otherwise.
pub const ALLTID: &[Meldingstype] = &[
    Meldingstype::Kvittering,
    Meldingstype::Status,
    Meldingstype::Ettersendelse,
    Meldingstype::Partsendring,
];

/// A row of the table: a message, and where it brings the case. The first row that fits a message is the one that counts.
#[derive(Debug)]
pub struct Overgang {
    /// The states it applies in.
    pub fra: &'static [Tilstand],
    /// The type of the message.
    pub meldingstype: Meldingstype,
    /// What must hold besides; all of it.
    pub vilkaar: &'static [Vilkaar],
    /// The state after; none when the state stays as it was.
    pub til: Option<Tilstand>,
}

const HOS_SF: &[Tilstand] = &[Tilstand::Oversendt, Tilstand::Mottatt, Tilstand::TilOpplysning];
/// Where the Nav-kontor has the appeal, and may decide anew.
const HOS_NAV: &[Tilstand] =
    &[Tilstand::HosNav, Tilstand::AvvistMottak, Tilstand::Hjemvist, Tilstand::Returnert];
/// Where the Nav-kontor may send the case over.
const FOER_SF: &[Tilstand] = &[
    Tilstand::Ny,
    Tilstand::HosNav,
    Tilstand::AvsluttetNav,
    Tilstand::AvvistMottak,
    Tilstand::Hjemvist,
    Tilstand::Returnert,
];

/// Where an appeal may be open, so that it can be withdrawn.
const APEN: &[Tilstand] = &[
    Tilstand::Ny,
    Tilstand::HosNav,
    Tilstand::Oversendt,
    Tilstand::AvvistMottak,
    Tilstand::Mottatt,
    Tilstand::TilOpplysning,
    Tilstand::Hjemvist,
    Tilstand::Returnert,
];

/// Where a withdrawal may have brought the case.
const TRUKKET: &[Tilstand] = &[Tilstand::Trukket, Tilstand::Avgjort, Tilstand::Hjemvist];

const fn rad(
    fra: &'static [Tilstand],
    meldingstype: Meldingstype,
    vilkaar: &'static [Vilkaar],
    til: Tilstand,
) -> Overgang {
    Overgang { fra, meldingstype, vilkaar, til: Some(til) }
}

const fn blir(fra: &'static [Tilstand], meldingstype: Meldingstype, vilkaar: &'static [Vilkaar]) -> Overgang {
    Overgang { fra, meldingstype, vilkaar, til: None }
}

/// The table.
pub static OVERGANGER: &[Overgang] = {
    use Meldingstype::{
        Avgjoerelse, Ettersendelse, Forespoersel, InnkommetKlage, Kvittering, NyttVedtak, Overfoering,
        Oversendelse, Retur, Trekk,
    };
    use Tilstand as T;
    use Vilkaar as V;
    &[
        rad(&[T::Ny, T::Returnert, T::AvsluttetNav], InnkommetKlage, &[], T::HosNav),
        // An appeal of one more, one that is sent on, or one that comes again.
        blir(
            &[T::HosNav, T::Oversendt, T::AvvistMottak, T::Mottatt, T::TilOpplysning, T::Hjemvist],
            InnkommetKlage,
            &[],
        ),
        // The office was not the right one after all: the case is where it was before the appeal came.
        rad(&[T::HosNav], Kvittering, &[V::KlagenAvvist, V::EtterRetur], T::Returnert),
        rad(&[T::HosNav], Kvittering, &[V::KlagenAvvist, V::EtterAvslutning], T::AvsluttetNav),
        rad(&[T::HosNav], Kvittering, &[V::KlagenAvvist], T::Ny),
        // At the Nav-kontor, what is decided anew may leave nothing to appeal. What the Statsforvalter has, only it can close.
        blir(T::ALLE, NyttVedtak, &[V::Sidespor]),
        blir(HOS_NAV, NyttVedtak, &[V::NoeAapent]),
        blir(HOS_NAV, NyttVedtak, &[V::Opphevet]),
        rad(HOS_NAV, NyttVedtak, &[], T::AvsluttetNav),
        blir(
            &[T::Ny, T::Oversendt, T::Mottatt, T::TilOpplysning, T::Avgjort, T::AvsluttetNav, T::Trukket],
            NyttVedtak,
            &[V::Omgjoering],
        ),
        blir(HOS_SF, NyttVedtak, &[V::NyBehandling]),
        rad(FOER_SF, Oversendelse, &[], T::Oversendt),
        // The new embete may need it anew, without what is blocked. Where the case is does not change by that.
        blir(HOS_SF, Oversendelse, &[V::Erstatter, V::Overfoert]),
        rad(HOS_SF, Oversendelse, &[V::Erstatter], T::Oversendt),
        // What was annulled comes back while the Statsforvalter has the rest.
        blir(HOS_SF, Oversendelse, &[V::NyRunde]),
        rad(&[T::Oversendt], Kvittering, &[V::Godtatt, V::AltBesvart], T::Mottatt),
        // What was asked for before a correction is still asked for.
        rad(&[T::Oversendt], Kvittering, &[V::Godtatt], T::TilOpplysning),
        rad(&[T::Oversendt], Kvittering, &[V::Avvist], T::AvvistMottak),
        rad(HOS_SF, Forespoersel, &[], T::TilOpplysning),
        rad(&[T::TilOpplysning], Ettersendelse, &[V::AltBesvart], T::Mottatt),
        // What was sent in answer did not arrive after all.
        rad(&[T::Mottatt], Kvittering, &[V::SvarAvvist], T::TilOpplysning),
        // One appeal decided while another is still open leaves the case where it is.
        blir(HOS_SF, Avgjoerelse, &[V::OmKlagen, V::NoeAapent]),
        rad(HOS_SF, Avgjoerelse, &[V::OmKlagen, V::Opphevet], T::Hjemvist),
        rad(HOS_SF, Avgjoerelse, &[V::OmKlagen], T::Avgjort),
        rad(HOS_SF, Retur, &[], T::Returnert),
        blir(HOS_SF, Overfoering, &[]),
        // A new division moves what the Nav-kontor has meanwhile as well.
        blir(&[T::Hjemvist], Overfoering, &[]),
        // A withdrawal that was wrong leaves the case where it was before it.
        rad(TRUKKET, Trekk, &[V::Erstatter, V::NoeAapent, V::VarHosNav], T::HosNav),
        rad(TRUKKET, Trekk, &[V::Erstatter, V::NoeAapent], T::Mottatt),
        rad(TRUKKET, Trekk, &[V::Erstatter, V::Opphevet], T::Hjemvist),
        rad(TRUKKET, Trekk, &[V::Erstatter, V::AltTrukket], T::Trukket),
        rad(TRUKKET, Trekk, &[V::Erstatter], T::Avgjort),
        blir(APEN, Trekk, &[V::NoeAapent]),
        rad(APEN, Trekk, &[V::AltTrukket], T::Trukket),
        rad(APEN, Trekk, &[V::Opphevet], T::Hjemvist),
        rad(APEN, Trekk, &[], T::Avgjort),
        // A withdrawn appeal may be closed with a decision that says so.
        rad(&[T::Trukket], Avgjoerelse, &[V::OmKlagen, V::Henlagt], T::Avgjort),
        rad(&[T::Avgjort, T::Hjemvist], Avgjoerelse, &[V::OmKlagen, V::Erstatter, V::NoeAapent], T::Mottatt),
        rad(&[T::Avgjort, T::Hjemvist], Avgjoerelse, &[V::OmKlagen, V::Erstatter, V::Opphevet], T::Hjemvist),
        rad(&[T::Avgjort, T::Hjemvist], Avgjoerelse, &[V::OmKlagen, V::Erstatter], T::Avgjort),
        rad(&[T::Avgjort, T::Hjemvist], Avgjoerelse, &[V::Omgjoering, V::Opphevet], T::Hjemvist),
        rad(&[T::Avgjort, T::Hjemvist], Avgjoerelse, &[V::Omgjoering], T::Avgjort),
        // What one of several withdrew may be closed when the rest is decided.
        blir(&[T::Avgjort, T::Hjemvist], Avgjoerelse, &[V::OmKlagen, V::Henlagt]),
        // Costs, what waits for the appeal, and slips are decided when they are, and move nothing.
        blir(T::ALLE, Avgjoerelse, &[V::Sidespor]),
        blir(&[T::Avgjort, T::Hjemvist, T::Trukket], Forespoersel, &[]),
        rad(&[T::Returnert], Retur, &[V::Erstatter], T::Returnert),
    ]
};
