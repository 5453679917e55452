//! The layer of bytes and JSON.

use klagesak_core::syntax::SyntaxFault;
use klagesak_core::verdict::{Finding, Param, Pointer, RuleInfo};
use serde_json::Value;
use unicode_normalization::is_nfc;

use crate::locate::Source;
use crate::rules::syntaks;

/// A fault of the bytes as a finding.
pub(crate) fn finding(fault: &SyntaxFault) -> Finding {
    let at =
        |rule: &'static RuleInfo, offset: usize| Finding::new(rule, Pointer::default()).at_offset(offset);
    match *fault {
        SyntaxFault::Empty => at(&syntaks::TOM.info, 0),
        SyntaxFault::TooLarge { size, max } => {
            at(&syntaks::FOR_STOR.info, 0).with("stoerrelse", size).with("grense", max)
        }
        SyntaxFault::ByteOrderMark => at(&syntaks::BOM.info, 0),
        SyntaxFault::OtherEncoding => at(&syntaks::ANNEN_TEGNKODING.info, 0),
        SyntaxFault::NotUtf8 { offset } => at(&syntaks::IKKE_UTF8.info, offset).with("posisjon", offset),
        SyntaxFault::Truncated { offset } => at(&syntaks::AVKORTET.info, offset),
        SyntaxFault::TrailingData { offset } => at(&syntaks::ETTERFOELGENDE.info, offset),
        SyntaxFault::TooDeep { offset, max } => at(&syntaks::FOR_DYP.info, offset).with("grense", max),
        SyntaxFault::DuplicateKey { offset } => at(&syntaks::DOBBEL_NOEKKEL.info, offset).with("felt", ""),
        // NotJson, and any fault a later core may add: the bytes are not what the format asks for.
        SyntaxFault::NotJson { offset } => at(&syntaks::IKKE_JSON.info, offset),
        _ => at(&syntaks::IKKE_JSON.info, 0),
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
            Finding::new(&syntaks::DOBBEL_NOEKKEL.info, pointer).at_offset(offset).with("felt", felt)
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
            findings.push(Finding::new(&syntaks::IKKE_NFC.info, at.clone()));
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
