//! Bytes and JSON: everything that can be wrong before a message has any structure.

use thiserror::Error;

use crate::limits::Limits;

/// What is wrong with the bytes. `offset` counts bytes from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SyntaxFault {
    /// No bytes but white space.
    #[error("message is empty")]
    Empty,
    /// Over [`Limits::max_bytes`].
    #[error("message is {size} bytes, more than {max}")]
    TooLarge {
        /// Size in bytes.
        size: usize,
        /// The limit.
        max: usize,
    },
    /// Starts with the UTF-8 byte order mark.
    #[error("message starts with a byte order mark")]
    ByteOrderMark,
    /// Another kind of file, such as a package, which the first bytes tell.
    #[error("message is a file of another kind: {name}")]
    OtherFile {
        /// What people call the kind.
        name: &'static str,
    },
    /// Written in UTF-16 or UTF-32.
    #[error("message is written in another encoding than UTF-8")]
    OtherEncoding,
    /// Not UTF-8.
    #[error("message is not UTF-8 at byte {offset}")]
    NotUtf8 {
        /// The first bad byte.
        offset: usize,
    },
    /// Not JSON.
    #[error("message is not JSON at byte {offset}")]
    NotJson {
        /// Where it stops being JSON.
        offset: usize,
    },
    /// Ends in the middle.
    #[error("message ends in the middle of a JSON value")]
    Truncated {
        /// Where it ends.
        offset: usize,
    },
    /// Something after the message.
    #[error("message is followed by something else at byte {offset}")]
    TrailingData {
        /// Where the other thing starts.
        offset: usize,
    },
    /// Over [`Limits::max_depth`].
    #[error("message is nested deeper than {max} levels at byte {offset}")]
    TooDeep {
        /// Where the limit is passed.
        offset: usize,
        /// The limit.
        max: usize,
    },
    /// Over [`Limits::max_values`].
    #[error("message has more than {max} values at byte {offset}")]
    TooMany {
        /// Where the limit is passed.
        offset: usize,
        /// The limit.
        max: usize,
    },
    /// An object has a key twice.
    #[error("an object has the same key twice at byte {offset}")]
    DuplicateKey {
        /// The second of the two.
        offset: usize,
    },
}

/// How other files begin that are given for messages, and what people call them. No message begins like any of them.
const OTHER_FILES: [(&[u8], &str); 12] = [
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ", "xz"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"Rar!\x1a", "RAR"),
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"<?xml", "XML"),
];

/// Checks what can be checked without reading JSON, and gives the text.
///
/// # Errors
/// The first [`SyntaxFault`] of the bytes as a whole.
pub fn text<'a>(bytes: &'a [u8], limits: &Limits) -> Result<&'a str, SyntaxFault> {
    if bytes.len() > limits.max_bytes {
        return Err(SyntaxFault::TooLarge { size: bytes.len(), max: limits.max_bytes });
    }
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => return Err(SyntaxFault::ByteOrderMark),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, _, ..] | [_, 0, ..] => {
            return Err(SyntaxFault::OtherEncoding);
        }
        _ => {}
    }
    if let Some((_, name)) = OTHER_FILES.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(SyntaxFault::OtherFile { name });
    }
    let text = std::str::from_utf8(bytes).map_err(|e| SyntaxFault::NotUtf8 { offset: e.valid_up_to() })?;
    if text.trim_ascii_start().is_empty() { Err(SyntaxFault::Empty) } else { Ok(text) }
}

/// Where a text has more than so many values, if it has. Before anything is made of them: a value takes a hundred bytes, and
/// may be written in two.
#[must_use]
pub fn beyond(text: &str, max: usize) -> Option<usize> {
    // No value is written in less than a byte.
    if text.len() <= max {
        return None;
    }
    let (mut values, mut first, mut in_string, mut escaped) = (0usize, true, false, false);
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            _ if in_string => in_string = byte != b'"',
            b' ' | b'\t' | b'\n' | b'\r' => {}
            b']' | b'}' => first = false,
            b',' => first = true,
            _ => {
                // In an object the key is counted for its value.
                if std::mem::take(&mut first) {
                    values += 1;
                    if values > max {
                        return Some(offset);
                    }
                }
                first = matches!(byte, b'[' | b'{');
                in_string = byte == b'"';
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(bytes: &[u8]) -> Option<SyntaxFault> {
        let limits = Limits { max_bytes: 100, max_depth: 3, ..Limits::default() };
        text(bytes, &limits).and_then(|t| crate::read::value(t, &limits)).err()
    }

    #[test]
    fn each_fault_has_its_name_and_place() {
        use SyntaxFault::*;
        for (bytes, expected) in [
            (&b"{}"[..], None),
            (b" \n", Some(Empty)),
            (b"", Some(Empty)),
            (&[b' '; 101], Some(TooLarge { size: 101, max: 100 })),
            (b"\xef\xbb\xbf{}", Some(ByteOrderMark)),
            (b"\xff\xfe{\0}\0", Some(OtherEncoding)),
            (b"{\0}\0", Some(OtherEncoding)),
            (b"PK\x03\x04\x14\0", Some(OtherFile { name: "ZIP" })),
            (b"\x1f\x8b\x08\0", Some(OtherFile { name: "gzip" })),
            (b"<?xml version='1.0'?><a/>", Some(OtherFile { name: "XML" })),
            (b"{\"a\":\"\xff\"}", Some(NotUtf8 { offset: 6 })),
            (b"{\"a\":\n tru}", Some(NotJson { offset: 10 })),
            (b"{\"a\": [1", Some(Truncated { offset: 8 })),
            (b"{} {}", Some(TrailingData { offset: 3 })),
            (b"[[[\"[\\\"[\"]]]", None),
            (b"[[[[", Some(TooDeep { offset: 3, max: 3 })),
            (b"{\"a\":1,\"a\":2}", Some(DuplicateKey { offset: 7 })),
            (b"{\"a\":1,\"a\":2,", Some(Truncated { offset: 13 })),
            (b"\"\\ud800\"", Some(NotJson { offset: 1 })),
        ] {
            assert_eq!(fault(bytes), expected, "{}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn every_value_is_counted_and_nothing_else() {
        for (text, values) in [
            ("1", 1),
            (" [ ] ", 1),
            ("{\n}", 1),
            ("[[],{}, [ ]]", 4),
            (r#"{"a":1,"b":[true,null,"c,[{"],"d":{"e":-1.5e3}}"#, 8),
            (r#"["\"", "\\", "{,["]"#, 4),
        ] {
            // Padded, since a short text is never counted.
            let text = format!("{text}{}", " ".repeat(60));
            assert_eq!(beyond(&text, values), None, "{text}");
            assert!(beyond(&text, values - 1).is_some(), "{text}");
        }
    }
}
