//! The concepts every Public Administration Act has a provision for.

/// A concept of administrative procedure that each act has a provision for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fvl {
    /// What an enkeltvedtak is.
    Enkeltvedtak,
    /// The provisional answer when a case takes time.
    ForeloepigSvar,
    /// The right to a representative, and how the authority to represent is shown.
    Fullmektig,
    /// The duty of confidentiality.
    Taushetsplikt,
    /// The duty to clarify the case.
    Utredning,
    /// A party's access to the documents, and the exceptions.
    Partsinnsyn,
    /// The reasons for a decision, and the right to demand them.
    Begrunnelse,
    /// Telling the party of the decision and of the right to appeal.
    Underretning,
    /// Who may appeal.
    Klagerett,
    /// How long a party has to appeal.
    Klagefrist,
    /// When an appeal counts as made, so that the deadline stops running.
    FristensAvbrudd,
    /// When a late appeal can still be considered, and when it never can.
    Oversittelse,
    /// Where an appeal is sent and what it must contain.
    Klageform,
    /// What the body that made the decision may and must do with an appeal.
    Underinstans,
    /// Sending the documents of the case to the appeal body, and a copy of the statement to the parties.
    Oversendelse,
    /// That the appeal body sees to that the case is clarified, and may have the first body look further.
    KlageinstansensUtredning,
    /// What the appeal body may and must do.
    Klageinstans,
    /// The party's costs when a decision is changed in the party's favour.
    Sakskostnader,
    /// Waiting with carrying out the decision until the appeal is decided.
    UtsattIverksetting,
}

impl Fvl {
    /// All concepts, in the order of the 1967 act.
    pub const ALLE: &'static [Self] = &[
        Self::Enkeltvedtak,
        Self::ForeloepigSvar,
        Self::Fullmektig,
        Self::Taushetsplikt,
        Self::Utredning,
        Self::Partsinnsyn,
        Self::Begrunnelse,
        Self::Underretning,
        Self::Klagerett,
        Self::Klagefrist,
        Self::FristensAvbrudd,
        Self::Oversittelse,
        Self::Klageform,
        Self::Underinstans,
        Self::Oversendelse,
        Self::KlageinstansensUtredning,
        Self::Klageinstans,
        Self::Sakskostnader,
        Self::UtsattIverksetting,
    ];
}
