//! The fourth phase: everything has been read.

use super::asice::Asic;
use super::with_message::WithMessage;
use crate::Signature;

/// A package that has been read to its end.
pub(super) struct Read<'a> {
    pub(super) package: WithMessage<'a>,
    pub(super) asic: Option<Asic>,
    pub(super) signatures: Vec<Signature>,
}
