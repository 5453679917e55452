//! Faults put into the rules, to see that their examples notice.
//!
//! `cargo mutants` lists the faults. They are written into one copy of the sources, each behind a question that is answered when the
//! program runs, so that hundreds are compiled at once. A program of tests is then run once for each: one it ends well with is a
//! survivor. `tests/mutasjon/run` begins here, and CONTRIBUTING tells what is done with survivors.

mod build;
mod build_tests;
mod error;
mod examples;
mod function;
mod group;
mod key;
mod list;
mod place;
mod reason;
mod render;
mod results;
mod run;
mod shard;
mod share;
mod site;
mod sites;
mod text;
mod tree;

pub use build_tests::programs;
pub use error::{Error, Result};
pub use examples::Examples;
pub use group::{GROUPS, Group, Judge};
pub use key::Key;
pub use list::{Mutant, changed, listed, sample};
pub use reason::{Reasons, unused};
pub use results::{Line, Outcome, Results, Runs, Turn};
pub use run::{Program, Verdict, alone, judged};
pub use shard::Shard;
pub use share::Share;
pub use tree::Tree;
