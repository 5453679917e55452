//! What the reader noted, in the words of JSON Schema.

use klagesak_core::reader::{Fault, FaultKind};

use super::opinion::Opinion;

/// A fault as a keyword; none for what no schema speaks of.
pub(super) fn opinion(fault: &Fault) -> Option<Opinion> {
    let keyword = match &fault.kind {
        FaultKind::Missing(_) => "required",
        FaultKind::Unknown { .. } => "additionalProperties",
        FaultKind::Type(_) => "type",
        FaultKind::Code(_) => "enum",
        FaultKind::Constant(_) | FaultKind::Version => "const",
        FaultKind::Form(_) => "pattern",
        FaultKind::TooLong(_) => "maxLength",
        FaultKind::Empty => "minLength",
        FaultKind::TooFew(_) => "minItems",
        FaultKind::TooMany(_) => "maxItems",
        FaultKind::TooSmall(_) => "minimum",
        FaultKind::TooLarge(_) => "maximum",
        FaultKind::Repeated => "uniqueItems",
        FaultKind::Key => "propertyNames",
        // NotNfc, and Twice, with which there is no message to hold against a schema.
        _ => return None,
    };
    Some(Opinion::new(fault.pointer.clone(), keyword))
}
