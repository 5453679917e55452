//! The part of a document between the two lines `---`: a key and a value on each line. A fixed subset of YAML, read here so
//! that every fault has its line.

use crate::fault::Faults;

/// One `key: value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry<'t> {
    pub(crate) key: &'t str,
    pub(crate) value: Value,
    pub(crate) line: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Text(String),
    List(Vec<Item>),
}

/// An item of a list, which may stand on a line of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// What is wrong, and on which line.
type Wrong = (usize, &'static str);

/// The lines that are left, and the number of the last one read.
#[derive(Clone, Copy)]
struct Lines<'t> {
    rest: &'t str,
    number: usize,
}

impl<'t> Lines<'t> {
    fn next(&mut self) -> Option<&'t str> {
        let (first, after) = self.rest.split_once('\n')?;
        (self.rest, self.number) = (after, self.number + 1);
        Some(first)
    }
}

/// The entries, and the lines that follow with the number of the first of them.
pub(crate) fn split<'t>(text: &'t str, faults: &mut Faults<'_>) -> (Vec<Entry<'t>>, &'t str, usize) {
    let mut entries: Vec<Entry<'t>> = Vec::new();
    let Some(rest) = text.strip_prefix("---\n") else {
        faults.at(1, "a document begins with a line `---`");
        return (entries, text, 1);
    };
    let mut lines = Lines { rest, number: 1 };
    while let Some(first) = lines.next() {
        if first == "---" {
            return (entries, lines.rest, lines.number + 1);
        }
        if first.trim().is_empty() || first.starts_with('#') {
            continue;
        }
        match entry(first, &mut lines) {
            Ok(entry) if entries.iter().any(|e| e.key == entry.key) => {
                faults.at(entry.line, format!("`{}` stands twice", entry.key));
            }
            Ok(entry) => entries.push(entry),
            Err((line, what)) => faults.at(line, what),
        }
    }
    faults.at(lines.number, "the keys end with a line `---`");
    (entries, "", lines.number)
}

fn entry<'t>(text: &'t str, lines: &mut Lines<'t>) -> Result<Entry<'t>, Wrong> {
    let line = lines.number;
    let (key, value) = text.split_once(": ").ok_or((line, "a line here is `key: value`"))?;
    if key.is_empty() || !key.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-') {
        return Err((line, "a key is letters and hyphens, at the start of the line"));
    }
    let value = value.trim();
    let value = match value.strip_prefix('[') {
        Some(first) => Value::List(list(first, lines)?),
        None => Value::Text(text_of(value).map_err(|what| (line, what))?),
    };
    Ok(Entry { key, value, line })
}

/// A list, on one line or on several. A comma stands between two items, and may stand after the last where `]` is on a line of its own.
fn list<'t>(first: &'t str, lines: &mut Lines<'t>) -> Result<Vec<Item>, Wrong> {
    let begin = lines.number;
    let (mut items, mut wrong, mut text, mut owes_comma) = (Vec::new(), None, first, None);
    loop {
        let (line, written) = (lines.number, uncommented(text).trim());
        let closed = written.strip_suffix(']');
        let inside = closed.unwrap_or(written).trim();
        let (inside, comma) = match inside.strip_suffix(',') {
            Some(inside) if closed.is_none() => (inside, true),
            _ => (inside, false),
        };
        if comma || !inside.is_empty() {
            if let Some(line) = owes_comma {
                wrong = wrong.or(Some((line, "a comma stands between two items of a list")));
            }
            for item in inside.split(',') {
                match text_of(item.trim()) {
                    Ok(text) => items.push(Item { text, line }),
                    Err(what) => wrong = wrong.or(Some((line, what))),
                }
            }
            owes_comma = (!comma).then_some(line);
        }
        if closed.is_some() {
            return wrong.map_or(Ok(items), Err);
        }
        let mut ahead = *lines;
        text = ahead.next().filter(|next| *next != "---").ok_or((begin, "a list ends with `]`"))?;
        *lines = ahead;
    }
}

/// A text as it stands or in quotation marks; ` #` begins a comment outside them.
fn text_of(value: &str) -> Result<String, &'static str> {
    let text = match value.strip_prefix('"') {
        Some(quoted) => {
            let (inside, after) = quoted.split_once('"').ok_or("a quotation mark is never closed")?;
            if !uncommented(after).trim().is_empty() {
                return Err("there is something after the closing quotation mark");
            }
            inside
        }
        None => uncommented(value).trim_end(),
    };
    if text.is_empty() { Err("the value is empty") } else { Ok(text.to_owned()) }
}

fn uncommented(text: &str) -> &str {
    if text.starts_with('#') {
        return "";
    }
    text.find(" #").map_or(text, |at| text.get(..at).unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(String, Value)>, Vec<String>) {
        let mut found = Vec::new();
        let (entries, ..) = split(text, &mut Faults::new("x.md", &mut found));
        let entries = entries.into_iter().map(|e| (e.key.to_owned(), e.value)).collect();
        (entries, found.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn texts_lists_quotes_and_comments_are_read() {
        let (entries, faults) = read(
            "---\n# hvorfor\nname: a-b   # kort\nsince: \"1.0\"\nsources: [fvl.klagefrist, \"b\"] # to\n---\n",
        );
        assert!(faults.is_empty(), "{faults:?}");
        let text = |t: &str| Value::Text(t.into());
        assert_eq!(entries[0], ("name".into(), text("a-b")));
        assert_eq!(entries[1], ("since".into(), text("1.0")));
        let item = |text: &str| Item { text: text.into(), line: 5 };
        assert_eq!(entries[2].1, Value::List(vec![item("fvl.klagefrist"), item("b")]));
        assert_eq!(read("---\nreads: []\n---\n").0[0].1, Value::List(Vec::new()));
    }

    #[test]
    fn a_long_list_goes_over_several_lines_and_each_item_knows_its_own() {
        let items = [("/a", 3), ("/b", 3), ("/c", 5)].map(|(text, line)| Item { text: text.into(), line });
        for last in ["/c]", "/c\n]", "/c, # sist\n]"] {
            let (entries, faults) =
                read(&format!("---\nreads: [ # mange\n    /a, /b,\n    # og\n    {last}\nname: a\n---\n"));
            assert_eq!(faults, [""; 0], "{last}");
            assert_eq!(entries[0].1, Value::List(items.to_vec()), "{last}");
            assert_eq!(entries[1].0, "name");
        }
    }

    #[test]
    fn every_fault_has_its_line() {
        for (text, fault) in [
            ("name: a\n", "x.md:1: a document begins with a line `---`"),
            ("---\nname: a\n", "x.md:2: the keys end with a line `---`"),
            ("---\nname: a\nname: b\n---\n", "x.md:3: `name` stands twice"),
            ("---\nname\n---\n", "x.md:2: a line here is `key: value`"),
            ("---\n na me: a\n---\n", "x.md:2: a key is letters and hyphens, at the start of the line"),
            ("---\nsources: [a, b\n---\n", "x.md:2: a list ends with `]`"),
            ("---\nsources: [a, ]\n---\n", "x.md:2: the value is empty"),
            ("---\nreads: [\n    /a,\n---\n", "x.md:2: a list ends with `]`"),
            ("---\nreads: [\n    /a\n    /b\n]\n---\n", "x.md:3: a comma stands between two items of a list"),
            ("---\nreads: [\n    /a,\n    ,\n    /b\n]\n---\n", "x.md:4: the value is empty"),
            ("---\nname: # ingen\n---\n", "x.md:2: the value is empty"),
            ("---\nsince: \"1.0\n---\n", "x.md:2: a quotation mark is never closed"),
            (
                "---\nsince: \"1.0\" og mer\n---\n",
                "x.md:2: there is something after the closing quotation mark",
            ),
        ] {
            assert_eq!(read(text).1, [fault], "{text}");
        }
    }
}
