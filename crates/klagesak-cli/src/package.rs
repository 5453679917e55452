//! Packages as commands meet them: opened, read with a bar for those who wait, and judged.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::Path;

use klagesak::package::{self, Error, Opened, Package};
use klagesak::report::{Message, Shipment, harmless, shown};
use klagesak::{Language, Options, Report, shipment};

use crate::failure::{self, Failure};
use crate::inputs::is_stdin;
use crate::keyring::Keyring;
use crate::progress::Bytes;
use crate::{first_bytes, words};

/// A package that has been judged, or the findings of one that could not be opened.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) report: Report,
    pub(crate) package: Option<Package>,
}

impl Judged {
    /// Holds back the documents whose content is an error, when nothing else is.
    pub(crate) fn quarantine(&mut self, options: &Options<'_>) {
        if let Some(package) = &self.package {
            shipment::quarantine(package, &mut self.report, options);
        }
    }

    /// What there is to tell of the package at a path.
    pub(crate) fn told<T>(&self, path: &Path, language: Language, tell: impl FnOnce(&Message<'_>) -> T) -> T {
        let package = self.package.as_ref();
        let bytes = package.and_then(|package| package.message.as_deref()).unwrap_or_default();
        let shipment = package.map(Shipment::from).unwrap_or_default();
        let name = named(path, language);
        tell(&Message { name: &name, path, bytes, report: &self.report, shipment: Some(&shipment) })
    }
}

/// How much of a package is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The package and the documents in it.
    Package,
    /// The message too.
    Message,
}

/// The verdict on a package. What keeps it from being read is a complaint.
pub(crate) fn judge(
    path: &Path,
    keyring: &Keyring,
    options: &Options<'_>,
    depth: Depth,
    language: Language,
) -> Result<Judged, Failure> {
    let verdict = || {
        let opened = open(path, keyring)?;
        let bytes = Bytes::new(opened.size());
        let progress = |read| bytes.advance(read);
        let package = opened.verify(&keyring.trust(options.now), &limits(options, &progress));
        bytes.done();
        package
    };
    match verdict() {
        Ok(package) => {
            let report = match depth {
                Depth::Package => shipment::package_report(&package, options),
                Depth::Message => shipment::report(&package, options),
            };
            Ok(Judged { report, package: Some(package) })
        }
        Err(error) => match error.findings() {
            findings if findings.is_empty() => Err(failure(path, &error, language)),
            findings => Ok(Judged { report: shipment::with_package(None, findings, options), package: None }),
        },
    }
}

/// A package, or a message, as those who read a report know it.
pub(crate) fn named(path: &Path, language: Language) -> String {
    if is_stdin(path) { words::STDIN.get(language).to_owned() } else { shown(path) }
}

/// Opens a package.
pub(crate) fn open(path: &Path, keyring: &Keyring) -> Result<Opened, Error> {
    let mut stdin = is_stdin(path).then(spooled).transpose()?;
    let encrypted = match &mut stdin {
        Some(file) => first_bytes::of_encrypted(file).map_err(Error::Workspace)?,
        None => first_bytes::is_encrypted(path),
    };
    if encrypted && !keyring.has_key() {
        return Err(Error::OpenPackage(io::Error::other(NeedsKey)));
    }
    match stdin {
        Some(file) => keyring.open_file(file, encrypted),
        None => keyring.open(path, encrypted),
    }
}

/// Standard input as a file without a name, since the end of a package says where its files are. It goes on one byte longer than a
/// package may be, so that one which is too large is found to be so.
fn spooled() -> Result<File, Error> {
    let mut file = tempfile::tempfile().map_err(Error::Workspace)?;
    let (mut input, mut piece) = (io::stdin().lock(), vec![0; 64 * 1024]);
    let mut left = package::Options::default().max_total.saturating_add(1);
    loop {
        let read = input.read(&mut piece).map_err(Error::ReadPackage)?;
        let kept = read.min(usize::try_from(left).unwrap_or(usize::MAX));
        file.write_all(piece.get(..kept).unwrap_or_default()).map_err(Error::Workspace)?;
        left = left.saturating_sub(kept as u64);
        if kept == 0 {
            return Ok(file);
        }
    }
}

/// What a package may hold.
pub(crate) fn limits<'a>(options: &Options<'_>, progress: &'a (dyn Fn(u64) + Sync)) -> package::Options<'a> {
    package::Options { message: options.limits, progress: Some(progress), ..package::Options::default() }
}

/// Nobody gave the key of an encrypted package.
#[derive(Debug, thiserror::Error)]
#[error("the package is encrypted")]
struct NeedsKey;

/// Whether an error is about what was to be written.
pub(crate) fn is_of_result(error: &Error) -> bool {
    matches!(error, Error::Write(_) | Error::TargetExists)
}

/// Why a package could not be processed, as the error the user sees.
pub(crate) fn failure(path: &Path, error: &Error, language: Language) -> Failure {
    let name = named(path, language);
    match error {
        Error::OpenPackage(error) | Error::ReadPackage(error) => {
            let needs_key = error.get_ref().is_some_and(|inner| inner.is::<NeedsKey>());
            Failure::Unreadable(if needs_key {
                format!("{name} {}: {}", words::NOT_READ.get(language), words::NEEDS_KEY.get(language))
            } else {
                failure::unreadable(&name, error, language)
            })
        }
        Error::ReadDocument { number, source } => {
            let document = format!("{} {number}", words::DOCUMENT_NUMBER.get(language));
            Failure::Unreadable(failure::unreadable(&document, source, language))
        }
        Error::Workspace(error) => {
            let what = words::NO_WORKSPACE.get(language);
            Failure::Unreadable(format!("{name} {what}: {}", failure::reason(error, language)))
        }
        Error::Write(error) => Failure::unwritable(path, error, language),
        Error::TargetExists => Failure::unwritable(path, &io::ErrorKind::AlreadyExists.into(), language),
        Error::Changed => Failure::Unreadable(format!("{name}: {}", words::CHANGED.get(language))),
        other => Failure::Unreadable(format!("{name}: {}", causes(other))),
    }
}

fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        let _ = write!(text, ": {cause}");
        next = cause.source();
    }
    harmless(&text).into_owned()
}
