//! The decision on the appeal (AVGJOERELSE).

pub(super) mod gjelder;
pub(super) mod hjemvisning;
pub(super) mod kostnader;
pub(super) mod samsvar;
pub(super) mod ugunst;
pub(super) mod underretning;
pub(super) mod utfall;
pub(super) mod ytelser;
