//! Synthetic messages: valid, varied and reproducible, for tests, benchmarks and demonstrations.
//!
//! [`Generator`] gives one conformant oversendelse after another, [`Saker`] one whole conversation after another, and
//! [`Meldinger`] the messages of those conversations, of every type. The message or case with number *n* follows from the seed
//! and *n* alone, byte for byte, on every machine: chance is [`Chance`] (PCG-XSH-RR 64/32), no floating point takes part, and
//! nothing is read from a map without order. [`mutate`] makes one structural change to a message.
//!
//! All persons are synthetic (birth month + 80), the Nav offices do not exist, and no text is anybody's. Municipality numbers
//! and the receiving embeter are real, since the rules look them up. Some codes never occur, because a message that has them
//! cannot be without findings, or because they belong to an act that is not in force: `PRODUKSJON`, `FVL_2025` and what only
//! that act has, `MEDHOLD`, the vedtakstype `ANNET`, the returaarsak `UFULLSTENDIG`; and the unknown code.
//!
//! ```
//! use klagesak_syntetisk::{Generator, Saker};
//!
//! let first: Vec<_> = Generator::new(1).take(3).collect();
//! let again: Vec<_> = Generator::new(1).take(3).collect();
//! assert_eq!(first, again);
//!
//! // The same for whole conversations. The case of a number does not depend on those before it.
//! assert_eq!(Saker::new(7).nth(2), Saker::new(7).starting_at(2).next());
//! ```

mod attachments;
mod chance;
mod conversations;
mod days;
mod dokument;
mod dokumenter;
mod draft;
mod foersteinstans;
mod forelegging;
mod frame;
mod fremsettelse;
mod frist;
mod generator;
mod grunnlag;
mod hode;
mod klage;
mod kommuner;
mod mutation;
mod navn;
mod nummer;
mod nytt_vedtak;
mod oversendelse;
mod parter;
mod personer;
mod sak;
mod saksfremstilling;
mod soeknad;
mod texts;
mod timeline;
mod underretning;
mod vedtak;
mod ytelser;

#[cfg(test)]
mod tests;

pub use chance::Chance;
pub use conversations::{Meldinger, Saker};
pub use dokument::dokument;
pub use generator::Generator;
pub use mutation::mutate;

/// The example in the README is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
