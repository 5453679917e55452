//! The verdict on one input, ready to be printed. Many of these run at once.

use std::io;
use std::path::Path;

use klagesak::validate::locate::Source;
use klagesak::verdict::{Finding, Param, Rapport, Severity};
use klagesak::{Language, Options, Report, shipment, validate};

use super::excerpt::{Excerpts, Located};
use super::text;
use crate::inputs::{Input, is_something_else};
use crate::keys::Keyring;
use crate::package::{self, Depth, Judged};
use crate::report::{Document, Format};
use crate::{failure, output, read, words};

/// How inputs are judged, the same for all.
#[derive(Debug)]
pub(crate) struct Judge<'a> {
    pub(crate) options: Options<'a>,
    /// What packages are opened with, and whom the receiver trusts.
    pub(crate) keyring: Keyring,
    pub(crate) language: Language,
    pub(crate) format: Format,
    /// Show source lines as they are.
    pub(crate) show_values: bool,
    /// Say so when a message has no findings.
    pub(crate) show_clean: bool,
}

/// What became of one input.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// No message, and nothing to worry about.
    PassedOver,
    /// Not read; the complaint says why.
    Unreadable(String),
    /// Judged.
    Judged {
        /// The verdict as it is printed, or what the page or file about all verdicts is made from.
        result: Printed,
        /// Whether the receiver accepts the message.
        accepted: bool,
        /// The severities of the findings.
        severities: Vec<Severity>,
    },
}

/// The verdict on one input in the form that was asked for.
#[derive(Debug)]
pub(crate) enum Printed {
    /// To be printed at once.
    Text(String),
    /// A part of something larger.
    Document(Box<Document>),
}

impl Judge<'_> {
    pub(crate) fn judge(&self, input: &Input) -> Verdict {
        let max = self.options.limits.max_bytes;
        match input {
            Input::Unreadable(path, error) => self.unreadable(&output::shown(path), error),
            Input::Stdin => {
                let name = words::STDIN.get(self.language);
                match read::stdin(max) {
                    Err(error) => self.unreadable(name, &error),
                    Ok(bytes) => self.message(&bytes, None, name, Path::new("-")),
                }
            }
            Input::File { path, doubtful } => match read::file(path, max) {
                Err(error) => self.unreadable(&output::shown(path), &error),
                Ok((bytes, _)) if *doubtful && is_something_else(&bytes) => Verdict::PassedOver,
                Ok((bytes, size)) => self.message(&bytes, size, &output::shown(path), path),
            },
            Input::Package(path) => self.package(path),
        }
    }

    fn package(&self, path: &Path) -> Verdict {
        match package::judge(path, &self.keyring, &self.options, Depth::Message, self.language) {
            Err(failure) => Verdict::Unreadable(failure.text(self.language)),
            Ok(judged) => Verdict::Judged {
                result: self.of_package(&judged, path),
                accepted: judged.report.accepted(),
                severities: judged.report.received,
            },
        }
    }

    /// The verdict on a package.
    pub(crate) fn of_package(&self, judged: &Judged, path: &Path) -> Printed {
        let name = output::shown(path);
        if matches!(self.format, Format::Json) {
            let mut rapport = self.rapport(&judged.report, judged.message(), path);
            rapport.signert_av = judged.package.as_ref().map(shipment::signed_by).unwrap_or_default();
            return Printed::Text(output::line(&rapport));
        }
        let printed =
            self.printed(&judged.report, judged.message(), &name, path, || self.package_text(judged, path));
        match printed {
            Printed::Document(document) => {
                Printed::Document(Box::new(Document { in_package: true, ..*document }))
            }
            text @ Printed::Text(_) => text,
        }
    }

    /// The verdict on a package for people.
    pub(crate) fn package_text(&self, judged: &Judged, path: &Path) -> String {
        let (report, name) = (&judged.report, output::shown(path));
        self.located(report, judged.message(), |located| {
            text::Printer::new(self, report, located, &name).print_package(judged.package.as_ref())
        })
    }

    fn unreadable(&self, name: &str, error: &io::Error) -> Verdict {
        Verdict::Unreadable(failure::unreadable(name, error, self.language))
    }

    /// `name` is for people, `given` for programs.
    fn message(&self, bytes: &[u8], size: Option<u64>, name: &str, given: &Path) -> Verdict {
        let report = report(bytes, size, &self.options);
        let result = self.printed(&report, bytes, name, given, || self.text(&report, bytes, name));
        Verdict::Judged { result, accepted: report.accepted(), severities: report.received }
    }

    /// A verdict in the form that was asked for.
    fn printed(
        &self,
        report: &Report,
        bytes: &[u8],
        name: &str,
        given: &Path,
        text: impl FnOnce() -> String,
    ) -> Printed {
        match self.format {
            Format::Json => Printed::Text(output::line(&self.rapport(report, bytes, given))),
            Format::Text => Printed::Text(text()),
            Format::Sarif | Format::Junit | Format::Html => {
                Printed::Document(Box::new(self.document(report, bytes, name, given)))
            }
        }
    }

    /// A report for programs, with lines and columns.
    pub(crate) fn rapport(&self, report: &Report, bytes: &[u8], given: &Path) -> Rapport {
        self.located(report, bytes, |located| {
            let mut rapport = report.render_with_places(self.language, |finding| located?.position(finding));
            rapport.kilde = Some(output::given(given));
            rapport
        })
    }

    /// A report with what is needed to show it, or to point into the text.
    pub(crate) fn document(&self, report: &Report, bytes: &[u8], name: &str, given: &Path) -> Document {
        self.located(report, bytes, |located| {
            let position = |finding: &Finding| located?.position(finding);
            let mut excerpts = located.map(|located| Excerpts::new(located, self.show_values));
            let excerpts = report.findings.iter().map(|finding| {
                let excerpts = excerpts.as_mut()?;
                excerpts.of(finding, position(finding)?)
            });
            let excerpts = excerpts.collect();
            let mut rapport = report.render_with_places(self.language, position);
            rapport.kilde = Some(output::given(given));
            Document { name: name.to_owned(), path: given.to_owned(), rapport, excerpts, in_package: false }
        })
    }

    /// A report for people, ending with the verdict.
    pub(crate) fn text(&self, report: &Report, bytes: &[u8], name: &str) -> String {
        self.located(report, bytes, |located| text::Printer::new(self, report, located, name).print())
    }

    /// The findings of a report for people.
    pub(crate) fn findings(&self, report: &Report, bytes: &[u8], name: &str) -> String {
        self.located(report, bytes, |located| text::Printer::new(self, report, located, name).findings())
    }

    /// Takes the text apart. That costs more than the verdict, so it waits until there is something to find in it.
    fn located<T>(&self, report: &Report, bytes: &[u8], then: impl FnOnce(Option<Located<'_>>) -> T) -> T {
        if report.findings.is_empty() || bytes.is_empty() || bytes.len() > self.options.limits.max_bytes {
            return then(None);
        }
        let text = String::from_utf8_lossy(bytes);
        let source = Source::new(&text);
        then(Some(Located { text: &text, source: &source }))
    }
}

/// The verdict on the start of a file, with the size of the whole where it is known.
pub(crate) fn report(bytes: &[u8], size: Option<u64>, options: &Options<'_>) -> Report {
    let mut report = validate(bytes, options);
    let too_large = bytes.len() > options.limits.max_bytes;
    if let (true, Some(size)) = (too_large, size) {
        tell_size(&mut report, size);
    }
    report
}

/// Only the start of a large file was read; the finding should give the size of the whole.
fn tell_size(report: &mut Report, size: u64) {
    let params = report.findings.iter_mut().flat_map(|f: &mut Finding| &mut f.params);
    params.filter(|(name, _)| *name == "stoerrelse").for_each(|(_, value)| *value = Param::Number(size));
}
