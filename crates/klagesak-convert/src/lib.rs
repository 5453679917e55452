//! Messages to and from the systems that exist.

pub mod rules;
