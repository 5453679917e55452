//! The layer of bytes and JSON.

use klagesak_core::reader::{Fault, FaultKind};
use klagesak_core::syntax::SyntaxFault;
use klagesak_core::verdict::{Finding, Param, Pointer, RuleInfo};

use crate::rules::generated::syntaks::{
    KO_SYNTAKS_001, KO_SYNTAKS_002, KO_SYNTAKS_003, KO_SYNTAKS_004, KO_SYNTAKS_005, KO_SYNTAKS_006,
    KO_SYNTAKS_007, KO_SYNTAKS_008, KO_SYNTAKS_009, KO_SYNTAKS_010, KO_SYNTAKS_011, KO_SYNTAKS_032,
    KO_SYNTAKS_033,
};

/// A fault of the bytes as a finding.
pub(crate) fn finding(fault: &SyntaxFault) -> Finding {
    let at =
        |rule: &'static RuleInfo, offset: usize| Finding::new(rule, Pointer::default()).at_offset(offset);
    match *fault {
        SyntaxFault::Empty => at(&KO_SYNTAKS_001.info, 0),
        SyntaxFault::TooLarge { size, max } => {
            at(&KO_SYNTAKS_010.info, 0).with("stoerrelse", size).with("grense", max)
        }
        SyntaxFault::ByteOrderMark => at(&KO_SYNTAKS_002.info, 0),
        SyntaxFault::OtherFile { name } => at(&KO_SYNTAKS_033.info, 0).with("slag", name),
        SyntaxFault::OtherEncoding => at(&KO_SYNTAKS_003.info, 0),
        SyntaxFault::NotUtf8 { offset } => at(&KO_SYNTAKS_004.info, offset).with("posisjon", offset),
        SyntaxFault::Truncated { offset } => at(&KO_SYNTAKS_006.info, offset),
        SyntaxFault::TrailingData { offset } => at(&KO_SYNTAKS_007.info, offset),
        SyntaxFault::TooDeep { offset, max } => at(&KO_SYNTAKS_009.info, offset).with("grense", max),
        SyntaxFault::TooMany { offset, max } => at(&KO_SYNTAKS_032.info, offset).with("grense", max),
        SyntaxFault::DuplicateKey { offset } => at(&KO_SYNTAKS_008.info, offset).with("felt", ""),
        // NotJson, and any fault a later core may add: the bytes are not what the format asks for.
        SyntaxFault::NotJson { offset } => at(&KO_SYNTAKS_005.info, offset),
        _ => at(&KO_SYNTAKS_005.info, 0),
    }
}

/// What a reader noted that is no fault of structure: a key that stands twice, a text that is not in Unicode NFC.
pub(crate) fn noted(fault: &Fault) -> Option<Finding> {
    let of = |rule: &'static RuleInfo| Finding::new(rule, fault.pointer.clone()).at_offset(fault.offset);
    match &fault.kind {
        FaultKind::Twice(name) => {
            // Inside utvidelser any key may be anything, a person's name too.
            let shown =
                if fault.pointer.as_str() == "/utvidelser" && name != "utvidelser" { "" } else { name };
            Some(of(&KO_SYNTAKS_008.info).with("felt", Param::field_name(shown)))
        }
        FaultKind::NotNfc => Some(of(&KO_SYNTAKS_011.info)),
        _ => None,
    }
}
