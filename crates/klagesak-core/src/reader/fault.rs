//! What can be wrong with the structure of a message, and where.

use crate::kodeverk::Meldingstype;
use crate::verdict::Pointer;

/// A fault of structure. Of the text of the message it carries the names of fields and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The place of what is wrong, as far down as it may be shown; of a field that is missing or unknown, its own.
    pub pointer: Pointer,
    /// Where it begins in the text, in bytes: a field at its name.
    pub offset: usize,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// A field that must be there is not.
    Missing(&'static str),
    /// A field the type does not have.
    Unknown {
        /// Its name, not to be shown unless it has the form of one.
        name: String,
        /// The field that was probably meant.
        near: Option<&'static str>,
    },
    /// A key that stands twice in its object, not to be shown unless it has the form of one. What stands behind the second is not
    /// read.
    Twice(String),
    /// A value of another JSON type than this.
    Type(JsonType),
    /// A code that is not in the list of this name.
    Code(&'static str),
    /// No version that can be read.
    Version,
    /// Another type of message than this.
    Constant(Meldingstype),
    /// A text of another form than this; of free text, one with a control character.
    Form(Option<Form>),
    /// A text with more characters than this.
    TooLong(usize),
    /// A text without characters.
    Empty,
    /// A list with fewer items than this.
    TooFew(usize),
    /// A list with more items than this; those beyond are looked at for faults and left out.
    TooMany(usize),
    /// A number below this.
    TooSmall(u64),
    /// A number above this.
    TooLarge(u64),
    /// A list in which an item stands twice and all must differ.
    Repeated,
    /// A key of `utvidelser` that is no name in reverse DNS form.
    Key,
    /// A text that is not in Unicode NFC.
    NotNfc,
}

impl FaultKind {
    /// Whether the value at the place is not what the sender wrote, since it could not be read.
    #[must_use]
    pub fn is_lost(&self) -> bool {
        !matches!(self, Self::Unknown { .. } | Self::Key | Self::NotNfc)
    }

    /// Whether it is about which items a list has, and not about any of them.
    #[must_use]
    pub fn is_of_list(&self) -> bool {
        matches!(self, Self::TooFew(_) | Self::TooMany(_) | Self::Repeated)
    }
}

/// The types of JSON a value of the format can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum JsonType {
    Object,
    Array,
    String,
    Integer,
    Boolean,
}

/// The written form of a kind of value, in the words of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// What it is called.
    pub title: &'static str,
    /// One that is right, synthetic.
    pub example: &'static str,
}
