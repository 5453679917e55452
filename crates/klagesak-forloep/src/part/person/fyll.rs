//! Sentences with what stands in braces filled in.

use klagesak_core::{Language, Text};

use super::stemme::Stemme;

/// Fills in sentences for one who reads.
pub(super) struct Fyll {
    pub(super) stemme: Stemme,
    pub(super) language: Language,
    /// What does not follow from who reads.
    pub(super) ord: Vec<(&'static str, String)>,
}

impl Fyll {
    /// One sentence, or a few that belong together.
    pub(super) fn en(&self, text: &Text) -> String {
        self.med(text, &[])
    }

    /// The same, with something more to fill in.
    pub(super) fn med(&self, text: &Text, more: &[(&str, String)]) -> String {
        let mut out = String::new();
        let mut rest = text.get(self.language);
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            out.push_str(before);
            let own = more.iter().find(|(of, _)| *of == name).map(|(_, word)| word.clone());
            let known = || self.ord.iter().find(|(of, _)| *of == name).map(|(_, word)| word.clone());
            let word = own.or_else(known).or_else(|| self.stemme.ord(name, self.language));
            out.push_str(&word.unwrap_or_default());
            rest = after;
        }
        out.push_str(rest);
        out
    }

    /// Several sentences, less those that are not for whoever reads.
    pub(super) fn alle(&self, texts: &[Text]) -> String {
        let texts = texts.iter().filter(|text| self.stemme.faar(text));
        texts.map(|text| self.en(text)).collect::<Vec<_>>().join(" ")
    }
}
