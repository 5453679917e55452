//! The first instance's treatment of the appeal (FOERSTEINSTANS).

pub(super) mod behandling;
pub(super) mod nytt_vedtak;
