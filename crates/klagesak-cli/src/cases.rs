//! Messages from files and folders, case by case.
//!
//! [`load`] only finds out which file belongs to which case; [`Cases::each`] reads the messages of a few cases at a time. So
//! a folder of any size takes little memory.

use std::collections::HashMap;
use std::path::PathBuf;

use klagesak::kodeverk::{Kodeverk, Meldingstype};
use klagesak::report::shown;
use klagesak::samme_sak::{Sakshenvisning, SammeSak};
use klagesak::syntax::SyntaxFault;
use klagesak::verdi::Uuid;
use klagesak::{Language, Limits, Melding, ReadError};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::failure::{self, Failure};
use crate::inputs::{self, Input, Wanted, is_something_else};
use crate::{output, read, words};

/// Everything found, in the order of the input.
#[derive(Debug)]
pub(crate) struct Cases {
    /// By the first file of each.
    pub(crate) cases: Vec<Case>,
    /// What belongs to no case, since no case could be found in it.
    pub(crate) strays: Vec<Stray>,
    /// What could not even be opened: one complaint each.
    pub(crate) unread: Vec<String>,
    language: Language,
}

/// The files of one case.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) klagesak_id: Uuid,
    pub(crate) files: Vec<Kept>,
}

impl Case {
    /// A case that is too much to check is told of as such; no more of it is kept than that takes.
    fn push(&mut self, file: Kept) {
        if self.files.len() <= Limits::default().max_messages {
            self.files.push(file);
        }
    }

    fn too_much(&self) -> bool {
        self.files.len() > Limits::default().max_messages
    }
}

/// Where a message is.
#[derive(Debug)]
pub(crate) enum Kept {
    /// Standard input, which can be read only once.
    Stdin(Vec<u8>),
    /// A file, read again when its case has its turn.
    File(PathBuf),
}

/// A file that does not say which case it belongs to.
#[derive(Debug)]
pub(crate) struct Stray {
    pub(crate) complaint: String,
    kept: Kept,
}

/// What was found in one place.
enum Found {
    Message(Sakshenvisning, Kept),
    Stray(Stray),
    Unread(String),
}

/// A file of a case, read.
#[derive(Debug)]
pub(crate) struct CaseFile {
    /// The name as it may stand on a terminal.
    pub(crate) name: String,
    /// The name as it was given; `-` for standard input.
    pub(crate) given: PathBuf,
    /// The content; none when the file could not be opened.
    pub(crate) bytes: Option<Vec<u8>>,
    /// The size of the whole file, of which no more is read than is needed to know that it is too large.
    pub(crate) size: Option<u64>,
    /// The message in it, or a complaint that it cannot be read.
    pub(crate) melding: Result<Melding, String>,
}

const MEBIBYTE: usize = 1 << 20;

/// Cases worked on before their results are printed.
const BATCH: usize = 64;

/// Finds the cases in files and folders, and in what stands on standard input for `-`.
pub(crate) fn load(arguments: &[PathBuf], language: Language) -> Result<Cases, Failure> {
    let inputs = inputs::collect(arguments, Wanted::Messages);
    let found: Vec<_> = inputs.par_iter().filter_map(|input| find(input, language)).collect();
    let mut cases = Cases { cases: Vec::new(), strays: Vec::new(), unread: Vec::new(), language };
    let said = |found: &Found| match found {
        Found::Message(sak, _) => Some(sak.clone()),
        _ => None,
    };
    let samme = SammeSak::new(found.iter().filter_map(said));
    let mut places: HashMap<Uuid, usize> = HashMap::new();
    for found in found {
        match found {
            Found::Unread(complaint) => cases.unread.push(complaint),
            Found::Stray(stray) => cases.strays.push(stray),
            Found::Message(sak, file) => {
                let klagesak_id = samme.foerste(sak.klagesak_id);
                let place = *places.entry(klagesak_id).or_insert(cases.cases.len());
                match cases.cases.get_mut(place) {
                    Some(case) => case.push(file),
                    None => cases.cases.push(Case { klagesak_id, files: vec![file] }),
                }
            }
        }
    }
    if cases.cases.is_empty() && cases.strays.is_empty() && cases.unread.is_empty() {
        return Err(Failure::Unreadable(words::NOTHING_TO_READ.get(language).to_owned()));
    }
    Ok(cases)
}

impl Cases {
    /// The same with all messages in one case, that of the first.
    pub(crate) fn joined(mut self) -> Self {
        let mut cases = std::mem::take(&mut self.cases).into_iter();
        if let Some(mut first) = cases.next() {
            cases.flat_map(|case| case.files).for_each(|file| first.push(file));
            self.cases.push(first);
        }
        self
    }

    /// Reads case after case and works on it, several at once; the results are taken in order. `work` gets the files that
    /// hold messages and those that do not.
    pub(crate) fn each<T: Send>(
        &self,
        work: impl Fn(&Case, Vec<CaseFile>) -> T + Sync,
        mut take: impl FnMut(T) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        for batch in self.cases.chunks(BATCH) {
            let results: Vec<T> = batch.par_iter().map(|case| work(case, self.files(case))).collect();
            results.into_iter().try_for_each(&mut take)?;
        }
        Ok(())
    }

    /// The messages of each case with their files. Says what cannot be read, and gives whether everything could.
    pub(crate) fn each_read<T: Send>(
        &self,
        work: impl Fn(&Case, Vec<(String, Melding)>) -> T + Sync,
        mut take: impl FnMut(T) -> Result<(), Failure>,
    ) -> Result<bool, Failure> {
        let strays = self.strays.iter().map(|stray| &stray.complaint);
        self.unread.iter().chain(strays).for_each(|complaint| output::complain(complaint, self.language));
        let mut all_read = self.unread.is_empty() && self.strays.is_empty();
        self.each(
            |case, files| {
                let (mut messages, mut complaints) = (Vec::new(), Vec::new());
                if case.too_much() {
                    let most = Limits::default().max_messages.to_string();
                    complaints.push(words::TOO_MANY_MESSAGES.get(self.language).replace("{most}", &most));
                    return (complaints, None);
                }
                for file in files {
                    match file.melding {
                        Ok(melding) => messages.push((file.given.to_string_lossy().into_owned(), melding)),
                        Err(complaint) => complaints.push(complaint),
                    }
                }
                (complaints, (!messages.is_empty()).then(|| work(case, messages)))
            },
            |(complaints, result)| {
                all_read &= complaints.is_empty();
                complaints.iter().for_each(|complaint| output::complain(complaint, self.language));
                result.map_or(Ok(()), &mut take)
            },
        )?;
        Ok(all_read)
    }

    /// A file without a case, read.
    pub(crate) fn stray(&self, stray: &Stray) -> CaseFile {
        self.file(&stray.kept)
    }

    fn files(&self, case: &Case) -> Vec<CaseFile> {
        case.files.iter().map(|file| self.file(file)).collect()
    }

    fn file(&self, kept: &Kept) -> CaseFile {
        let (name, given, bytes) = match kept {
            Kept::Stdin(bytes) => {
                (words::STDIN.get(self.language).to_owned(), "-".into(), Ok((bytes.clone(), None)))
            }
            Kept::File(path) => {
                let bytes = read::file(path, Limits::default().max_bytes);
                (shown(path), path.clone(), bytes)
            }
        };
        let (bytes, size, melding) = match bytes {
            Err(error) => (None, None, Err(failure::unreadable(&name, &error, self.language))),
            Ok((bytes, size)) => {
                let melding = klagesak::read(&bytes).map(|read| read.message);
                let melding = melding.map_err(|error| not_a_message(&name, Some(&error), self.language));
                (Some(bytes), size, melding)
            }
        };
        CaseFile { name, given, bytes, size, melding }
    }
}

/// The case a file belongs to; nothing when the file is passed over.
fn find(input: &Input, language: Language) -> Option<Found> {
    let max = Limits::default().max_bytes;
    let (name, read) = match input {
        Input::Unreadable(path, error) => {
            return Some(Found::Unread(failure::unreadable(&shown(path), error, language)));
        }
        Input::Stdin => (words::STDIN.get(language).to_owned(), read::stdin(max)),
        Input::File { path, .. } | Input::Package(path) => (shown(path), read::limited(path, max)),
    };
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(error) => return Some(Found::Unread(failure::unreadable(&name, &error, language))),
    };
    if matches!(input, Input::File { doubtful: true, .. }) && is_something_else(&bytes) {
        return None;
    }
    let head = serde_json::from_slice(&bytes).map(|head: Head<'_>| Sakshenvisning::from(head));
    let complaint =
        head.is_err().then(|| not_a_message(&name, klagesak::read(&bytes).err().as_ref(), language));
    let kept = match input {
        Input::File { path, .. } => Kept::File(path.clone()),
        _ => Kept::Stdin(bytes),
    };
    Some(match head {
        Ok(head) => Found::Message(head, kept),
        Err(_) => Found::Stray(Stray { complaint: complaint.unwrap_or_default(), kept }),
    })
}

/// All that is needed to know the case.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Head<'a> {
    klagesak_id: Uuid,
    #[serde(borrow)]
    meldingstype: Option<&'a RawValue>,
    #[serde(borrow)]
    referanser: Option<&'a RawValue>,
}

/// The other ids of the case; what is wrong elsewhere among the references does not matter here.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Referanser {
    samme_sak: Vec<Uuid>,
}

impl From<Head<'_>> for Sakshenvisning {
    fn from(head: Head<'_>) -> Self {
        let referanser = head.referanser.and_then(|raw| serde_json::from_str(raw.get()).ok());
        Self {
            klagesak_id: head.klagesak_id,
            samme_sak: referanser.map_or_else(Vec::new, |referanser: Referanser| referanser.samme_sak),
            oversendelse: head
                .meldingstype
                .is_some_and(|raw| raw.get().trim_matches('"') == Meldingstype::Oversendelse.verdi()),
        }
    }
}

/// «sak.json kan ikke leses: meldingen har ikke den strukturen den skal ha (12:5)».
pub(crate) fn not_a_message(name: &str, error: Option<&ReadError>, language: Language) -> String {
    let (cannot, see) = (words::NOT_READ.get(language), words::SEE_VALIDATE.get(language));
    // No more of it than the limit has been read, so that it is not known whether the rest is JSON.
    if let Some(ReadError::Syntax(SyntaxFault::TooLarge { max, .. })) = error {
        let why = words::TOO_LARGE.get(language).replace("{grense}", &(max / MEBIBYTE).to_string());
        return format!("{name} {cannot}: {why}; {see}");
    }
    let (why, place) = match error {
        Some(ReadError::Structure { line, column, .. }) => {
            (words::NOT_STRUCTURE, format!(" ({line}:{column})"))
        }
        Some(ReadError::UnknownType) => (words::UNKNOWN_TYPE, String::new()),
        Some(ReadError::UnknownVersion | ReadError::UnsupportedVersion { .. }) => {
            (words::OTHER_VERSION, String::new())
        }
        Some(ReadError::Syntax(_)) => (words::NOT_JSON, String::new()),
        _ => (words::NOT_STRUCTURE, String::new()),
    };
    format!("{name} {cannot}: {}{place}; {see}", why.get(language))
}
