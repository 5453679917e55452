//! Examples of rules as data: a base message and edits.

use serde_json::Value;

use super::RuleId;

/// A message that breaks or keeps a rule: a named base message with small edits.
///
/// The same record is the rule's test, its page in the documentation and its files in the conformance suite.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Example {
    /// Name of the example, unique within the rule; part of a file name.
    pub name: String,
    /// Name of the base message.
    pub base: String,
    /// What is done to the base, in order.
    pub edits: Vec<Edit>,
    /// The other messages of the case, each a base and its edits, where the rule is about a whole case. The places of findings then
    /// begin with the number of the message in the order of the case, from 0.
    pub then: Vec<(String, Vec<Edit>)>,
    /// Where the rule must find something, as JSON Pointers; empty in an example that keeps the rule.
    pub at: Vec<String>,
    /// Findings of other rules that cannot be avoided in this example: rule id and pointer.
    pub also: Vec<(String, String)>,
    /// Reading limit on bytes for this example, where the rule is about size.
    pub max_bytes: Option<usize>,
    /// Limit on messages of a case for this example, where the rule is about how many there are.
    pub max_messages: Option<usize>,
}

/// One edit of a base message. The first four work on the JSON value, the others on its bytes, after them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// Sets the value at a pointer. A last token `-` appends to an array; missing objects on the way are an error.
    Set(String, Value),
    /// Removes the value at a pointer.
    Remove(String),
    /// Sets the value at a pointer to a text of this many letters `x`.
    Fill(String, usize),
    /// Sets the value at a pointer to this many arrays inside one another.
    Nest(String, usize),
    /// Replaces the first occurrence of a text in the written message.
    Replace(String, Vec<u8>),
    /// Replaces the first occurrence of a text in the written message with another, so many times.
    Repeat(String, usize, String),
    /// Puts bytes before the written message.
    Prepend(Vec<u8>),
    /// Puts bytes after the written message.
    Append(Vec<u8>),
    /// Keeps only the first bytes of the written message.
    Truncate(usize),
    /// Writes the message as UTF-16, little endian, with a byte order mark.
    Utf16,
}

impl Example {
    /// Its messages, each as an example of its own. One, unless the rule is about a whole case.
    pub fn messages(&self) -> impl Iterator<Item = Self> {
        let others = self.then.iter().map(|(base, edits)| {
            let (base, edits) = (base.clone(), edits.clone());
            Self { base, edits, ..self.clone() }
        });
        std::iter::once(self.clone()).chain(others)
    }

    /// What is found in it: the places of its rule, and what other rules find.
    pub fn expected<'e>(&'e self, rule: &'e RuleId) -> impl Iterator<Item = (&'e str, &'e str)> {
        let own = self.at.iter().map(|at| (rule.as_str(), at.as_str()));
        own.chain(self.also.iter().map(|(id, at)| (id.as_str(), at.as_str())))
    }

    /// The example of a rule that is written as in `regler.json`.
    pub(super) fn of(written: &Value, rule: &str) -> Option<Self> {
        let mut example = Self::from_written(written)?;
        let found = list(written, "funn", |found| Some((text(found, "regel")?, text(found, "sti")?)))?;
        let (own, also): (Vec<_>, Vec<_>) = found.into_iter().partition(|(id, _)| id == rule);
        (example.at, example.also) = (own.into_iter().map(|(_, at)| at).collect(), also);
        Some(example)
    }

    /// How an example is made, as it is written in `regler.json`; what is to be found is passed over.
    #[must_use]
    pub fn from_written(written: &Value) -> Option<Self> {
        let number = |name: &str| written.get(name).and_then(Value::as_u64).and_then(|n| n.try_into().ok());
        Some(Self {
            name: text(written, "navn")?,
            base: text(written, "grunnlag")?,
            edits: list(written, "endringer", Edit::of)?,
            then: match written.get("deretter") {
                Some(_) => list(written, "deretter", |message| {
                    Some((text(message, "grunnlag")?, list(message, "endringer", Edit::of)?))
                })?,
                None => Vec::new(),
            },
            at: Vec::new(),
            also: Vec::new(),
            max_bytes: number("stoersteBytes"),
            max_messages: number("flestMeldinger"),
        })
    }
}

impl Edit {
    fn of(written: &Value) -> Option<Self> {
        let text = |name| text(written, name);
        let number = || usize::try_from(written.get("antall")?.as_u64()?).ok();
        let bytes = || text("tekst").map(String::into_bytes).or_else(|| from_hex(&text("heks")?));
        Some(match written.get("handling")?.as_str()? {
            "SETT" => Self::Set(text("sti")?, written.get("verdi")?.clone()),
            "FJERN" => Self::Remove(text("sti")?),
            "FYLL" => Self::Fill(text("sti")?, number()?),
            "NOEST" => Self::Nest(text("sti")?, number()?),
            "ERSTATT" => Self::Replace(text("finn")?, bytes()?),
            "GJENTA" => Self::Repeat(text("finn")?, number()?, text("tekst")?),
            "FORAN" => Self::Prepend(bytes()?),
            "BAK" => Self::Append(bytes()?),
            "KORT_AV" => Self::Truncate(number()?),
            "UTF_16" => Self::Utf16,
            _ => return None,
        })
    }
}

fn text(written: &Value, name: &str) -> Option<String> {
    written.get(name)?.as_str().map(ToOwned::to_owned)
}

fn list<T>(written: &Value, name: &str, of: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    written.get(name)?.as_array()?.iter().map(of).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<_>> = text.chars().map(|digit| digit.to_digit(16)).collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    digits
        .chunks(2)
        .map(|pair| u8::try_from(pair.iter().fold(0, |sum, digit| sum * 16 + digit)).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bytes_that_are_no_text_are_in_hexadecimal() {
        let edit = |written: Value| Edit::of(&written);
        assert_eq!(
            edit(json!({ "handling": "FORAN", "heks": "efbb" })),
            Some(Edit::Prepend(vec![0xef, 0xbb]))
        );
        let replace = json!({ "handling": "ERSTATT", "finn": "a", "tekst": "b" });
        assert_eq!(edit(replace), Some(Edit::Replace("a".to_owned(), b"b".to_vec())));
        for wrong in [json!({ "handling": "BAK", "heks": "efb" }), json!({ "handling": "BAK", "heks": "xx" })]
        {
            assert_eq!(edit(wrong), None);
        }
    }
}
