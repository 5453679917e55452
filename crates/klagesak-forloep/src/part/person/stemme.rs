//! In whose place somebody reads, and the words that follow from it.

use klagesak_core::{Language, Text};

use super::tekst::faste::{NOED, SOEK_IGJEN};

/// In whose place somebody reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stemme {
    /// About one's own appeal.
    Egen,
    /// About the appeal of somebody one helps.
    Hjelper,
    /// About the appeal of somebody who is dead.
    Arving,
}

const DEN_DU_HJELPER: Text = Text { nb: "den du hjelper", nn: "den du hjelper", en: "the person you help" };

impl Stemme {
    /// What stands in a brace, when it follows from who reads.
    pub(super) fn ord(self, name: &str, language: Language) -> Option<String> {
        let hjelper = self == Self::Hjelper;
        let norsk = language != Language::En;
        let du = || match (hjelper, norsk) {
            (false, true) => "du".to_owned(),
            (false, false) => "you".to_owned(),
            // A clause about a person ends with a comma before what the person does.
            (true, true) => format!("{},", DEN_DU_HJELPER.get(language)),
            (true, false) => DEN_DU_HJELPER.get(language).to_owned(),
        };
        let text = match name {
            "du" => return Some(du()),
            "Du" => return Some(capital(&du())),
            "deg" if hjelper => DEN_DU_HJELPER,
            "deg" => Text { nb: "deg", nn: "deg", en: "you" },
            "klagen" | "Klagen" => match self {
                Self::Egen => Text { nb: "klagen din", nn: "klaga di", en: "your appeal" },
                Self::Arving => Text { nb: "klagen", nn: "klaga", en: "the appeal" },
                Self::Hjelper => Text {
                    nb: "klagen til den du hjelper",
                    nn: "klaga til den du hjelper",
                    en: "the appeal of the person you help",
                },
            },
            _ => return None,
        };
        let word = text.get(language);
        Some(if name.starts_with(char::is_uppercase) { capital(word) } else { word.to_owned() })
    }

    /// Whether a sentence is for whoever reads: an heir needs no food from the case of the dead.
    pub(super) fn faar(self, text: &Text) -> bool {
        self != Self::Arving || ![NOED, SOEK_IGJEN].contains(text)
    }
}

/// With a capital first letter.
pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
