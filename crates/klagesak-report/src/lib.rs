//! Reports on klagesak messages, cases, packages and conversions, in every form people and programs read them in.
//!
//! Values in, text or bytes out: nothing here opens a file, knows a terminal, looks at a clock, reads the environment or starts
//! a thread. What those would decide (language, colours, width, whether values are shown, how places are found) is in
//! [`Options`].
//!
//! | about | for people | for programs |
//! |---|---|---|
//! | a message or a package | [`Message::text`], [`Verdicts::html`] | [`Message::json`], [`Verdicts::sarif`], [`Verdicts::junit`] |
//! | a case | [`Case::text`], and as a [`Group`] in [`Verdicts`] | [`Case::json`] |
//! | what the person who appealed is told | [`status::text`] | [`status::json`] |
//! | where the time goes | [`timeline`]: text and SVG | CSV |
//! | what a conversion loses | [`conversion::text`] | [`conversion::json`] |
//! | the rules | [`rules::list`], [`rules::show`] | [`rules::json`] |
//! | which rules change from one day to another | [`rule_changes::text`] | [`rule_changes::json`] |
//! | what has changed between versions of the schemas | [`schema_diff::text`] | [`schema_diff::json`] |
//! | what a day to come changes | [`Rehearsal::text`] | [`Rehearsal::json`] |
//! | how another implementation does | [`conformance::Table`] | |
//!
//! Values of a message are hidden in all of them, unless [`Options::show_values`] says otherwise.

mod case;
pub mod conformance;
pub mod conversion;
mod counted;
mod harmless;
mod ink;
mod json;
mod junit;
mod located;
mod message;
mod options;
mod page;
pub mod personside;
mod places;
pub mod rehearsal;
pub mod rule_changes;
pub mod rules;
#[cfg(feature = "kompat")]
pub mod schema_diff;
mod shipment;
pub mod status;
mod summary;
pub mod timeline;
mod verdicts;
mod wall;
mod words;

pub use case::{Case, CaseFile};
pub use counted::Counted;
pub use harmless::{harmless, shown};
pub use json::line;
pub use message::{Excerpt, Message};
pub use options::Options;
pub use places::{Finder, Places, in_json, nowhere};
pub use rehearsal::Rehearsal;
pub use shipment::Shipment;
pub use summary::Summary;
pub use verdicts::{Document, Group, MANY, Verdicts};
pub use wall::norwegian;

/// The example in the README is a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
