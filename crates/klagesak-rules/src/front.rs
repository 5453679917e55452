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
    List(Vec<String>),
}

/// The entries, and the lines that follow with the number of the first of them.
pub(crate) fn split<'t>(text: &'t str, faults: &mut Faults<'_>) -> (Vec<Entry<'t>>, &'t str, usize) {
    let mut entries: Vec<Entry<'t>> = Vec::new();
    let Some(mut rest) = text.strip_prefix("---\n") else {
        faults.at(1, "a document begins with a line `---`");
        return (entries, text, 1);
    };
    let mut line = 1;
    while let Some((first, after)) = rest.split_once('\n') {
        (line, rest) = (line + 1, after);
        if first == "---" {
            return (entries, rest, line + 1);
        }
        if first.trim().is_empty() || first.starts_with('#') {
            continue;
        }
        match entry(first, line) {
            Ok(entry) if entries.iter().any(|e| e.key == entry.key) => {
                faults.at(line, format!("`{}` stands twice", entry.key));
            }
            Ok(entry) => entries.push(entry),
            Err(what) => faults.at(line, what),
        }
    }
    faults.at(line, "the keys end with a line `---`");
    (entries, "", line)
}

fn entry(text: &str, line: usize) -> Result<Entry<'_>, &'static str> {
    let (key, value) = text.split_once(": ").ok_or("a line here is `key: value`")?;
    if key.is_empty() || !key.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-') {
        return Err("a key is letters and hyphens, at the start of the line");
    }
    let value = value.trim();
    let value = match value.strip_prefix('[') {
        Some(list) => {
            let list = uncommented(list).trim_end().strip_suffix(']').ok_or("a list ends with `]`")?;
            Value::List(list.split(',').map(|item| text_of(item.trim())).collect::<Result<_, _>>()?)
        }
        None => Value::Text(text_of(value)?),
    };
    Ok(Entry { key, value, line })
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
        assert_eq!(entries[2].1, Value::List(vec!["fvl.klagefrist".into(), "b".into()]));
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
