//! The reader that notes every fault, held against the published schemas and against itself.

mod enig;
mod json;
mod venter;
