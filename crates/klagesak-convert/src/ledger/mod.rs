//! The account of what a conversion carries: every field of a message, and whether it has been taken.
//!
//! A field is lost unless a converter takes it. So nothing is lost in silence, and a new field of the standard is a loss until
//! somebody gives it a place.

mod entry;
mod losses;
mod record;

pub(crate) use entry::Entry;
pub(crate) use record::Ledger;
