//! A value in an example: a text as it is read, or JSON where it is no text.

use serde_json::Value;

/// The value as JSON. A text that would be JSON, or begins as if it were, stands in quotation marks as a JSON string.
pub(crate) fn json(text: &str) -> Result<String, &'static str> {
    if serde_json::from_str::<Value>(text).is_ok() {
        return Ok(text.to_owned());
    }
    if text.starts_with(['{', '[', '"']) {
        return Err("the value begins as JSON but is none");
    }
    serde_json::to_string(text).map_err(|_| "the value cannot be written as JSON")
}

/// Bytes: a text as it stands, a JSON string, or `hex c3 28` for what is no text.
pub(crate) fn bytes(text: &str) -> Result<Vec<u8>, &'static str> {
    match text.strip_prefix("hex ") {
        None => Ok(self::text(text).into_bytes()),
        Some(hex) => {
            let byte = |two: &str| {
                u8::from_str_radix(two, 16).map_err(|_| "after `hex` comes two digits for each byte")
            };
            hex.split_whitespace().map(byte).collect()
        }
    }
}

/// A text as it stands, or what a JSON string says.
pub(crate) fn text(text: &str) -> String {
    serde_json::from_str(text).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_needs_quotation_marks_only_when_it_would_be_json() {
        for (written, meant) in [
            ("2026-03-24", "\"2026-03-24\""),
            ("Ås", "\"Ås\""),
            ("sa «nei» og \"ja\"", "\"sa «nei» og \\\"ja\\\"\""),
            ("\"1.0\"", "\"1.0\""),
            ("1.0", "1.0"),
            ("7350.00", "7350.00"),
            ("true", "true"),
            ("{\"a\": 1}", "{\"a\": 1}"),
        ] {
            assert_eq!(json(written).as_deref(), Ok(meant));
        }
        for broken in ["{\"a\": 1", "[1, ]", "\"uten slutt"] {
            assert!(json(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn bytes_are_text_or_hexadecimal() {
        assert_eq!(bytes("hex c3 28").unwrap(), [0xc3, 0x28]);
        assert_eq!(bytes("\"a\": 1").unwrap(), b"\"a\": 1");
        assert_eq!(bytes("\"\\u0000\"").unwrap(), [0]);
        assert!(bytes("hex c").is_ok() && bytes("hex xx").is_err());
    }
}
