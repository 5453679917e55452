//! Why there is no page for somebody.

use klagesak_core::{Language, Text};

/// Why there is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum IngenSide {
    /// Nobody in the case has the `partId`, or whoever had it has left.
    IkkeMed,
    /// The person is dead, and nobody reads for her but those who have come in.
    Doed,
    /// Somebody who neither appeals nor helps one who does.
    KlagerIkke,
    /// Nothing has happened that can be told.
    Ingenting,
}

impl IngenSide {
    /// The same in words.
    #[must_use]
    pub fn tekst(self, language: Language) -> &'static str {
        let text = match self {
            Self::IkkeMed => Text {
                nb: "Ingen i saken har denne partId-en nå.",
                nn: "Ingen i saka har denne partId-en no.",
                en: "Nobody in the case has this partId now.",
            },
            Self::Doed => Text {
                nb: "Personen er død. De som har gått inn i saken, har hver sin side.",
                nn: "Personen er død. Dei som har gått inn i saka, har kvar si side.",
                en: "The person is dead. Those who have entered the case have pages of their own.",
            },
            Self::KlagerIkke => Text {
                nb: "Denne parten klager ikke, og har ingen side.",
                nn: "Denne parten klagar ikkje, og har inga side.",
                en: "This party does not appeal, and has no page.",
            },
            Self::Ingenting => Text {
                nb: "Det er ingenting å vise ennå.",
                nn: "Det er ingenting å vise enno.",
                en: "There is nothing to show yet.",
            },
        };
        text.get(language)
    }
}
