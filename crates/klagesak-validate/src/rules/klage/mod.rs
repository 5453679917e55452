//! The appeal (KLAGE).

pub(super) mod datoer;
pub(super) mod frist;
pub(super) mod oversittelse;
pub(super) mod punkter;
