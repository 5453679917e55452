//! Examples of rules as data: a base message and edits.

/// A message that breaks or keeps a rule: a named base message with small edits.
///
/// The same record is the rule's test, its page in the documentation and its files in the conformance suite.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Example {
    /// Name of the example, unique within the rule; part of a file name.
    pub name: &'static str,
    /// Name of the base message.
    pub base: &'static str,
    /// What is done to the base, in order.
    pub edits: &'static [Edit],
    /// The other messages of the case, each a base and its edits, where the rule is about a whole case.
    pub then: &'static [(&'static str, &'static [Edit])],
    /// Where the rule must find something, as JSON Pointers; empty in an example that keeps the rule.
    pub at: &'static [&'static str],
    /// Findings of other rules that cannot be avoided in this example: rule id and pointer.
    pub also: &'static [(&'static str, &'static str)],
    /// Reading limit on bytes for this example, where the rule is about size.
    pub max_bytes: Option<usize>,
    /// Limit on messages of a case for this example, where the rule is about how many there are.
    pub max_messages: Option<usize>,
}

impl Example {
    /// An example that breaks the rule at these places and nothing else.
    #[must_use]
    pub const fn breaks(
        name: &'static str,
        base: &'static str,
        edits: &'static [Edit],
        at: &'static [&'static str],
    ) -> Self {
        Self { name, base, edits, then: &[], at, also: &[], max_bytes: None, max_messages: None }
    }

    /// An example that keeps the rule, close to where it would break.
    #[must_use]
    pub const fn holds(name: &'static str, base: &'static str, edits: &'static [Edit]) -> Self {
        Self { name, base, edits, then: &[], at: &[], also: &[], max_bytes: None, max_messages: None }
    }

    /// The same example with the other messages of its case. The places of findings then begin with the number of the message
    /// in the order of the case, from 0.
    #[must_use]
    pub const fn then(self, then: &'static [(&'static str, &'static [Edit])]) -> Self {
        Self { then, ..self }
    }

    /// Its messages, each as an example of its own. One, unless the rule is about a whole case.
    pub fn messages(&self) -> impl Iterator<Item = Self> {
        let this = *self;
        std::iter::once(this).chain(this.then.iter().map(move |&(base, edits)| Self { base, edits, ..this }))
    }

    /// The same example with findings of other rules that cannot be avoided.
    #[must_use]
    pub const fn also(self, also: &'static [(&'static str, &'static str)]) -> Self {
        Self { also, ..self }
    }

    /// The same example read with a limit on bytes.
    #[must_use]
    pub const fn max_bytes(self, max_bytes: usize) -> Self {
        Self { max_bytes: Some(max_bytes), ..self }
    }

    /// The same example judged with a limit on the messages of a case.
    #[must_use]
    pub const fn max_messages(self, max_messages: usize) -> Self {
        Self { max_messages: Some(max_messages), ..self }
    }
}

/// One edit of a base message. The first two work on the JSON value, the others on its bytes, after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// Sets the value at a pointer to this JSON. A last token `-` appends to an array; missing objects on the way are an
    /// error.
    Set(&'static str, &'static str),
    /// Removes the value at a pointer.
    Remove(&'static str),
    /// Sets the value at a pointer to a text of this many letters `x`.
    Fill(&'static str, usize),
    /// Sets the value at a pointer to this many arrays inside one another.
    Nest(&'static str, usize),
    /// Replaces the first occurrence of a text in the written message.
    Replace(&'static str, &'static [u8]),
    /// Replaces the first occurrence of a text in the written message with another, so many times.
    Repeat(&'static str, usize, &'static str),
    /// Puts bytes before the written message.
    Prepend(&'static [u8]),
    /// Puts bytes after the written message.
    Append(&'static [u8]),
    /// Keeps only the first bytes of the written message.
    Truncate(usize),
    /// Writes the message as UTF-16, little endian, with a byte order mark.
    Utf16,
}
