//! Reading messages: bytes to a typed message, or a clear error.

use serde_json::Value;
use thiserror::Error;

use crate::kodeverk::Meldingstype;
use crate::limits::Limits;
use crate::melding::Melding;
use crate::syntax::{self, SyntaxFault};
use crate::unknown::{self, Found, Unknown};
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
        if self.unknown.is_empty() {
            return crate::write::write(&self.message);
        }
        let mut value = serde_json::to_value(&self.message)?;
        unknown::restore(&mut value, &self.unknown)?;
        crate::write::write(&value)
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
    if let Some(message) = fast(text, limits) {
        return Ok(Read { message, unknown: Vec::new() });
    }
    let value = syntax::value(text, limits)?;
    let (meldingstype, version) = identify(&value);
    let meldingstype = meldingstype.ok_or(ReadError::UnknownType)?;
    let version = version.ok_or(ReadError::UnknownVersion)?;
    match version.support() {
        Support::OtherMajor => Err(ReadError::UnsupportedVersion { version }),
        Support::Known => Err(structure(text, &meldingstype)),
        Support::NewerMinor => newer(value, &meldingstype).ok_or_else(|| structure(text, &meldingstype)),
    }
}

/// One pass straight into the typed message, for messages of a known version that are without structural faults; `None`
/// says only that the slower way must be taken.
#[must_use]
pub fn fast(text: &str, limits: &Limits) -> Option<Melding> {
    let head = Head::peek(text);
    if Version::parse(&head.versjon?)?.support() != Support::Known {
        return None;
    }
    let message = Melding::from_text(&meldingstype(&head.meldingstype?)?, text).ok()?;
    // Only extensions can be deep: everything else has the depth of its type.
    let deep = message.hode().utvidelser.is_some_and(|u| u.depth() + 1 > limits.max_depth);
    (!deep).then_some(message)
}

/// Reads a message of a newer minor version, setting aside what is not known.
fn newer(value: Value, meldingstype: &Meldingstype) -> Option<Read> {
    let (mut fields, mut codes) = (Vec::new(), Vec::new());
    for found in unknown::find(&value, meldingstype) {
        match found {
            Found::Field(pointer) => fields.push(pointer),
            Found::Code(pointer) => codes.push(Unknown::Code { pointer }),
        }
    }
    let mut read = lenient(value, meldingstype, fields)?;
    read.unknown.extend(codes);
    Some(read)
}

/// Reads a value without the given fields and with unknown codes kept. `None` when it has other faults too.
#[must_use]
pub fn lenient(mut value: Value, meldingstype: &Meldingstype, without: Vec<Pointer>) -> Option<Read> {
    let unknown = unknown::set_aside(&mut value, without);
    let message = crate::kodeverk::lenient(|| Melding::from_value(meldingstype, value)).ok()?;
    Some(Read { message, unknown })
}

/// The type and version a message says it has.
#[must_use]
pub fn identify(value: &Value) -> (Option<Meldingstype>, Option<Version>) {
    let field = |name| value.get(name).and_then(Value::as_str);
    (field("meldingstype").and_then(meldingstype), field("versjon").and_then(Version::parse))
}

fn meldingstype(name: &str) -> Option<Meldingstype> {
    use crate::kodeverk::Kodeverk;
    Meldingstype::KJENTE.iter().find(|t| t.verdi() == name).cloned()
}

/// Reads once more, with the path tracked, to say where the structure fails.
fn structure(text: &str, meldingstype: &Meldingstype) -> ReadError {
    let Some(error) = Melding::structural_error(meldingstype, text) else {
        return ReadError::Structure {
            pointer: Pointer::default(),
            line: 1,
            column: 1,
            problem: "structure is wrong",
        };
    };
    let mut pointer = Pointer::default();
    for segment in error.path() {
        match segment {
            serde_path_to_error::Segment::Seq { index } => pointer.push_index(*index),
            serde_path_to_error::Segment::Map { key } if crate::verdict::is_field_name(key) => {
                pointer.push_field(key);
            }
            _ => {}
        }
    }
    let error = error.into_inner();
    ReadError::Structure {
        pointer,
        line: error.line(),
        column: error.column(),
        problem: problem(&error.to_string()),
    }
}

/// `serde`'s own messages quote the value, so only their kind is passed on.
fn problem(message: &str) -> &'static str {
    const KINDS: [(&str, &str); 5] = [
        ("missing field", "a field is missing"),
        ("unknown field", "a field is unknown"),
        ("duplicate field", "a field stands twice"),
        ("invalid type", "a value has the wrong type"),
        ("ukjent kode", "a code is unknown"),
    ];
    KINDS
        .iter()
        .find(|(start, _)| message.starts_with(start))
        .map_or("a value is not allowed", |(_, kind)| kind)
}

/// The two fields that decide how the rest is read. Reading stops as soon as both are found.
#[derive(Default)]
struct Head {
    meldingstype: Option<String>,
    versjon: Option<String>,
}

impl Head {
    fn peek(text: &str) -> Self {
        let mut head = Self::default();
        let mut reader = serde_json::Deserializer::from_str(text);
        // Stopping early is an error to serde; what was found by then is all that matters.
        let _ = serde::Deserializer::deserialize_map(&mut reader, HeadVisitor(&mut head));
        head
    }
}

struct HeadVisitor<'a>(&'a mut Head);

impl<'de> serde::de::Visitor<'de> for HeadVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("message")
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while self.0.meldingstype.is_none() || self.0.versjon.is_none() {
            match map.next_key::<std::borrow::Cow<'de, str>>()?.as_deref() {
                Some("meldingstype") => self.0.meldingstype = Some(map.next_value()?),
                Some("versjon") => self.0.versjon = Some(map.next_value()?),
                Some(_) => map.next_value::<serde::de::IgnoredAny>().map(drop)?,
                None => break,
            }
        }
        Ok(())
    }
}
