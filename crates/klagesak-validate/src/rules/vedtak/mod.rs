//! Decisions, appealed or new (VEDTAK).

pub(super) mod grunnlag;
pub(super) mod rimelig;
pub(super) mod utfall;
pub(super) mod ytelse;
