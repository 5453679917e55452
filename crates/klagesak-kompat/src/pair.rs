//! Two schemas to compare, and what stands around them.

use klagesak_core::verdict::Pointer;

use super::document::Spot;

/// Two schemas to compare, and where in a message they show first.
#[derive(Debug, Clone)]
pub(super) struct Pair<'a> {
    pub(super) old: Spot<'a>,
    pub(super) new: Spot<'a>,
    pub(super) field: Pointer,
    pub(super) context: Context,
}

/// What stands around two schemas, and so how much a change in them says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Context {
    /// Nothing: what they refuse is refused.
    Alone,
    /// Something where more can mean less, as in `not`: every change may break anybody.
    Entangled,
}

/// A place in a message below another.
pub(super) fn below(field: &Pointer, name: &str) -> Pointer {
    let mut field = field.clone();
    field.push_field(name);
    field
}
