//! Reading a JSON file of another system.

use klagesak_core::syntax::{self, SyntaxFault};
use klagesak_core::verdict::{Finding, Pointer};
use klagesak_core::{Limits, Text};
use serde_json::Value;

use super::{Shape, check};
use crate::Error;
use crate::rules::kilde::IKKE_JSON;

/// Reads a file and holds it against its form.
///
/// # Errors
/// [`Error::Refused`] with every fault of its form, or the one of its bytes.
pub(crate) fn read(bytes: &[u8], shape: &Shape, limits: &Limits) -> Result<Value, Error> {
    let value = syntax::text(bytes, limits)
        .and_then(|text| syntax::value(text, limits))
        .map_err(|fault| Error::Refused(vec![finding(fault)]))?;
    let mut faults = check(&value, shape);
    if faults.is_empty() {
        return Ok(value);
    }
    faults.truncate(limits.max_findings);
    Err(Error::Refused(faults))
}

fn finding(fault: SyntaxFault) -> Finding {
    let (offset, (nb, nn, en)) = match fault {
        SyntaxFault::Empty => (None, ("er tom", "er tom", "is empty")),
        SyntaxFault::TooLarge { .. } => (None, ("er for stor", "er for stor", "is too large")),
        SyntaxFault::ByteOrderMark => (
            Some(0),
            (
                "begynner med et byterekkefølgemerke (BOM)",
                "byrjar med eit byterekkjefølgjemerke (BOM)",
                "starts with a byte order mark (BOM)",
            ),
        ),
        SyntaxFault::OtherEncoding => (
            Some(0),
            (
                "er skrevet i en annen tegnkoding enn UTF-8",
                "er skriven i ei anna teiknkoding enn UTF-8",
                "is written in another encoding than UTF-8",
            ),
        ),
        SyntaxFault::NotUtf8 { offset } => {
            (Some(offset), ("er ikke UTF-8", "er ikkje UTF-8", "is not UTF-8"))
        }
        SyntaxFault::Truncated { offset } => {
            (Some(offset), ("slutter midt i", "sluttar midt i", "ends in the middle"))
        }
        SyntaxFault::TrailingData { offset } => {
            (Some(offset), ("har noe etter slutten", "har noko etter slutten", "has something after its end"))
        }
        SyntaxFault::TooDeep { offset, .. } => {
            (Some(offset), ("er for dypt nøstet", "er for djupt nøsta", "is nested too deep"))
        }
        SyntaxFault::DuplicateKey { offset } => (
            Some(offset),
            ("har samme felt to ganger", "har same feltet to gonger", "has the same field twice"),
        ),
        SyntaxFault::NotJson { offset } => (Some(offset), ("er ikke JSON", "er ikkje JSON", "is not JSON")),
        _ => (None, ("kan ikke leses", "kan ikkje lesast", "cannot be read")),
    };
    let finding = Finding::new(&IKKE_JSON, Pointer::default()).with("grunn", Text { nb, nn, en });
    match offset {
        Some(offset) => finding.at_offset(offset),
        None => finding,
    }
}
