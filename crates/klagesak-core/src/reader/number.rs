//! Whole numbers and truth values.

use super::fault::{FaultKind, JsonType};
use super::reader::Reader;

impl Reader<'_> {
    /// A whole number within its bounds. `3.0` is one, as JSON Schema has it.
    pub(crate) fn integer(&mut self, min: u64, max: u64) -> Option<u64> {
        if !matches!(self.cursor.peek(), Some(b'-' | b'0'..=b'9')) {
            self.other_type(JsonType::Integer);
            return None;
        }
        let written = self.cursor.number();
        let number = match written.parse() {
            Ok(number) => number,
            Err(_) => match whole(written) {
                Some(number) => number,
                None => {
                    self.fault(FaultKind::Type(JsonType::Integer));
                    return None;
                }
            },
        };
        if written.starts_with('-') && number != 0 || number < min {
            self.fault(FaultKind::TooSmall(min));
            return None;
        }
        if number > max {
            self.fault(FaultKind::TooLarge(max));
            return None;
        }
        Some(number)
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Option<bool> {
        let (word, value) = match self.cursor.peek() {
            Some(b't') => ("true", true),
            Some(b'f') => ("false", false),
            _ => {
                self.other_type(JsonType::Boolean);
                return None;
            }
        };
        self.cursor.word(word);
        Some(value)
    }
}

/// How large a number is that is not written as one without a sign, if it is whole.
#[cold]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the largest number stands for all above it"
)]
fn whole(written: &str) -> Option<u64> {
    let number: f64 = written.parse().ok()?;
    (number.fract() == 0.0).then(|| number.abs() as u64)
}
