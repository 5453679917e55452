//! The vocabulary of a verdict: rules, findings, reports. Every crate that judges something speaks it.
//!
//! ```
//! use klagesak_core::verdict::{Group, RuleId, Severity};
//!
//! assert!(Severity::Error > Severity::Warning && Severity::Warning > Severity::Notice);
//! assert_eq!(RuleId::new("KO-KLAGE-001").group(), Some(Group::Klage));
//! ```

mod example;
mod finding;
mod gather;
mod group;
mod lifecycle;
mod pointer;
mod rapport;
mod record;
mod report;
mod rule;
mod rule_texts;
mod severity;
mod source;

pub use example::{Edit, Example};
pub use finding::{Finding, Param, arrange, is_field_name};
pub use gather::gather;
pub use group::{Group, UnknownGroup};
pub use lifecycle::Lifecycle;
pub use pointer::{Path, Pointer};
pub use rapport::{FlyttetRegel, Funn, IkkeProevd, Lag, Lagresultat, Rapport, Underskrift};
pub use record::record;
pub use report::{HeldBack, Layer, LayerName, Outcome, Position, Report, Waiting};
pub use rule::{RuleId, RuleInfo};
pub use rule_texts::RuleTexts;
pub use severity::Severity;
pub use source::Source;
