//! Compatibility of schemas: what has changed between two versions, whom it breaks, and which step of the version it demands.
//!
//! The comparison is of what the schemas accept, not of their text. A `$ref` written out, another order of fields or codes, and
//! alternatives written as a list of codes are no changes; a code hidden behind `anyOf` is one. Where it cannot tell, it says so
//! and takes the change for the worst it can be.
//!
//! A change is **safe for readers** when a reader of the new version can read all that was written by the old. It is **safe
//! for writers** when what is written by the new version can be read by readers of the old: a reader of messages sets
//! fields and codes it does not know aside with a warning, and refuses everything else that its schema refuses.
//!
//! ```
//! use klagesak_core::{kodeverk::Meldingstype, schema};
//! use klagesak_kompat::{Effect, Step, diff};
//!
//! let old = schema::message(&Meldingstype::Trekk);
//! let mut new = old.clone();
//! new["$defs"]["Variantformat"]["enum"].as_array_mut().unwrap().push("LESEKOPI".into());
//!
//! let comparison = diff(&old, &new)?;
//! assert_eq!(comparison.changes[0].finding.rule.id.as_str(), "KO-KOMPAT-009");
//! assert_eq!(comparison.readers(), Effect::Safe);
//! assert_eq!(comparison.demanded(), Step::Minor);
//! // Both say that they are 1.0.
//! assert!(!comparison.enough());
//! # Ok::<(), klagesak_kompat::KompatError>(())
//! ```

mod change;
mod code_list;
mod compare;
mod comparer;
mod document;
pub mod example;
mod flatten;
mod folder;
mod limit_changes;
mod limits;
mod node;
mod object;
mod pair;
mod pattern;
mod rename;
mod report;
mod rule_dates;
pub mod rules;
mod sequence;
mod text;
mod types;
mod value;
mod word;

#[cfg(test)]
mod tests;

pub use change::{Change, Comparison, Effect, Step};
pub use compare::{KompatError, diff};
pub use folder::{Files, diff_files};
pub use report::{Endring, Kompatrapport};

/// The example in the README is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
