//! The pictures of the reference, drawn as SVG: they need no script, and look the same everywhere.

pub(super) mod family;
mod geometry;
pub(super) mod states;
mod svg;
