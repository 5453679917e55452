//! What the caller knows is protected, and what the case does.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use klagesak::adresse::vernede::in_case;
use klagesak::adresse::{Kjente, Vernede};
use klagesak::report::shown;
use klagesak::samme_sak::SammeSak;
use klagesak::verdi::Uuid;
use klagesak::{Language, Limits, Melding, Options};

use crate::failure::Failure;
use crate::inputs::{self, Input, Wanted};
use crate::keyring::Keyring;
use crate::package::{self, Depth};
use crate::{cases, clock, output, read, words};

/// Values the caller knows are protected.
#[derive(Debug, clap::Args)]
pub(crate) struct Protected {
    /// Addresses, phone numbers and e-mail addresses that are protected: a text file in UTF-8 with one on each line, such as
    /// "Street 5, 0001 Town" or "900 00 000"; a line that begins with # is a note. They are found however they are written, and
    /// never printed or stored
    #[arg(long, value_name = "FILE")]
    protected: Option<PathBuf>,
}

/// The other messages of a case.
#[derive(Debug, clap::Args)]
pub(crate) struct OfCase {
    /// The other messages of the case, in a file or folder: what they tell of a protected address is known too,
    /// and what they block is not converted
    #[arg(long, value_name = "FILE|FOLDER")]
    case: Option<PathBuf>,
}

impl Protected {
    /// Reads the file. From then on, nothing in it is printed.
    pub(crate) fn read(&self, language: Language) -> Result<Kjente, Failure> {
        let Some(path) = &self.protected else { return Ok(Kjente::default()) };
        let bytes = read::limited(path, Limits::default().max_bytes)
            .map_err(|error| Failure::unreadable(path, &error, language))?;
        let wrong = |what: String| Failure::Usage(format!("{}: {what}", shown(path)));
        let text =
            std::str::from_utf8(&bytes).map_err(|_| wrong(words::NOT_UTF8.get(language).to_owned()))?;
        let kjente = Kjente::of_lines(text)
            .map_err(|line| wrong(words::NO_ADDRESS.get(language).replace("{linje}", &line.to_string())))?;
        output::hide(&kjente);
        Ok(kjente)
    }
}

impl OfCase {
    /// Whether there are other messages.
    pub(crate) fn is_given(&self) -> bool {
        self.case.is_some()
    }

    /// The other messages.
    pub(crate) fn read(&self, language: Language) -> Result<Vec<Melding>, Failure> {
        let mut messages = Vec::new();
        for input in inputs::collect(self.case.as_slice(), Wanted::Packages) {
            match input {
                Input::File { path, doubtful } => {
                    let bytes = read::limited(&path, Limits::default().max_bytes)
                        .map_err(|error| Failure::unreadable(&path, &error, language))?;
                    if !(doubtful && inputs::is_something_else(&bytes)) {
                        messages.push(message(&path, &bytes, language)?);
                    }
                }
                Input::Unreadable(path, error) => return Err(Failure::unreadable(&path, &error, language)),
                Input::Package(path) => messages.push(in_package(&path, language)?),
                Input::Stdin => {}
            }
        }
        match &self.case {
            Some(path) if messages.is_empty() => {
                Err(Failure::Usage(format!("{}: {}", shown(path), words::NO_MESSAGE_HERE.get(language))))
            }
            _ => Ok(messages),
        }
    }
}

/// The message of a package, whoever signed it: what it tells of a protected address is no less known for that.
fn in_package(path: &Path, language: Language) -> Result<Melding, Failure> {
    let options = Options::new(clock::now(language)?);
    let judged = package::judge(path, &Keyring::default(), &options, Depth::Package, language)?;
    let bytes = judged.package.and_then(|package| package.message).unwrap_or_default();
    message(path, &bytes, language)
}

fn message(path: &Path, bytes: &[u8], language: Language) -> Result<Melding, Failure> {
    let read =
        klagesak::read(bytes).map_err(|error| cases::not_a_message(&shown(path), Some(&error), language));
    read.map(|read| read.message).map_err(Failure::Unreadable)
}

/// Whether a message may tell of a protected address. Reading it once more to know what must not be printed is for those.
pub(crate) fn protects(bytes: &[u8]) -> bool {
    const CODES_END_WITH: &[u8] = b"FORTROLIG";
    bytes.windows(CODES_END_WITH.len()).any(|window| window == CODES_END_WITH)
}

/// What is protected when each message is shown or converted, by the message itself, the others of its case, and the caller.
pub(crate) fn vernede(messages: &[Melding], others: &[Melding], given: &Kjente) -> Vec<Vernede> {
    let samme = SammeSak::of(messages.iter().chain(others));
    let sak = |melding: &Melding| samme.foerste(melding.hode().klagesak_id);
    let own: BTreeSet<Uuid> = messages.iter().map(sak).collect();
    let of_case = |melding: &&Melding| own.contains(&sak(melding));
    let all: Vec<&Melding> = messages.iter().chain(others.iter().filter(of_case)).collect();
    let mut vernede = in_case(&all);
    vernede.truncate(messages.len());
    for of_message in &mut vernede {
        of_message.give(given);
        output::hide(&of_message.alle());
    }
    vernede
}
