//! Where the case is (STATUS).

pub(super) mod innhold;
pub(super) mod tid;
