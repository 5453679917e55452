//! The schema as a judge: the published one, or another.

use std::sync::{LazyLock, OnceLock};

use jsonschema::Validator;
use klagesak_core::kodeverk::{Kodeverk, Meldingstype, Profil};
use klagesak_core::profil::Profiler;
use klagesak_core::read::{self, Reading};
use klagesak_core::reader::Head;
use klagesak_core::{Limits, Version, schema, syntax};
use serde_json::Value;

use super::error::JudgeError;
use super::opinion::Opinions;
use super::{law, reader};

/// A schema that messages are held against.
#[derive(Debug)]
pub struct Judge(Validator);

impl Judge {
    /// A schema of draft 2020-12. Formats are not asserted: the patterns say it all.
    ///
    /// # Errors
    /// [`JudgeError::Schema`]
    pub fn new(schema: &Value) -> Result<Self, JudgeError> {
        let options = jsonschema::draft202012::options().should_validate_formats(false);
        options.build(schema).map(Self).map_err(|error| JudgeError::Schema(error.to_string()))
    }

    /// What the reader and this schema have against a message.
    ///
    /// The limits on bytes, depth and values hold; that on findings does not, since two lists that are cut off cannot be compared.
    ///
    /// # Errors
    /// [`JudgeError`]
    pub fn opinions(&self, bytes: &[u8], limits: &Limits) -> Result<Opinions, JudgeError> {
        self.opinions_with(bytes, limits, Profiler::builtin())
    }

    /// The same, of a reader that knows these profiles.
    ///
    /// # Errors
    /// [`JudgeError`]
    pub fn opinions_with(
        &self,
        bytes: &[u8],
        limits: &Limits,
        profiler: &Profiler,
    ) -> Result<Opinions, JudgeError> {
        let text = syntax::text(bytes, limits)?;
        let message = read::value(text, limits)?;
        let all = Limits { max_findings: usize::MAX, ..*limits };
        let Reading { head, message: read, outcome, .. } = read::reading(text, &all, profiler);
        if head.meldingstype.is_none() {
            return Err(JudgeError::UnknownType);
        }
        if let (None, Some(version)) = (read, head.versjon) {
            return Err(JudgeError::OtherVersion { version });
        }
        let errors: Vec<_> = self.0.iter_errors(&message).collect();
        let reader = outcome.faults.iter().filter_map(reader::opinion).collect();
        Ok(Opinions { reader, schema: law::held(&message, &errors) })
    }
}

/// What the reader and the published schema of its type and area have against a message of the current version; of an area that is not
/// known, the schema of the core. Each schema is compiled once.
///
/// # Errors
/// [`JudgeError`]
pub fn opinions(bytes: &[u8], limits: &Limits) -> Result<Opinions, JudgeError> {
    let text = syntax::text(bytes, limits)?;
    let head = Head::of(text);
    let other = head.versjon.filter(|version| *version != Version::CURRENT);
    let judge = match (head.meldingstype, other) {
        (None, _) => Err(JudgeError::UnknownType),
        (_, Some(version)) => Err(JudgeError::OtherVersion { version }),
        (Some(meldingstype), None) => published(&meldingstype, head.profil.as_ref()),
    };
    match judge {
        Ok(judge) => judge.opinions(bytes, limits),
        // Of what is no message, that is said first.
        Err(error) => Err(read::value(text, limits).err().map_or(error, Into::into)),
    }
}

fn published(meldingstype: &Meldingstype, profil: Option<&Profil>) -> Result<&'static Judge, JudgeError> {
    const TYPES: usize = Meldingstype::KJENTE.len();
    type Judges = [OnceLock<Result<Judge, JudgeError>>; TYPES];
    static JUDGES: LazyLock<Vec<Judges>> = LazyLock::new(|| {
        let areas = Profiler::builtin().alle().count() + 1;
        (0..areas).map(|_| [const { OnceLock::new() }; TYPES]).collect()
    });
    let place = Meldingstype::KJENTE.iter().position(|known| known == meldingstype);
    let area =
        profil.and_then(|profil| Profiler::builtin().alle().position(|known| known.id == profil.verdi()));
    // The core stands behind all profiles.
    let judges = area.and_then(|area| JUDGES.get(area)).or_else(|| JUDGES.last());
    let judge = judges.zip(place).and_then(|(judges, place)| judges.get(place));
    let table = area.and_then(|area| Profiler::builtin().alle().nth(area));
    let judge = judge.ok_or(JudgeError::UnknownType)?;
    let schema = || schema::message_of(meldingstype, table, Version::CURRENT, None);
    judge.get_or_init(|| Judge::new(&schema())).as_ref().map_err(Clone::clone)
}
