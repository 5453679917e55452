//! Reading a JSON file of another system.

use klagesak_core::Limits;
use klagesak_core::read::value;
use klagesak_core::syntax::{self, SyntaxFault};
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::Value;

use super::{Shape, check};
use crate::Error;
use crate::rules::generated::kilde::{
    KO_KILDE_001, KO_KILDE_001_ANNEN_TEGNKODING, KO_KILDE_001_BYTEREKKEFOELGEMERKE, KO_KILDE_001_FOR_DYP,
    KO_KILDE_001_FOR_STOR, KO_KILDE_001_IKKE_JSON, KO_KILDE_001_IKKE_UTF_8, KO_KILDE_001_KAN_IKKE_LESES,
    KO_KILDE_001_NOE_ETTER_SLUTTEN, KO_KILDE_001_SAMME_FELT, KO_KILDE_001_SLUTTER_MIDT_I, KO_KILDE_001_TOM,
};

/// Reads a file and holds it against its form.
///
/// # Errors
/// [`Error::Refused`] with every fault of its form, or the one of its bytes.
pub(crate) fn read(bytes: &[u8], shape: &Shape, limits: &Limits) -> Result<Value, Error> {
    let value = syntax::text(bytes, limits)
        .and_then(|text| value(text, limits))
        .map_err(|fault| Error::Refused(vec![finding(fault)]))?;
    let mut faults = check(&value, shape);
    if faults.is_empty() {
        return Ok(value);
    }
    faults.truncate(limits.max_findings);
    Err(Error::Refused(faults))
}

fn finding(fault: SyntaxFault) -> Finding {
    let (offset, grunn) = match fault {
        SyntaxFault::Empty => (None, KO_KILDE_001_TOM),
        SyntaxFault::TooLarge { .. } => (None, KO_KILDE_001_FOR_STOR),
        SyntaxFault::ByteOrderMark => (Some(0), KO_KILDE_001_BYTEREKKEFOELGEMERKE),
        SyntaxFault::OtherEncoding => (Some(0), KO_KILDE_001_ANNEN_TEGNKODING),
        SyntaxFault::NotUtf8 { offset } => (Some(offset), KO_KILDE_001_IKKE_UTF_8),
        SyntaxFault::Truncated { offset } => (Some(offset), KO_KILDE_001_SLUTTER_MIDT_I),
        SyntaxFault::TrailingData { offset } => (Some(offset), KO_KILDE_001_NOE_ETTER_SLUTTEN),
        SyntaxFault::TooDeep { offset, .. } => (Some(offset), KO_KILDE_001_FOR_DYP),
        SyntaxFault::DuplicateKey { offset } => (Some(offset), KO_KILDE_001_SAMME_FELT),
        SyntaxFault::NotJson { offset } => (Some(offset), KO_KILDE_001_IKKE_JSON),
        _ => (None, KO_KILDE_001_KAN_IKKE_LESES),
    };
    let finding = Finding::new(&KO_KILDE_001, Pointer::default()).with("grunn", grunn);
    match offset {
        Some(offset) => finding.at_offset(offset),
        None => finding,
    }
}
