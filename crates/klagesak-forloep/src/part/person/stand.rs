//! How one decision stands for whoever reads.

/// How a decision stands for whoever reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Stand {
    /// Open, and nothing is said of it yet.
    Aapent,
    /// Open; the Nav-kontor upheld the decision.
    AapentUendret,
    /// Open; the Nav-kontor changed part of it.
    AapentDelvis,
    /// Open; the Nav-kontor has changed the decision while the Statsforvalter has the case.
    AapentNavEndret,
    /// The same; the klager has said that it is enough.
    AapentNavInnfridd,
    /// The same; the klager has said that something is left, or some of it is worse.
    AapentNavRest,
    /// The same, and it is worse.
    AapentNavVerre,
    /// Open; the Nav-kontor dismissed the appeal.
    AapentAvvist,
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
    /// Set aside, and decided anew.
    BehandletPaaNytt,
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
}
