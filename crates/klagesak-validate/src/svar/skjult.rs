//! What a receipt may say of a finding: nothing from the message it is for. A receipt goes other ways than the message, and
//! is read by others. Whoever has the message finds the value at the place the finding names.

use std::borrow::Cow;

use klagesak_core::Language;
use klagesak_core::verdict::{Finding, Funn, Param};

use crate::rules;

/// The same sign for every value, as where the program shows a piece of a message.
const SKJULT: &str = "•••";

/// The placeholders whose values are not from the message: limits, names of the standard, reasons in our own words, and what
/// was counted or measured. What is not here is hidden, so that a new rule tells too little rather than too much.
const EGNE: &[&str] = &[
    "aar",
    "andre",
    "antall",
    "bredde",
    "byte",
    "deler",
    "dokumenttype",
    "embete",
    "feil",
    "felt",
    "foerste",
    "forventet",
    "funnet",
    "ganger",
    "grense",
    "grunn",
    "hoeyde",
    "kanal",
    "kjent",
    "linje",
    "lov",
    "metode",
    "oppfoering",
    "posisjon",
    "register",
    "slag",
    "sted",
    "stoerrelse",
    "uker",
    "ventet",
];

/// What a finding says, without the values.
pub(super) fn melding(finding: &Finding, language: Language) -> String {
    let mut finding = finding.clone();
    for (name, value) in &mut finding.params {
        // A date is always one from the message, or counted from one.
        if !EGNE.contains(name) || matches!(value, Param::Date(_)) {
            *value = Param::Word(Cow::Borrowed(SKJULT));
        }
    }
    finding.message(language)
}

/// The same of a finding that has been written down. The text of a rule tells where its values are; in any other text, all
/// that has a digit may be one.
pub(super) fn skrevet(funn: &Funn, language: Option<Language>) -> String {
    let rule = language.and_then(|language| Some(rules::find(&funn.regel)?.info.message().get(language)));
    rule.and_then(|text| uten_verdier(text, &funn.melding)).unwrap_or_else(|| uten_tall(&funn.melding))
}

/// A text made from a template, with what stands for the placeholders hidden; none when it was not made from it.
fn uten_verdier(template: &str, text: &str) -> Option<String> {
    let (mut template, mut text) = (template, text);
    let mut hidden = String::new();
    while let Some((literal, after)) = template.split_once('{') {
        let (name, next) = after.split_once('}')?;
        text = text.strip_prefix(literal)?;
        hidden.push_str(literal);
        let (value, rest) = match next.split_once('{') {
            // The last value reaches to the words the text ends with.
            None => text.split_at_checked(text.len().checked_sub(next.len())?)?,
            Some((until, _)) => text.split_at_checked(text.find(until)?)?,
        };
        let own = EGNE.contains(&name) && !is_date(value);
        hidden.push_str(if own { value } else { SKJULT });
        (template, text) = (next, rest);
    }
    (template == text).then(|| hidden + text)
}

fn is_date(value: &str) -> bool {
    value.parse::<klagesak_core::verdi::Dato>().is_ok()
}

fn uten_tall(text: &str) -> String {
    let hide = |word: &str| {
        let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
        if inner.contains(|c: char| c.is_numeric()) {
            word.replacen(inner, SKJULT, 1)
        } else {
            word.to_owned()
        }
    };
    text.split(' ').map(hide).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_the_words_around_them() {
        let text = "Fristen er {frist}, høyst {uker} uker etter {dato}.";
        assert_eq!(
            uten_verdier(text, "Fristen er 2026-05-01, høyst 3 uker etter 2026-04-10.").unwrap(),
            "Fristen er •••, høyst 3 uker etter •••."
        );
        assert_eq!(
            uten_verdier("Feltet {felt} mangler.", "Feltet a.b mangler.").unwrap(),
            "Feltet a.b mangler."
        );
        assert_eq!(uten_verdier("Filen er tom.", "Filen er tom.").unwrap(), "Filen er tom.");
        for other in ["Fristen er 2026-05-01.", "Noe annet.", ""] {
            assert_eq!(uten_verdier(text, other), None, "{other}");
        }
        assert_eq!(
            uten_tall("Mottatt 2026-05-01, kr 1200.00 (før 3. mai)."),
            "Mottatt •••, kr ••• (før •••. mai)."
        );
    }

    #[test]
    fn no_name_stands_for_ours_without_being_used() {
        // The rules on packages are in another crate.
        let of_packages = [
            "andre",
            "bredde",
            "byte",
            "deler",
            "ganger",
            "hoeyde",
            "linje",
            "metode",
            "oppfoering",
            "slag",
            "sted",
        ];
        for name in EGNE.iter().filter(|name| !of_packages.contains(name)) {
            let placeholder = format!("{{{name}}}");
            assert!(rules::all().any(|rule| rule.info.message().nb.contains(&placeholder)), "{name}");
        }
    }
}
