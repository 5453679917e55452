//! A place in a source where faults are put in, and how a program is to choose between them when it runs.

use std::ops::Range;

/// A place, with the faults that are put in there.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    /// What is written anew.
    pub(crate) range: Range<usize>,
    pub(crate) form: Form,
    /// Each fault by its number, with what `cargo mutants` would put there.
    pub(crate) mutants: Vec<(u32, String)>,
}

/// How the choice is written. Where it can be, the sides stand once: written twice, every operator within them would be doubled as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form {
    /// A function, in which a complaint may stand that belongs to no fault alone.
    Region,
    /// All that a function does, and whether its type is one only it knows.
    Body { opaque: bool },
    /// `&&` and `||`: one is the other with the answer of the left side turned.
    Logic { left: Range<usize>, right: Range<usize>, or: bool },
    /// `==` and `!=`, which are each other turned; so are `<=` and `>`.
    Turned { whole: Range<usize> },
    /// `<` and `>`, each of which has several faults.
    Order { left: Range<usize>, op: String, right: Range<usize> },
    /// Arithmetic, with the sides once for each fault.
    Arithmetic { left: Range<usize>, op: String, right: Range<usize> },
    /// `!` or `-` before an operand, which is left out.
    Unary { operand: Range<usize>, name: &'static str },
    /// An arm that is passed over, or whose guard is always the same.
    Guard { guard: Option<Range<usize>> },
    /// A field that is left out of an expression with a rest.
    Field { field: Range<usize> },
}

impl Form {
    /// Which stands around the others where they begin and end at the same bytes.
    pub(crate) fn rank(&self) -> u8 {
        match self {
            Self::Region => 0,
            Self::Body { .. } => 1,
            Self::Field { .. } => 2,
            _ => 3,
        }
    }
}
