//! What may be said beside how the appeal stands.

/// Something said beside how the appeal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum Tillegg {
    /// What the person is asked for.
    DetteMangler,
    /// The case has been with the Statsforvalter before, and the decision was annulled then.
    AndreGang,
    /// Somebody else who appealed has withdrawn.
    AnnenTrakk,
    /// The County Governor has changed its own decision.
    SfEndretEgen,
    /// The Nav office has also changed the decision.
    NavEndret,
    /// The Nav office has written to the County Governor about the case, and you have a copy.
    Forelagt,
    /// The expenses of the appeal are covered.
    KostnaderInnvilget,
    /// Part of the expenses of the appeal is covered.
    KostnaderDelvis,
    /// The expenses of the appeal are not covered.
    KostnaderAvslaatt,
    /// The claim for expenses is dismissed.
    KostnaderAvvist,
    /// The decision is not carried out until the appeal is decided.
    VenterInnvilget,
    /// Part of the decision is not carried out until the appeal is decided.
    VenterDelvis,
    /// The decision applies while the appeal is treated.
    VenterAvslaatt,
    /// It was asked that the decision should wait, but that is dismissed.
    VenterAvvist,
    /// A slip in the letter is corrected.
    Rettet,
    /// You can appeal against this answer.
    KanKlages,
    /// You may be able to appeal against this answer.
    KanskjeKlages,
    /// You cannot appeal against this answer, but you can complain to the Parliamentary Ombud (Sivilombudet).
    KanIkkeKlages,
    /// The letter says whether you can appeal against that.
    BrevetSierOmKlage,
    /// You have entered the case after the person who is dead.
    GaattInn,
    /// The case is marked as urgent.
    Haster,
    /// Even so, nothing has happened for more than a week.
    HasterLiggerStille,
    /// The appeal of the person who is dead still stands.
    KlagenStaar,
    /// The Nav office has also made the decision worse.
    NavForverret,
    /// The Nav office has granted what was applied for.
    NavGaAlt,
    /// The Nav office has granted more of it.
    NavGaMer,
    /// The Nav office has lowered a claim.
    NavSattNed,
    /// The new decision of the Nav office is better.
    NavTilGunst,
    /// The Nav office pays what it has granted.
    NavBetaler,
    /// A letter has also said that the case takes longer.
    OgsaaLengreTid,
    /// The answer to a request goes to another embete.
    SvaretTil,
    /// The work on the case is finished.
    Ferdig,
}
