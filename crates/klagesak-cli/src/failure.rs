//! Why a command stopped, and the exit code it gives.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use klagesak::Language;
use klagesak::report::{Summary, shown};

use crate::{output, stop, words};

/// The code for messages with errors.
pub(crate) const FINDINGS: u8 = 1;
/// The code for something that could not be read.
pub(crate) const UNREADABLE: u8 = 3;
/// The code a shell gives a program that died of a closed pipe.
const CLOSED_PIPE: u8 = 141;

/// Why a command stopped. The texts are in the user's language and hold nothing from a message.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It was asked for something that does not exist.
    Usage(String),
    /// Something could not be read.
    Unreadable(String),
    /// The result could not be written.
    Output(io::Error),
    /// Somebody asked for it to stop.
    Stopped,
}

impl Failure {
    /// A file that could not be read.
    pub(crate) fn unreadable(path: &Path, error: &io::Error, language: Language) -> Self {
        Self::Unreadable(unreadable(&shown(path), error, language))
    }

    /// A file that could not be written.
    pub(crate) fn unwritable(path: &Path, error: &io::Error, language: Language) -> Self {
        let what = words::NOT_WRITTEN.get(language);
        Self::Unreadable(format!("{} {what}: {}", shown(path), reason(error, language)))
    }

    /// What there is to tell the user.
    pub(crate) fn text(self, language: Language) -> String {
        match self {
            Self::Usage(text) | Self::Unreadable(text) => text,
            Self::Stopped => words::STOPPED.get(language).to_owned(),
            Self::Output(error) => {
                let (result, what) = (words::RESULT.get(language), words::NOT_WRITTEN.get(language));
                format!("{result} {what}: {}", reason(&error, language))
            }
        }
    }

    /// Tells the user, and gives the code to end with.
    pub(crate) fn report(self, language: Language) -> ExitCode {
        match self {
            // Whoever reads the output has seen enough.
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(CLOSED_PIPE),
            other => {
                let code = match other {
                    Self::Usage(_) => 2,
                    Self::Stopped => stop::CODE,
                    Self::Unreadable(_) | Self::Output(_) => UNREADABLE,
                };
                output::complain(&other.text(language), language);
                ExitCode::from(code)
            }
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// «sak.json kan ikke leses: filen finnes ikke».
pub(crate) fn unreadable(name: &str, error: &io::Error, language: Language) -> String {
    format!("{name} {}: {}", words::NOT_READ.get(language), reason(error, language))
}

/// Why, in words.
pub(crate) fn reason(error: &io::Error, language: Language) -> String {
    let known = match error.kind() {
        io::ErrorKind::NotFound => words::NOT_FOUND,
        io::ErrorKind::PermissionDenied => words::NO_PERMISSION,
        io::ErrorKind::IsADirectory | io::ErrorKind::NotADirectory => words::NOT_A_FILE,
        // How those who read packages and messages say it.
        io::ErrorKind::InvalidInput => words::NOT_REGULAR,
        io::ErrorKind::AlreadyExists => words::EXISTS,
        io::ErrorKind::StorageFull => words::DISK_FULL,
        _ => words::SYSTEM_ERROR,
    };
    match error.raw_os_error() {
        Some(code) if known == words::SYSTEM_ERROR => format!("{} ({code})", known.get(language)),
        _ => known.get(language).to_owned(),
    }
}

/// The code for what all verdicts come to.
pub(crate) fn exit_code(summary: &Summary) -> ExitCode {
    if summary.unread() > 0 {
        ExitCode::from(UNREADABLE)
    } else if summary.rejected() > 0 {
        ExitCode::from(FINDINGS)
    } else {
        ExitCode::SUCCESS
    }
}

/// A result that is a file or a folder has to have a name.
pub(crate) fn to_file(path: &Path, language: Language) -> Result<(), Failure> {
    if path.as_os_str() == "-" {
        Err(Failure::Usage(words::NO_STDOUT.get(language).to_owned()))
    } else {
        Ok(())
    }
}
