//! Verdicts in the forms of the programs people already have: code scanning, build servers, browsers.

mod document;
mod forms;
mod html;
mod junit;
mod part;
mod sarif;
mod words;

pub use document::{Document, Group, MANY, Verdicts};
