//! What a day changes: the messages that pass by the rules of one day and are refused by those of another.

use std::collections::BTreeMap;
use std::fmt::Write;

use klagesak_core::Text;
use klagesak_core::verdi::Dato;
use klagesak_core::verdict::FlyttetRegel;
use serde::Serialize;

use crate::options::Options;
use crate::{Counted, harmless, line, words};

/// What a rehearsal found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rehearsal {
    /// The day whose rules the messages pass now.
    pub fra: Dato,
    /// The day that is rehearsed.
    pub til: Dato,
    /// The day law without a day is supposed to come into force, when something is supposed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lov_antatt_fra: Option<Dato>,
    /// The rules supposed to be mandatory from other days than they say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flyttede_regler: Vec<FlyttetRegel>,
    /// How many messages were judged.
    pub meldinger: usize,
    /// How many of them are refused by the rules of the first day already.
    pub avvist_fra_foer: usize,
    /// Those that pass by the rules of the first day and are refused by those of the second.
    pub nye: Vec<Refused>,
}

/// A message that would be refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Refused {
    /// The file, as it was given.
    pub kilde: String,
    /// The organisation number of the sender.
    pub avsender: String,
    /// The rules that refuse it, each once.
    pub regler: Vec<String>,
}

/// The same with what it comes to.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Whole<'r> {
    #[serde(flatten)]
    rehearsal: &'r Rehearsal,
    per_regel: BTreeMap<&'r str, usize>,
    per_avsender: BTreeMap<&'r str, usize>,
}

impl Rehearsal {
    /// How many messages each rule would refuse.
    #[must_use]
    pub fn by_rule(&self) -> BTreeMap<&str, usize> {
        counted(self.nye.iter().flat_map(|refused| &refused.regler))
    }

    /// How many messages of each sender would be refused.
    #[must_use]
    pub fn by_sender(&self) -> BTreeMap<&str, usize> {
        counted(self.nye.iter().map(|refused| &refused.avsender))
    }

    /// As one line of JSON.
    #[must_use]
    pub fn json(&self) -> String {
        line(&Whole { rehearsal: self, per_regel: self.by_rule(), per_avsender: self.by_sender() })
    }

    /// For people.
    #[must_use]
    pub fn text(&self, options: &Options) -> String {
        let (language, strong) = (options.language, options.ink().strong);
        let mut out = String::new();
        for (title, counts) in
            [(words::REHEARSED_RULES, self.by_rule()), (words::REHEARSED_SENDERS, self.by_sender())]
        {
            if !counts.is_empty() {
                let _ = writeln!(out, "{strong}{}{strong:#}", title.get(language));
            }
            for (what, count) in counts {
                let _ = writeln!(out, "  {what:<22} {count:>7}");
            }
        }
        if !self.nye.is_empty() {
            let _ = writeln!(out, "{strong}{}{strong:#}", words::REHEARSED_MESSAGES.get(language));
        }
        for refused in &self.nye {
            let _ = writeln!(out, "  {}: {}", harmless(&refused.kilde), refused.regler.join(", "));
        }
        let of = |text: Text| text.get(language).to_owned();
        let supposed =
            self.lov_antatt_fra.map(|day| of(words::REHEARSED_SUPPOSED).replace("{dag}", &day.to_string()));
        let moved = self.flyttede_regler.iter().map(|FlyttetRegel { regel, fra, .. }| {
            of(words::REHEARSED_MOVED).replace("{regel}", regel).replace("{dag}", &fra.to_string())
        });
        let moved: String = moved.collect();
        let _ = writeln!(
            out,
            "{}{}{moved}",
            of(words::REHEARSED)
                .replace("{meldinger}", &MESSAGES.count(self.meldinger, language))
                .replace("{foer}", &self.avvist_fra_foer.to_string())
                .replace("{fra}", &self.fra.to_string())
                .replace("{nye}", &self.nye.len().to_string())
                .replace("{til}", &self.til.to_string()),
            supposed.unwrap_or_default()
        );
        out
    }
}

const MESSAGES: Counted = Counted {
    one: Text { nb: "melding", nn: "melding", en: "message" },
    many: Text { nb: "meldinger", nn: "meldingar", en: "messages" },
};

fn counted<'r>(names: impl Iterator<Item = &'r String>) -> BTreeMap<&'r str, usize> {
    let mut counts = BTreeMap::new();
    names.for_each(|name| *counts.entry(name.as_str()).or_default() += 1);
    counts
}

#[cfg(test)]
mod tests {
    use klagesak_core::Language;

    use super::*;

    fn rehearsal() -> Rehearsal {
        let refused = |kilde: &str, avsender: &str, regler: &[&str]| Refused {
            kilde: kilde.to_owned(),
            avsender: avsender.to_owned(),
            regler: regler.iter().map(ToString::to_string).collect(),
        };
        Rehearsal {
            fra: "2026-11-30".parse().unwrap(),
            til: "2027-07-01".parse().unwrap(),
            lov_antatt_fra: None,
            flyttede_regler: Vec::new(),
            meldinger: 10,
            avvist_fra_foer: 1,
            nye: vec![
                refused("a.json", "310999008", &["KO-KLAGE-010", "KO-KLAGE-011"]),
                refused("b.json", "310999008", &["KO-KLAGE-010"]),
            ],
        }
    }

    #[test]
    fn a_message_counts_once_for_each_rule_and_once_for_its_sender() {
        let json: serde_json::Value = serde_json::from_str(&rehearsal().json()).unwrap();
        assert_eq!(json["perRegel"], serde_json::json!({ "KO-KLAGE-010": 2, "KO-KLAGE-011": 1 }));
        assert_eq!(json["perAvsender"], serde_json::json!({ "310999008": 2 }));
        assert_eq!(json["nye"][1]["kilde"], "b.json");
        assert!(json.get("lovAntattFra").is_none());
    }

    #[test]
    fn the_text_says_which_how_many_and_when() {
        let supposing = Rehearsal { lov_antatt_fra: "2027-01-01".parse().ok(), ..rehearsal() };
        let text = supposing.text(&Options::new(Language::Nb));
        assert!(text.contains("  KO-KLAGE-010                 2\n"), "{text}");
        assert!(text.contains("  a.json: KO-KLAGE-010, KO-KLAGE-011\n"), "{text}");
        for part in ["10 meldinger", "2026-11-30", "2027-07-01", "2027-01-01"] {
            assert!(text.lines().last().unwrap().contains(part), "{text}");
        }
        let moved = FlyttetRegel::new(klagesak_core::verdict::RuleId::new("KO-KLAGE-010"), rehearsal().til);
        let moved = Rehearsal { flyttede_regler: vec![moved], ..rehearsal() };
        let text = moved.text(&Options::new(Language::Nb));
        assert!(text.ends_with(". Antatt: KO-KLAGE-010 gjelder fullt ut fra 2027-07-01.\n"), "{text}");
        let none = Rehearsal { nye: Vec::new(), ..rehearsal() };
        assert_eq!(none.text(&Options::new(Language::Nb)).lines().count(), 1);
    }
}
