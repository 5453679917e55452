//! A second opinion on structure: what the published schema has against a message, beside what the reader has.
//!
//! The reader is written to find what the schema finds, and nothing else. Whoever would rather see than believe it, holds the two
//! against each other here, by one law: a value of another type has no other fault, a text of another form has no length, and which
//! items of a list are alike is asked of those nothing is wrong with. Of what is outside JSON Schema, keys that stand twice and texts
//! that are not in Unicode NFC, neither says anything.
//!
//! ```
//! use klagesak_core::Limits;
//! use klagesak_validate::judge::opinions;
//!
//! let text = klagesak_core::mal::TREKK.replace("\"versjon\": \"1.0\"", "\"versjon\": 1");
//! let opinions = opinions(text.as_bytes(), &Limits::default())?;
//! assert!(opinions.agree());
//! assert_eq!(opinions.schema.first().unwrap().to_string(), "type at /versjon");
//! # Ok::<(), klagesak_validate::judge::JudgeError>(())
//! ```

mod error;
mod law;
mod opinion;
mod reader;
mod schema;
#[cfg(test)]
mod tests;

pub use error::JudgeError;
pub use opinion::{Opinion, Opinions};
pub use schema::{Judge, opinions};
