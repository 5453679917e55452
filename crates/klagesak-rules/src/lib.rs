//! The compiler of rules. A rule is a document, `rules/<GRUPPE>/KO-<GRUPPE>-<nnn>.md`, that a jurist reads and edits; this
//! crate holds it to its form and writes it as static Rust records. It knows none of our crates and runs before any of them is
//! built, so that a fault in a document is reported with its file and line and never as a crate that does not compile.
//!
//! The form is described in CONTRIBUTING.md, and for a jurist in `rules/README.md`.

mod code;
mod document;
mod emit;
mod emit_example;
mod example;
mod fault;
mod front;
mod generated;
mod header;
mod lawful;
mod new_rule;
mod place;
mod profil;
mod reads;
mod review;
mod rules;
mod rust;
mod section;
mod sources;
mod texts;
mod value;
mod words;

pub use document::Document;
pub use example::{Edit, Example, Message, Step};
pub use fault::Fault;
pub use generated::{File, generated, stale, write};
pub use header::{Header, Review};
pub use lawful::Lawful;
pub use new_rule::{NewRuleError, new_rule};
pub use reads::{ALWAYS, Read, within};
pub use rules::{ReadError, Rules};
pub use texts::{LANGUAGES, Texts};
pub use words::Word;

/// The example in the README is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
