//! The appeal (KLAGE).

pub(super) mod andre;
pub(super) mod fremsettelse;
pub(super) mod frist;
mod fristregning;
pub(super) mod oversittelse;
pub(super) mod punkter;

#[cfg(test)]
mod tests;
