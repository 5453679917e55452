//! Examples of a rule: a base message, what is done to it, and where the rule then finds something.

use std::fmt;

use crate::fault::Faults;
use crate::section::Line;
use crate::value;
use crate::words::kebab;

/// A message or a case that breaks or keeps the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its name, unique in the rule.
    pub name: String,
    /// The line of the name.
    pub line: usize,
    /// Why it is there, for the reader of the document.
    pub remark: Option<String>,
    /// The message, and the others of its case in order.
    pub messages: Vec<Message>,
    /// Where the rule finds something; empty in an example that keeps it.
    pub at: Vec<String>,
    /// What other rules find: id and place.
    pub also: Vec<(String, String)>,
    /// The reading limit on bytes, where the rule is about size.
    pub max_bytes: Option<usize>,
    /// The limit on messages of a case, where the rule is about how many there are.
    pub max_messages: Option<usize>,
}

/// A base with edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The name of the base.
    pub base: String,
    /// What is done to it, in order.
    pub steps: Vec<Step>,
}

/// One edit of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The line it begins on.
    pub line: usize,
    /// Whether it says that the place is not there before.
    pub new: bool,
    /// The edit.
    pub edit: Edit,
}

/// What is done. The same as `Edit` in klagesak-core, whose records are written from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// A place gets a value, as JSON.
    Set(String, String),
    /// A place is removed.
    Remove(String),
    /// A place gets a text of so many letters.
    Fill(String, usize),
    /// A place gets so many lists inside one another.
    Nest(String, usize),
    /// The first occurrence of a text in the written message gives way to bytes.
    Replace(String, Vec<u8>),
    /// The first occurrence of a text in the written message gives way to another, so many times.
    Repeat(String, usize, String),
    /// Bytes before the written message.
    Prepend(Vec<u8>),
    /// Bytes after it.
    Append(Vec<u8>),
    /// Only its first bytes.
    Truncate(usize),
    /// The message as UTF-16.
    Utf16,
}

impl Edit {
    /// The place it is about.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        match self {
            Self::Set(at, _) | Self::Remove(at) | Self::Fill(at, _) | Self::Nest(at, _) => Some(at),
            _ => None,
        }
    }
}

impl fmt::Display for Edit {
    /// As it counts in the hash of a review: however it is laid out in the document.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Set(at, value) => write!(f, "{at} = {value}"),
            Self::Remove(at) => write!(f, "- {at}"),
            Self::Fill(at, count) => write!(f, "{at} fill {count}"),
            Self::Nest(at, levels) => write!(f, "{at} nest {levels}"),
            Self::Replace(find, with) => write!(f, "replace {find:?} with {}", with.escape_ascii()),
            Self::Repeat(find, count, with) => write!(f, "replace {find:?} with {count} times {with:?}"),
            Self::Prepend(bytes) => write!(f, "prepend {}", bytes.escape_ascii()),
            Self::Append(bytes) => write!(f, "append {}", bytes.escape_ascii()),
            Self::Truncate(count) => write!(f, "truncate {count}"),
            Self::Utf16 => write!(f, "utf-16"),
        }
    }
}

/// A line of an example with those that continue it: the ones that stand further in.
struct Entry<'t> {
    line: usize,
    indent: usize,
    first: &'t str,
    more: Vec<&'t str>,
}

impl Entry<'_> {
    fn more(&self) -> String {
        self.more.join(" ")
    }
}

pub(crate) fn read(lines: &[Line<'_>], breaks: bool, faults: &mut Faults<'_>) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    for entry in entries(lines) {
        if entry.indent == 0 {
            match header(&entry) {
                Ok(example) => examples.push(example),
                Err(what) => faults.at(entry.line, what),
            }
            continue;
        }
        let Some(example) = examples.last_mut() else {
            faults.at(entry.line, "an example begins with a line `name (base)`");
            continue;
        };
        if let Err(what) = step(example, &entry) {
            faults.at(entry.line, what);
        }
    }
    for example in &mut examples {
        if !kebab(&example.name) {
            faults.at(example.line, "the name of an example is small letters, digits and hyphens");
        }
        if breaks && example.at.is_empty() {
            match place(example) {
                Some(at) => example.at.push(at),
                None => faults.at(example.line, "say where the rule finds something: `at /place`"),
            }
        } else if !breaks && !example.at.is_empty() {
            faults.at(example.line, "an example that keeps the rule has no `at`");
        }
    }
    examples
}

fn entries<'t>(lines: &[Line<'t>]) -> Vec<Entry<'t>> {
    let mut entries: Vec<Entry<'t>> = Vec::new();
    for &(line, text) in lines {
        let first = text.trim();
        let indent = text.len() - text.trim_start().len();
        match entries.last_mut() {
            _ if first.is_empty() => {}
            // Below `then` come the edits of that message.
            Some(last) if last.indent > 0 && indent > last.indent && !last.first.starts_with("then ") => {
                last.more.push(first)
            }
            _ => entries.push(Entry { line, indent, first, more: Vec::new() }),
        }
    }
    entries
}

fn header(entry: &Entry<'_>) -> Result<Example, &'static str> {
    const FORM: &str = "an example begins with a line `name (base)` or `name (base): why`";
    let (name, rest) = entry.first.split_once(" (").ok_or(FORM)?;
    let (base, rest) = rest.split_once(')').ok_or(FORM)?;
    let remark = match rest {
        "" => None,
        rest => Some(rest.strip_prefix(": ").ok_or(FORM)?.to_owned()),
    };
    let message = Message { base: base.to_owned(), steps: Vec::new() };
    let (name, line) = (name.to_owned(), entry.line);
    Ok(Example {
        name,
        line,
        remark,
        messages: vec![message],
        at: Vec::new(),
        also: Vec::new(),
        max_bytes: None,
        max_messages: None,
    })
}

fn step(example: &mut Example, entry: &Entry<'_>) -> Result<(), &'static str> {
    let (word, rest) = entry.first.split_once(' ').unwrap_or((entry.first, ""));
    match word {
        "then" if !rest.is_empty() && entry.more.is_empty() => {
            example.messages.push(Message { base: rest.to_owned(), steps: Vec::new() });
        }
        "at" => example.at.push(pointer(&value::text(rest))?),
        "also" => {
            let (id, at) = rest.split_once(' ').ok_or("`also` has the id of a rule and a place")?;
            example.also.push((id.to_owned(), pointer(&value::text(at))?));
        }
        "max-bytes" => example.max_bytes = Some(number(rest)?),
        "max-messages" => example.max_messages = Some(number(rest)?),
        _ => {
            let edit = edit(word, rest, entry)?;
            let step = Step { line: entry.line, new: word == "+", edit };
            example.messages.last_mut().ok_or("there is no message to edit")?.steps.push(step);
        }
    }
    Ok(())
}

fn edit(word: &str, rest: &str, entry: &Entry<'_>) -> Result<Edit, &'static str> {
    Ok(match word {
        "-" => Edit::Remove(pointer(rest)?),
        "+" => {
            let (at, rest) = rest.split_once(' ').unwrap_or((rest, ""));
            placed(at, rest, entry)?
        }
        "replace" => {
            let with = entry.more();
            if let Some((count, with)) = with.strip_prefix("times ").and_then(|rest| rest.split_once(' ')) {
                return Ok(Edit::Repeat(value::text(rest), number(count)?, value::text(with)));
            }
            let with = with
                .strip_prefix("with ")
                .ok_or("on the line below `replace`, further in, comes `with` or `times`")?;
            Edit::Replace(value::text(rest), value::bytes(with)?)
        }
        "prepend" => Edit::Prepend(value::bytes(rest)?),
        "append" => Edit::Append(value::bytes(rest)?),
        "truncate" => Edit::Truncate(number(rest)?),
        "utf-16" => Edit::Utf16,
        _ => placed(word, rest, entry)?,
    })
}

fn placed(at: &str, rest: &str, entry: &Entry<'_>) -> Result<Edit, &'static str> {
    let at = pointer(at)?;
    if let Some(value) = rest.strip_prefix('=') {
        let value = format!("{} {}", value.trim(), entry.more());
        return Ok(Edit::Set(at, value::json(value.trim())?));
    }
    match rest.split_once(' ') {
        Some(("fill", count)) => Ok(Edit::Fill(at, number(count)?)),
        Some(("nest", levels)) => Ok(Edit::Nest(at, number(levels)?)),
        _ => Err("after a place comes `= value`, `fill number` or `nest number`"),
    }
}

fn pointer(text: &str) -> Result<String, &'static str> {
    let fits = text.is_empty() || text.starts_with('/');
    if fits && !text.contains(' ') {
        Ok(text.to_owned())
    } else {
        Err("a place begins with `/` and has no spaces; the whole message is `\"\"`")
    }
}

fn number(text: &str) -> Result<usize, &'static str> {
    text.parse().map_err(|_| "this is no number")
}

/// Where a rule finds something unless the example says it: where the last edit was.
fn place(example: &Example) -> Option<String> {
    let [message] = example.messages.as_slice() else { return None };
    let last = message.steps.last()?.edit.pointer()?;
    (!last.ends_with("/-")).then(|| last.to_owned())
}
