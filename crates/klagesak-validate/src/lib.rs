//! The verdict on a klagesak message.
//!
//! [`validate`] takes bytes and gives a [`Report`]: the layers syntaks, skjema and regler, always all of them, and every
//! finding with its rule, place and severity. Nothing in a report comes from the text of the message.
//!
//! ```
//! use klagesak_validate::{Options, base, validate};
//!
//! let now = "2026-11-01T12:00:00+01:00".parse().unwrap();
//! let message = base::find("minimal").unwrap().json;
//! let report = validate(message.as_bytes(), &Options::new(now));
//! assert!(report.valid() && report.accepted());
//! ```
//!
//! With the feature `judge`, off by default, the module `judge` has a second opinion on structure: that of the published JSON Schema,
//! by the library `jsonschema`.

mod build;
mod case;
mod context;
#[doc(hidden)]
pub mod days;
mod faulty;
pub mod forloep;
mod index;
#[cfg(feature = "judge")]
pub mod judge;
mod kind;
mod labels;
mod layer;
mod legible;
pub mod locate;
mod options;
mod pipeline;
pub mod policy;
mod reads;
mod references;
mod repeated;
mod rule;
pub mod rules;
mod scope;
mod siste_dager;
pub mod svar;
mod table;
mod texts;
mod visit;
mod walk;
mod written_dates;

pub use build::{BuildError, Built, build};
pub use case::{CaseReport, ForloepScope, validate_case};
pub(crate) use klagesak_core::persons;
pub use klagesak_core::verdict::{Finding, Report};
pub use klagesak_core::{base, example};
pub(crate) use klagesak_forloep::side;
pub use klagesak_forloep::{Forloep, tid, ugunst};
pub use options::Options;
pub use pipeline::{validate, validate_message};
pub use policy::{Policy, PolicyError};
pub use rule::{Check, Rule};
pub use scope::Scope;
#[doc(hidden)]
pub use visit::{Checks, Visit};
