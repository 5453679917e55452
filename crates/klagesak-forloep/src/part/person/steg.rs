//! What can happen on the way of a case.

/// A step, as the person is told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Steg {
    /// Help was applied for.
    Soekt,
    /// The Nav office gave notice of a decision.
    Varslet,
    /// The Nav office made the decision.
    Vedtatt,
    /// The appeal was sent.
    Klaget,
    /// Another office got the appeal.
    KlagenInn,
    /// The appeal was sent on to the Nav office.
    KlagenVidere,
    /// The Nav office got the appeal.
    KlagenMottatt,
    /// The Nav office looked at the appeal and did not change the decision.
    NavUendret,
    /// The Nav office changed part of the decision.
    NavDelvis,
    /// The Nav office dismissed the appeal.
    NavAvviste,
    /// The Nav office looked at the appeal.
    NavUlikt,
    /// The case was sent to the County Governor.
    Sendt,
    /// The County Governor got the case.
    Mottatt,
    /// You were asked to send something that is missing.
    DuSpurt,
    /// The Nav office was asked to send something that is missing.
    NavSpurt,
    /// What was missing came.
    Besvart,
    /// What you handed in, came.
    Levert,
    /// The comment on what the Nav office wrote came.
    Kommentert,
    /// A letter said that the case takes longer.
    LengreTid,
    /// The Nav office changed the decision.
    NavEndret,
    /// The Nav office changed the decision for the worse.
    NavForverret,
    /// The Nav office made a new decision after the old one was set aside.
    PaaNytt,
    /// The case was sent to another County Governor.
    Flyttet,
    /// The County Governor let the decision stand.
    Stadfestet,
    /// The County Governor changed the decision for the better.
    Gunst,
    /// The County Governor changed the decision for the worse.
    Ugunst,
    /// The County Governor decided the appeal.
    Ulikt,
    /// The County Governor set the decision aside, and the Nav office must look at the case again.
    Opphevet,
    /// The County Governor dismissed the appeal.
    Avvist,
    /// The case was closed without being decided.
    Avsluttet,
    /// The case was closed because the Nav office has changed the decision.
    AvsluttetEndret,
    /// The case was closed because the appeal is withdrawn.
    AvsluttetTrukket,
    /// The case was closed because the person who appealed is dead.
    AvsluttetDoed,
    /// The case was joined with another.
    AvsluttetSlaattSammen,
    /// The case was sent back to the Nav office.
    Returnert,
    /// The appeal was withdrawn.
    Trukket,
    /// It was decided whether expenses of the appeal are covered.
    Kostnader,
    /// It was decided whether the decision is to wait.
    Venter,
    /// A slip was corrected.
    Rettet,
    /// You entered the case.
    GikkInn,
    /// The work on the case was finished.
    Ferdig,
}
