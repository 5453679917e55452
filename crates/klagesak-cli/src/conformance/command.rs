//! The command of another implementation, and what it is given for a case.

use std::ffi::{OsStr, OsString};

use klagesak::Language;
use klagesak::report::conformance::Kind;
use klagesak::report::harmless;

use super::kit::{Case, Kit};
use super::words;
use crate::failure::Failure;

/// What stands for the file or the folder.
const PATH: &str = "{}";
/// What stands for the reference time.
const NOW: &str = "{now}";
/// What stands for the day the rules are read on.
const RULES_AT: &str = "{rules-at}";
/// What stands for the largest message allowed, in bytes.
const MAX: &str = "{max}";

/// The commands for each kind of case. Where a kind has none of its own, that for messages is used.
#[derive(Debug)]
pub(super) struct Commands {
    messages: Command,
    cases: Option<Command>,
    packages: Option<Command>,
}

/// A program and its arguments, with places to fill in.
#[derive(Debug)]
struct Command(OsString, Vec<OsString>);

impl Commands {
    pub(super) fn new(
        messages: &[OsString],
        (cases, packages): (Option<&str>, Option<&str>),
        language: Language,
    ) -> Result<Self, Failure> {
        let line = |line: Option<&str>| -> Result<_, Failure> {
            let Some(line) = line else { return Ok(None) };
            let words = shell_words::split(line)
                .map_err(|_| Failure::Usage(words::OPEN_QUOTE.get(language).to_owned()))?;
            let words: Vec<_> = words.into_iter().map(OsString::from).collect();
            Command::new(&words, language).map(Some)
        };
        Ok(Self {
            messages: Command::new(messages, language)?,
            cases: line(cases)?,
            packages: line(packages)?,
        })
    }

    /// The program and its arguments for a case.
    pub(super) fn filled(&self, case: &Case, kit: &Kit) -> (OsString, Vec<OsString>) {
        let own = match case.case.kind {
            Kind::Message => None,
            Kind::Conversation => self.cases.as_ref(),
            Kind::Package => self.packages.as_ref(),
        };
        let Command(program, arguments) = own.unwrap_or(&self.messages);
        (program.clone(), arguments.iter().map(|argument| fill(argument, case, kit)).collect())
    }

    /// The command for messages as one line, as it was given.
    pub(super) fn line(&self) -> String {
        let Command(program, arguments) = &self.messages;
        let words = std::iter::once(program).chain(arguments).map(|word| word.to_string_lossy());
        harmless(&shell_words::join(words)).into_owned()
    }
}

impl Command {
    fn new(words: &[OsString], language: Language) -> Result<Self, Failure> {
        match words.split_first() {
            Some((program, arguments)) if arguments.iter().any(|word| contains(word, PATH)) => {
                Ok(Self(program.clone(), arguments.to_vec()))
            }
            _ => Err(Failure::Usage(words::NO_PLACE.get(language).to_owned())),
        }
    }
}

fn contains(word: &OsStr, part: &str) -> bool {
    word.to_string_lossy().contains(part)
}

fn fill(argument: &OsStr, case: &Case, kit: &Kit) -> OsString {
    if argument == PATH {
        // Whole, so that a path need not be text.
        return case.path.clone().into_os_string();
    }
    let filled = argument.to_string_lossy().replace(PATH, &case.path.to_string_lossy());
    let filled = filled.replace(NOW, &kit.now).replace(RULES_AT, &kit.rules_at);
    filled.replace(MAX, &case.max_bytes.to_string()).into()
}
