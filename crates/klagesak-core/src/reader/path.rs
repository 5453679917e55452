//! Where a reader is.

use std::borrow::Cow;

use super::cursor::{Raw, unescape};
use crate::verdict::Pointer;

/// A step down.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'t> {
    /// A field of a type.
    Field(&'static str),
    /// A field of an object that may have any, or that the type does not have.
    Name(Raw<'t>),
    /// An item, from 0.
    Item(usize),
}

/// What the name of a field means.
pub(super) fn meant(raw: Raw<'_>) -> Cow<'_, str> {
    if !raw.escaped {
        return Cow::Borrowed(raw.text);
    }
    let mut name = String::new();
    // One with something that is no escape has stopped the reading.
    let _ = unescape(raw.text, &mut name);
    Cow::Owned(name)
}

/// The steps from the top, each with where it begins in the text: a field at its name.
#[derive(Debug)]
pub(super) struct Path<'t> {
    steps: Vec<(Step<'t>, usize)>,
}

impl<'t> Path<'t> {
    /// Deeper than any type goes; what has room for any type may go deeper.
    const USUAL: usize = 16;

    pub(super) fn new() -> Self {
        Self { steps: Vec::with_capacity(Self::USUAL) }
    }

    #[inline]
    pub(super) fn push(&mut self, step: Step<'t>, at: usize) {
        self.steps.push((step, at));
    }

    #[inline]
    pub(super) fn pop(&mut self) {
        self.steps.pop();
    }

    /// Where it begins in the text; none for the top.
    pub(super) fn offset(&self) -> Option<usize> {
        self.steps.last().map(|(_, at)| *at)
    }

    /// As far down as it may be shown.
    pub(super) fn shown(&self) -> Pointer {
        let mut pointer = Pointer::default();
        for (step, _) in &self.steps {
            match step {
                Step::Field(name) => pointer.push_field(name),
                Step::Item(index) => pointer.push_index(*index),
                Step::Name(name) => {
                    let longer = pointer.shown(&meant(*name));
                    if longer == pointer {
                        return pointer;
                    }
                    pointer = longer;
                }
            }
        }
        pointer
    }

    /// As it is: not to be shown.
    pub(super) fn whole(&self) -> Pointer {
        let mut pointer = Pointer::default();
        for (step, _) in &self.steps {
            match step {
                Step::Field(name) => pointer.push_field(name),
                Step::Name(name) => pointer.push_field(&meant(*name)),
                Step::Item(index) => pointer.push_index(*index),
            }
        }
        pointer
    }
}
