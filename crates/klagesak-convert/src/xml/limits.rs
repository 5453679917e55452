//! How large XML may be.

use klagesak_core::Text;

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

pub(super) const BYTES: Text = Text { nb: "byte", nn: "byte", en: "bytes" };
pub(super) const LEVELS: Text = Text { nb: "nivåer", nn: "nivå", en: "levels" };
pub(super) const ELEMENTS: Text = Text { nb: "elementer", nn: "element", en: "elements" };
pub(super) const ATTRIBUTES: Text =
    Text {
        nb: "attributter på et element", nn: "attributt på eit element", en: "attributes on an element"
    };
pub(super) const TAG: Text =
    Text { nb: "byte i starten på et element", nn: "byte i starten på eit element", en: "bytes in a tag" };
