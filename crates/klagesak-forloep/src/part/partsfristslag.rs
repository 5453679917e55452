//! What a day to know of is for.

use serde::Serialize;

/// What a day is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Partsfristslag {
    /// The person is to send what is missing.
    DuSender,
    /// The Nav-kontor is to send what is missing.
    NavSender,
    /// The person may comment on what the Nav-kontor wrote.
    DuKommenterer,
    /// The person may claim the costs of the appeal.
    DuKreverKostnader,
    /// The same, from the Nav-kontor, which changed its own decision.
    DuKreverKostnaderAvNav,
    /// The person may appeal a new decision of the Nav-kontor.
    DuKlager,
    /// The person may appeal that the Nav-kontor dismissed the appeal.
    DuKlagerPaaAvvisning,
    /// The Nav-kontor should have made a new decision.
    NavTrefferVedtak,
    /// An answer is expected.
    Svar,
}
