//! The layer of bytes and JSON.

use klagesak_core::syntax::SyntaxFault;
use klagesak_core::verdict::{Finding, Param, Pointer, RuleInfo};
use serde_json::Value;
use unicode_normalization::is_nfc;

use crate::locate::Source;
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

/// Every key that stands twice in the same object.
pub(crate) fn duplicates(text: &str) -> Vec<Finding> {
    Source::new(text)
        .duplicates()
        .into_iter()
        .map(|(pointer, name, offset)| {
            // Inside utvidelser any key may be anything, a person's name too.
            let shown = if pointer.as_str() == "/utvidelser" && name != "utvidelser" { "" } else { &name };
            let felt = Param::field_name(shown);
            Finding::new(&KO_SYNTAKS_008.info, pointer).at_offset(offset).with("felt", felt)
        })
        .collect()
}

/// Every text that is not in Unicode NFC.
pub(crate) fn not_nfc(text: &str) -> Vec<Finding> {
    // Every character before U+0300 is in NFC wherever it stands, and only they have all their bytes below CC hex. So the
    // texts of nearly all messages are settled by a look at the bytes, and of the rest by a look at some of the texts.
    let escaped = text.contains("\\u");
    // The largest of a block of bytes is found many bytes at a time, which the first of many is not.
    let largest = |block: &[u8]| block.iter().copied().fold(0, u8::max);
    let suspect = |text: &&str| text.as_bytes().chunks(64).any(|block| largest(block) >= 0xcc);
    if !escaped && (!suspect(&text) || text.split('"').filter(suspect).all(is_nfc)) {
        return Vec::new();
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return Vec::new() };
    let mut findings = Vec::new();
    visit(&value, &Pointer::default(), &mut findings);
    findings
}

fn visit(value: &Value, at: &Pointer, findings: &mut Vec<Finding>) {
    match value {
        Value::String(text) if !is_nfc(text) => {
            findings.push(Finding::new(&KO_SYNTAKS_011.info, at.clone()));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let mut pointer = at.clone();
                pointer.push_index(index);
                visit(item, &pointer, findings);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                visit(field, &at.shown(name), findings);
            }
        }
        _ => {}
    }
}
