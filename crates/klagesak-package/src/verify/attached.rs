//! A message that is attached to a document of the package it is the message of.

use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Message<'a> {
    #[serde(borrow)]
    innhold: Content<'a>,
}

#[derive(Deserialize)]
struct Content<'a> {
    #[serde(borrow)]
    dokumenter: Vec<&'a RawValue>,
}

/// Whether what is attached to the document at this place is the message of the package: the same text, whatever its layout. What the
/// message says of this very document was written after it was attached, and may be missing.
pub(super) fn is_message(attached: &[u8], message: &[u8], place: usize) -> bool {
    let (Ok(attached), Ok(message)) = (std::str::from_utf8(attached), std::str::from_utf8(message)) else {
        return false;
    };
    let whole = || significant(message);
    significant(attached).eq(whole())
        || without(message, place).is_some_and(|(before, after)| {
            significant(attached).eq(significant(before).chain(significant(after)))
        })
}

/// What stands before and after a document in the list of them.
fn without(message: &str, place: usize) -> Option<(&str, &str)> {
    let Message { innhold } = serde_json::from_str(message).ok()?;
    let entry = innhold.dokumenter.get(place)?.get();
    let start = (entry.as_ptr() as usize).checked_sub(message.as_ptr() as usize)?;
    let (before, rest) = message.split_at_checked(start)?;
    let after = rest.get(entry.len()..)?.trim_start();
    match after.strip_prefix(',') {
        Some(after) => Some((before, after)),
        None => Some((before.trim_end().strip_suffix(',').unwrap_or(before), after)),
    }
}

/// The bytes of a JSON text that mean something: all but white space outside strings.
fn significant(text: &str) -> impl Iterator<Item = u8> + '_ {
    let (mut inside, mut escaped) = (false, false);
    text.bytes().filter(move |byte| {
        let means = inside || !byte.is_ascii_whitespace();
        if *byte == b'"' && !escaped {
            inside = !inside;
        }
        escaped = inside && *byte == b'\\' && !escaped;
        means
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_message_itself_is_the_message() {
        let message = br#"{"a": "x \" y", "innhold": {"dokumenter": [{"n": 1}, {"n": 2}, {"n": 3}]}}"#;
        let attached = |text: &str, place| is_message(text.as_bytes(), message, place);
        let whole = r#"{"a":"x \" y","innhold":{"dokumenter":[{"n":1},{"n":2},{"n":3}]}}"#;
        assert!(attached(whole, 0));
        for (place, left) in [(0, r#"{"n":2},{"n":3}"#), (1, r#"{"n":1},{"n":3}"#), (2, r#"{"n":1},{"n":2}"#)]
        {
            let text = format!(r#"{{"a":"x \" y","innhold":{{"dokumenter":[{left}]}}}}"#);
            assert!(attached(&text, place), "{place}");
            assert!(!attached(&text, (place + 1) % 3), "{place}");
        }
        assert!(!attached(&whole.replace("x ", "x  "), 0), "a text is what it is");
        assert!(!attached(&format!("{whole} <script>"), 0));
        assert!(!attached("", 0));
    }
}
