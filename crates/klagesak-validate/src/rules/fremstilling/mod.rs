//! The statement of the case (FREMSTILLING).

pub(super) mod forelegging;
pub(super) mod innhold;
pub(super) mod kommentarer;
pub(super) mod samsvar;
pub(super) mod uten_svar;
pub(super) mod vurderinger;
