//! JSON files of others: read within limits, and held against a description of their form.
//!
//! The descriptions say what the official schemas say, in our own words; tests hold the two together.

mod check;
mod read;
mod shape;

pub(crate) use check::check;
pub(crate) use read::read;
pub(crate) use shape::{Field, Form, Shape};
