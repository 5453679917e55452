//! Where the parts of a line of JSON begin and end, also when the line is broken.

/// Characters that are the frame of JSON and never a value.
pub(super) fn is_frame(c: char) -> bool {
    c.is_ascii_whitespace() || matches!(c, '{' | '}' | '[' | ']' | ':' | ',')
}

/// Where the text that starts here ends, in bytes, its quotes included. None when it is not closed, or when something else
/// starts here.
pub(super) fn text_end(line: &str) -> Option<usize> {
    let inner = line.strip_prefix('"')?;
    let mut escaped = false;
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return Some(at + 2),
            _ => {}
        }
    }
    None
}

/// Where the part that starts here ends: a text, a run of frameless characters, or one character of the frame.
pub(super) fn part_end(line: &str) -> usize {
    match line.chars().next() {
        None => 0,
        Some('"') => text_end(line).unwrap_or(line.len()),
        Some(c) if is_frame(c) => c.len_utf8(),
        Some(_) => line.find(|c| is_frame(c) || c == '"').unwrap_or(line.len()),
    }
}

/// What to point at when a field or an item starts here: a field with its value, but of an object or a list only the name
/// or the bracket.
pub(super) fn marked_end(line: &str) -> usize {
    let first = part_end(line);
    let value = line.get(first..).unwrap_or_default().trim_start();
    let Some(value) = value.strip_prefix(':').map(str::trim_start) else { return first };
    if value.is_empty() || value.starts_with(['{', '[']) {
        return first;
    }
    line.len() - value.len() + part_end(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_marked_with_a_plain_value_and_without_a_large_one() {
        for (line, marked) in [
            (r#""a" : "b\"c", "d": 1"#, r#""a" : "b\"c""#),
            (r#""a": -1.5e3}"#, r#""a": -1.5e3"#),
            (r#""a": {"b": 1}"#, r#""a""#),
            (r#""a":"#, r#""a""#),
            (r#"["a"]"#, "["),
            (r#""a", "b""#, r#""a""#),
            (r#"true, 1"#, "true"),
            (r#""a": "b"#, r#""a": "b"#),
            ("æ", "æ"),
            ("", ""),
        ] {
            assert_eq!(&line[..marked_end(line)], marked, "{line}");
        }
    }
}
