//! Reading messages: bytes to a typed message, or a clear error.

use serde_json::Value;
use thiserror::Error;

use crate::kodeverk::Kodeverk;
use crate::limits::Limits;
use crate::melding::Melding;
use crate::profil::Profiler;
use crate::reader::{Fault, FaultKind, Head, Outcome, Reader};
use crate::syntax::{self, SyntaxFault};
use crate::unknown::{self, Unknown};
use crate::verdict::Pointer;
use crate::version::{Support, Version};

/// A message that has been read.
///
/// ```
/// // A message of version 1.1, with a field this version does not know.
/// let text = klagesak_core::mal::TREKK
///     .replace("\"versjon\": \"1.0\"", "\"versjon\": \"1.1\"")
///     .replace("\"dato\": \"2026-05-20\"", "\"nyttFelt\": 1, \"dato\": \"2026-05-20\"");
/// let read = klagesak_core::read(text.as_bytes())?;
/// assert_eq!(read.unknown[0].pointer().to_string(), "/innhold/nyttFelt");
///
/// // It is kept, and written back.
/// assert!(String::from_utf8(read.write()?)?.contains("\"nyttFelt\":1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Read {
    /// The message.
    pub message: Melding,
    /// What a newer minor version has added; kept for writing back.
    pub unknown: Vec<Unknown>,
}

impl Read {
    /// Canonical bytes, with everything unknown put back where it stood.
    ///
    /// # Errors
    /// As [`write`](crate::write::write).
    pub fn write(&self) -> serde_json::Result<Vec<u8>> {
        let written = crate::write::write(&self.message)?;
        let Ok(text) = std::str::from_utf8(&written) else { return Ok(written) };
        Ok(unknown::restore(text, &self.unknown).into_bytes())
    }
}

/// Why a message could not be read. Never carries text from the message.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The bytes are not a JSON text this format allows.
    #[error(transparent)]
    Syntax(#[from] SyntaxFault),
    /// `meldingstype` is missing, unknown, or of a type this version cannot read.
    #[error("meldingstype is missing or unknown")]
    UnknownType,
    /// `versjon` is missing or malformed.
    #[error("versjon is missing or malformed")]
    UnknownVersion,
    /// The message is of another major version.
    #[error("version {version} cannot be read; this reader knows {current}", current = Version::CURRENT)]
    UnsupportedVersion {
        /// The version of the message.
        version: Version,
    },
    /// The message does not have the structure of its type. Validate it to see every fault.
    #[error("{problem} at {pointer}, line {line} column {column}")]
    Structure {
        /// Where.
        pointer: Pointer,
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
        /// What, in general terms.
        problem: &'static str,
    },
}

/// Reads a message with the limits of the standard.
///
/// A message of a newer minor version is read too; what this version does not know is in [`Read::unknown`].
///
/// ```
/// use klagesak_core::{Melding, ReadError, read};
///
/// let bytes = klagesak_core::mal::KVITTERING.as_bytes();
/// let Melding::Kvittering(kvittering) = read(bytes)?.message else { panic!("another type") };
/// assert_eq!(kvittering.innhold.resultat.to_string(), "MOTTATT");
///
/// // What cannot be read is an error that says where, and never quotes the message.
/// let text = klagesak_core::mal::KVITTERING.replace("\"MOTTATT\"", "17");
/// let Err(ReadError::Structure { pointer, .. }) = read(text.as_bytes()) else { panic!("it was read") };
/// assert_eq!(pointer.to_string(), "/innhold/resultat");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`ReadError`]
pub fn read(bytes: &[u8]) -> Result<Read, ReadError> {
    read_with(bytes, &Limits::default())
}

/// Reads a message with other limits.
///
/// # Errors
/// [`ReadError`]
pub fn read_with(bytes: &[u8], limits: &Limits) -> Result<Read, ReadError> {
    let text = syntax::text(bytes, limits)?;
    let Reading { head, message, outcome } = reading(text, limits, Profiler::builtin());
    if let Some(fault) = outcome.syntax {
        return Err(fault.into());
    }
    if let Some(fault) = twice(&outcome) {
        return Err(fault.into());
    }
    if head.meldingstype.is_none() {
        return Err(ReadError::UnknownType);
    }
    let version = head.versjon.ok_or(ReadError::UnknownVersion)?;
    let message = message.ok_or(ReadError::UnsupportedVersion { version })?;
    match outcome.faults.iter().find(|fault| fault.kind != FaultKind::NotNfc) {
        Some(fault) => Err(structure(text, fault)),
        None => Ok(Read { message, unknown: outcome.unknown }),
    }
}

/// All that one pass over a text gives.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reading {
    /// Which kind of message it is.
    pub head: Head,
    /// The message, with stand-ins for what is faulty or missing. None when it is of no type this version knows, or of another major
    /// version.
    pub message: Option<Melding>,
    /// What was found on the way. With a fault of syntax nothing else counts: it stopped there.
    pub outcome: Outcome,
}

/// Reads a text as far as it goes, and notes everything that is wrong with it. A message of one of these profiles is read as the profile
/// narrows the core, and any other as the core has it.
#[must_use]
pub fn reading(text: &str, limits: &Limits, profiler: &Profiler) -> Reading {
    let head = Head::of(text);
    let support = head.versjon.map(Version::support);
    let profil = head.profil.as_ref().and_then(|profil| profiler.find(profil.verdi()));
    let mut reader = Reader::new(text, limits, support == Some(Support::NewerMinor), profil);
    let known = head.meldingstype.as_ref().filter(|_| support != Some(Support::OtherMajor));
    let message = known.and_then(|meldingstype| Melding::read(meldingstype, &mut reader));
    if message.is_none() {
        reader.anything();
    }
    Reading { head, message, outcome: reader.finish() }
}

/// Reads a JSON value of no type of ours, refusing keys that stand twice.
///
/// # Errors
/// The first [`SyntaxFault`] of the text.
pub fn value(text: &str, limits: &Limits) -> Result<Value, SyntaxFault> {
    let mut reader = Reader::new(text, limits, false, None);
    let value = reader.value();
    let outcome = reader.finish();
    outcome.syntax.or_else(|| twice(&outcome)).map_or(Ok(value), Err)
}

/// The first key that stands twice, for those to whom that is no message at all.
fn twice(outcome: &Outcome) -> Option<SyntaxFault> {
    let twice = outcome.faults.iter().find(|fault| matches!(fault.kind, FaultKind::Twice(_)));
    twice.map(|twice| SyntaxFault::DuplicateKey { offset: twice.offset })
}

fn structure(text: &str, fault: &Fault) -> ReadError {
    let before = text.get(..fault.offset).unwrap_or_default();
    ReadError::Structure {
        pointer: fault.pointer.clone(),
        line: before.matches('\n').count() + 1,
        column: before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1,
        problem: problem(&fault.kind),
    }
}

fn problem(kind: &FaultKind) -> &'static str {
    match kind {
        FaultKind::Missing(_) => "a field is missing",
        FaultKind::Unknown { .. } => "a field is unknown",
        FaultKind::Type(_) => "a value has the wrong type",
        FaultKind::Code(_) => "a code is unknown",
        _ => "a value is not allowed",
    }
}
