//! Making a message from plain values, with everything that is wrong told at once.

use klagesak_core::verdict::Report;
use klagesak_core::{Melding, read_with};
use serde::Serialize;

use crate::{Options, validate};

/// A message made from plain values, and what there is to say about it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Built {
    /// The message.
    pub message: Melding,
    /// The bytes to send.
    pub bytes: Vec<u8>,
    /// The verdict on it: valid, and perhaps with warnings somebody should see before it is sent.
    pub report: Report,
}

/// Why there is no message.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The values are no message. The report has every fault, each with its field.
    #[error("the values are no valid message: {} findings", .0.findings.len())]
    Invalid(Box<Report>),
    /// The values cannot be written as JSON, such as a map whose keys are no text.
    #[error("the values cannot be written as JSON")]
    Serialize(#[source] serde_json::Error),
}

/// A message from plain values that have the names of its fields, such as a struct of your own that derives `Serialize`, or
/// `serde_json::json!`. An optional field without a value is left out, as on the wire; `null` is a fault.
///
/// The values are judged as the bytes of a message are, by [`validate`]: there is no other checker, and nothing is found here
/// that a receiver would not find. Types that check as they are made ([`klagesak_core::verdi`]) can stand among the values.
///
/// ```
/// use klagesak_validate::{BuildError, Options, build};
/// use serde_json::json;
///
/// let options = Options::new("2026-11-01T12:00:00+01:00".parse()?);
/// let mut values: serde_json::Value = serde_json::from_str(klagesak_core::mal::TREKK)?;
/// assert!(build(&values, &options)?.report.valid());
///
/// // Two faults, told together.
/// values["innhold"]["dato"] = json!("i går");
/// values["innhold"]["trukketAv"]["rolle"] = json!("ALLE");
/// let Err(BuildError::Invalid(report)) = build(&values, &options) else { panic!("it cannot be sent") };
/// let places: Vec<_> = report.findings.iter().map(|finding| finding.pointer.as_str()).collect();
/// assert_eq!(places, ["/innhold/dato", "/innhold/trukketAv/rolle"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`BuildError::Invalid`] with the report, and [`BuildError::Serialize`].
pub fn build<T: Serialize + ?Sized>(values: &T, options: &Options<'_>) -> Result<Built, BuildError> {
    let bytes = serde_json::to_vec(values).map_err(BuildError::Serialize)?;
    let report = validate(&bytes, options);
    match read_with(&bytes, &options.limits) {
        Ok(read) if report.valid() => {
            let bytes = read.write().map_err(BuildError::Serialize)?;
            Ok(Built { message: read.message, bytes, report })
        }
        _ => Err(BuildError::Invalid(Box::new(report))),
    }
}
