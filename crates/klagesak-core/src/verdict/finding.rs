//! A finding, its parameters, and the order of findings.

use std::borrow::Cow;
use std::fmt;

use super::{Funn, Pointer, RuleInfo, Severity};
use crate::lovgrunnlag::Lovdata;
use crate::profil::Spraaktekst;
use crate::text::{Language, Text};
use crate::verdi::Dato;

/// How many further places a finding names on the wire; how many there are is always told.
const PLACES: usize = 9;

/// A fact about a message: this rule, at this place. Carries no personal data.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub rule: &'static RuleInfo,
    /// The severity in this message: the rule's own, or lower where its source is unverified under the message's law.
    pub severity: Severity,
    /// The place, the first of several.
    pub pointer: Pointer,
    /// Further places it is the same at, in order.
    pub more: Vec<Pointer>,
    /// Where it is in the text, in bytes, when that is known: a field at its name.
    pub offset: Option<usize>,
    /// Values for the placeholders of the rule's message.
    pub params: Vec<(&'static str, Param)>,
}

impl Finding {
    /// A finding of a rule at a place.
    #[must_use]
    pub fn new(rule: &'static RuleInfo, pointer: Pointer) -> Self {
        Self { rule, severity: rule.severity, pointer, more: Vec::new(), offset: None, params: Vec::new() }
    }

    /// The same finding with a value for a placeholder.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// The same finding at a byte offset.
    #[must_use]
    pub fn at_offset(mut self, offset: usize) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The finding as it goes over the wire, in one language and with the sources as this law has them. The place in a text is
    /// left to a caller that has the text.
    #[must_use]
    pub fn render(&self, law: &Lovdata, language: Language) -> Funn {
        let own = self.rule.severity;
        Funn {
            regel: self.rule.id.to_string(),
            alvorlighet: self.severity,
            opprinnelig_alvorlighet: (self.severity != own).then_some(own),
            sti: self.pointer.to_string(),
            flere_steder: self.more.iter().take(PLACES).map(Pointer::to_string).collect(),
            antall: (!self.more.is_empty()).then_some(self.more.len() + 1),
            linje: None,
            kolonne: None,
            melding: self.message(language),
            hjemmel: self.rule.sources.iter().map(|source| source.cite(law, language)).collect(),
            kilde_verifisert: self.rule.verified(law),
            tiltak: self.rule.caseworker().get(language).to_owned(),
            tiltak_for_systemet: self.rule.system().get(language).to_owned(),
        }
    }

    /// The message in one language, placeholders filled in.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let mut text = self.rule.message().get(language).to_owned();
        for (name, value) in &self.params {
            text = text.replace(&format!("{{{name}}}"), &value.render(language));
        }
        text
    }
}

/// Sorts findings by place and rule, and keeps at most so many. Gives how many were left out. Errors are kept before warnings,
/// so truncation never changes the verdict.
pub fn arrange(findings: &mut Vec<Finding>, max: usize) -> usize {
    let by_place =
        |a: &Finding, b: &Finding| (&a.pointer, a.rule.id, a.offset).cmp(&(&b.pointer, b.rule.id, b.offset));
    findings.sort_by(by_place);
    let omitted = findings.len().saturating_sub(max);
    if omitted > 0 {
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        findings.truncate(max);
        findings.sort_by(by_place);
    }
    omitted
}

/// A value that may stand in a finding: a date, a count, a code, a word of the standard. Never text from a message; the
/// only strings are those of this program and those checked to be field names or paragraphs by their form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Param {
    /// A date.
    Date(Dato),
    /// A count, a size, a limit.
    Number(u64),
    /// A word of the standard: a code, a field name, a form.
    Word(Cow<'static, str>),
    /// Words in the reader's language.
    Text(Text),
    /// Words of a profile, in the reader's language.
    Profile(Spraaktekst),
    /// What is added to a sentence, with a space in front: words in the reader's language with a word of the standard where they
    /// have `…`.
    Added(Text, &'static str),
}

impl Param {
    /// A name from the message, shown only when it has the form of a field name in this format.
    #[must_use]
    pub fn field_name(name: &str) -> Self {
        if is_field_name(name) {
            Self::Word(Cow::Owned(name.to_owned()))
        } else {
            Self::Text(Text { nb: "(skjult navn)", nn: "(skjult namn)", en: "(hidden name)" })
        }
    }

    fn render(&self, language: Language) -> Cow<'static, str> {
        match self {
            Self::Date(date) => date.to_string().into(),
            Self::Number(number) => number.to_string().into(),
            Self::Word(word) => word.clone(),
            Self::Text(text) => text.get(language).into(),
            Self::Profile(text) => text.get(language).to_owned().into(),
            Self::Added(text, word) => format!(" {}", text.get(language).replace('…', word)).into(),
        }
    }
}

/// Whether a name looks like a field of this or a later version: it may then be shown without risk of showing a person.
#[must_use]
pub fn is_field_name(name: &str) -> bool {
    let bytes = name.as_bytes();
    (1..=40).contains(&bytes.len())
        && matches!(bytes.first(), Some(b'a'..=b'z' | b'$'))
        && bytes.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'$')
        && bytes.iter().filter(|b| b.is_ascii_digit()).count() <= 3
}

impl From<Dato> for Param {
    fn from(date: Dato) -> Self {
        Self::Date(date)
    }
}

impl From<u64> for Param {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Param {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl From<&'static str> for Param {
    fn from(word: &'static str) -> Self {
        Self::Word(word.into())
    }
}

impl From<Text> for Param {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

impl fmt::Display for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Language::Nb))
    }
}
