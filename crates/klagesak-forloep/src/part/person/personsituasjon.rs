//! The situations a person's page has words for.

/// Where the appeal is for whoever reads: what the words of the page are chosen by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Personsituasjon {
    /// The Nav-kontor has the appeal.
    HosNav,
    /// What was sent over was rejected.
    RettesFoerMottak,
    /// Sent over; the Nav-kontor upheld.
    SendtOpprettholdt,
    /// Sent over; the Nav-kontor changed some.
    SendtDelvis,
    /// Sent over; the Nav-kontor dismissed.
    SendtAvvist,
    /// Sent over; not the same for each decision.
    SendtUlikt,
    /// The Statsforvalter has the case.
    HosStatsforvalteren,
    /// The person is asked for something.
    DuErSpurt,
    /// The Nav-kontor is asked for something.
    NavErSpurt,
    /// It takes longer.
    LengreTid,
    /// The Nav-kontor has changed its decision meanwhile.
    NavHarEndret,
    /// The same, and the person has said that it is enough.
    NavHarInnfridd,
    /// The same, and something is left.
    NavHarEndretNoe,
    /// The same, and it is worse.
    NavHarForverret,
    /// On the way to another embete.
    Flyttes,
    /// Another embete has it.
    Flyttet,
    /// The decision stands.
    Stadfestet,
    /// Changed for the better, with more money.
    GunstPenger,
    /// A claim is lowered or gone.
    GunstKrav,
    /// Changed for the better without money.
    GunstAnnet,
    /// Decided; how is not known here.
    Avgjort,
    /// Changed; for whom is not said.
    Endret,
    /// Changed for the worse.
    Ugunst,
    /// Set aside, and not decided anew.
    Opphevet,
    /// Set aside, and the Nav-kontor is late.
    OpphevetFristenUte,
    /// Set aside, and decided anew.
    BehandletPaaNytt,
    /// Some is decided, some is open.
    NoeAvgjort,
    /// All is at its end, not in the same way.
    UlikeUtfall,
    /// Dismissed: too late.
    AvvistForSent,
    /// Dismissed: no right to appeal.
    AvvistIkkeKlagerett,
    /// Dismissed: no decision.
    AvvistIkkeEnkeltvedtak,
    /// Dismissed: not for the Statsforvalter.
    AvvistIkkeKlageinstans,
    /// Dismissed: lacks something.
    AvvistFormkrav,
    /// Dismissed for another reason.
    AvvistAnnet,
    /// Withdrawn.
    Trukket,
    /// Closed; why is not known here.
    Avsluttet,
    /// Closed: the Nav-kontor has changed the decision.
    AvsluttetEndret,
    /// Closed: the Nav-kontor has changed the decision for the worse.
    AvsluttetVerre,
    /// Closed: the person is dead.
    AvsluttetDoed,
    /// Joined with another case.
    AvsluttetSlaattSammen,
    /// The Nav-kontor gave what was asked for.
    NavInnfridd,
    /// The Nav-kontor dismissed the appeal, and that has not been appealed.
    NavAvvist,
    /// Sent back: another embete.
    ReturFeilEmbete,
    /// Sent back: no decision.
    ReturIkkeEnkeltvedtak,
    /// Sent back: about service.
    ReturServiceklage,
    /// Sent back: a rent dispute.
    ReturHusleietvist,
    /// Sent back: settlement.
    ReturBosetting,
    /// Sent back: it was there already.
    ReturDuplikat,
    /// Sent back: something is missing.
    ReturUfullstendig,
    /// Sent back for another reason.
    ReturAnnet,
}
