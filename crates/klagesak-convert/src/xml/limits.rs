//! How large XML may be.

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Pointer};

use crate::rules::generated::kilde::KO_KILDE_025;

/// How large XML may be. The defaults are far over any arkivmelding, and far under what hurts.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most bytes.
    pub bytes: usize,
    /// Deepest nesting, the outermost element counted as 1.
    pub depth: usize,
    /// Most elements.
    pub elements: usize,
    /// Most attributes on an element: they are compared with one another.
    pub attributes: usize,
    /// Most bytes in a tag, attributes and all.
    pub tag: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 16 * 1024 * 1024, depth: 64, elements: 200_000, attributes: 64, tag: 64 * 1024 }
    }
}

/// That there is more of something than is read.
pub(super) fn over_limit(what: Text, limit: usize, offset: usize) -> Finding {
    Finding::new(&KO_KILDE_025, Pointer::default()).at_offset(offset).with("hva", what).with("grense", limit)
}
