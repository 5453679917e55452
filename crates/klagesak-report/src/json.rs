//! Reports for programs: JSON on a line of its own.

use serde::Serialize;

/// A result as JSON on a line of its own.
pub fn line(result: &impl Serialize) -> String {
    let mut line = serde_json::to_string(result).unwrap_or_default();
    line.push('\n');
    line
}
