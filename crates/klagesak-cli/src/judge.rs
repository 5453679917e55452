//! The verdict on one input, ready to be printed. Many of these run at once.

use std::io;
use std::path::Path;

use klagesak::report::{self, Document, Message, shown};
use klagesak::samme_sak::SammeSak;
use klagesak::validate::validate_case;
use klagesak::verdict::{Finding, Param, Pointer, Severity};
use klagesak::{Melding, Options, Report, validate};

use crate::format::ReportFormat;
use crate::inputs::{Input, is_something_else};
use crate::keyring::Keyring;
use crate::package::{self, Depth, Judged};
use crate::protected::{protects, vernede};
use crate::{failure, read, words};

/// How inputs are judged, the same for all.
#[derive(Debug)]
pub(crate) struct Judge<'a> {
    pub(crate) options: Options<'a>,
    /// The other messages of the case, where each message is judged with them.
    pub(crate) others: Option<Vec<Melding>>,
    /// What packages are opened with, and whom the receiver trusts.
    pub(crate) keyring: Keyring,
    pub(crate) format: ReportFormat,
    pub(crate) look: report::Options,
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
            Input::Unreadable(path, error) => self.unreadable(&shown(path), error),
            Input::Stdin => {
                let name = words::STDIN.get(self.look.language);
                match read::stdin(max) {
                    Err(error) => self.unreadable(name, &error),
                    Ok(bytes) => self.message(&bytes, None, name, Path::new("-")),
                }
            }
            Input::File { path, doubtful } => match read::file(path, max) {
                Err(error) => self.unreadable(&shown(path), &error),
                Ok((bytes, _)) if *doubtful && is_something_else(&bytes) => Verdict::PassedOver,
                Ok((bytes, size)) => self.message(&bytes, size, &shown(path), path),
            },
            Input::Package(path) => self.package(path),
        }
    }

    fn package(&self, path: &Path) -> Verdict {
        match package::judge(path, &self.keyring, &self.options, Depth::Message, self.look.language) {
            Err(failure) => Verdict::Unreadable(failure.text(self.look.language)),
            Ok(mut judged) => {
                let message = judged.package.as_ref().and_then(|package| package.message.as_deref());
                judged.report = self.with_case(judged.report, message.unwrap_or_default());
                Verdict::Judged {
                    result: self.of_package(&judged, path),
                    accepted: judged.report.accepted(),
                    severities: judged.report.received,
                }
            }
        }
    }

    /// The verdict on a package.
    pub(crate) fn of_package(&self, judged: &Judged, path: &Path) -> Printed {
        judged.told(path, self.look.language, |message| self.printed(message))
    }

    fn unreadable(&self, name: &str, error: &io::Error) -> Verdict {
        Verdict::Unreadable(failure::unreadable(name, error, self.look.language))
    }

    /// `name` is for people, `path` for programs.
    fn message(&self, bytes: &[u8], size: Option<u64>, name: &str, path: &Path) -> Verdict {
        let report = self.with_case(report(bytes, size, &self.options), bytes);
        let result = self.printed(&Message { name, path, bytes, report: &report, shipment: None });
        Verdict::Judged { result, accepted: report.accepted(), severities: report.received }
    }

    /// The verdict on a message with what there is to say of it in its case. What is protected in it is never printed.
    fn with_case(&self, report: Report, bytes: &[u8]) -> Report {
        // A file may be named for where somebody lives.
        if self.others.is_none() && !self.look.show_values && !protects(bytes) {
            return report;
        }
        let Ok(read) = klagesak::read(bytes) else { return report };
        let others = self.others.as_deref().unwrap_or_default();
        vernede(std::slice::from_ref(&read.message), others, &self.options.kjente);
        if self.others.is_none() { report } else { in_case(report, read.message, others, &self.options) }
    }

    /// A verdict in the form that was asked for.
    fn printed(&self, message: &Message<'_>) -> Printed {
        match self.format {
            ReportFormat::Json => Printed::Text(message.json(&self.look)),
            ReportFormat::Text => Printed::Text(message.text(&self.look)),
            ReportFormat::Sarif | ReportFormat::Junit | ReportFormat::Html => {
                Printed::Document(Box::new(message.document(&self.look)))
            }
        }
    }
}

/// The rule a case breaks that has too many messages to be checked.
const TOO_MANY: &str = "KO-FORLOEP-106";

/// The verdict on a message with the findings about its case that are in it.
fn in_case(mut report: Report, melding: Melding, others: &[Melding], options: &Options<'_>) -> Report {
    let melding_id = melding.hode().melding_id;
    let samme = SammeSak::of(others.iter().chain([&melding]));
    let klagesak_id = samme.foerste(melding.hode().klagesak_id);
    let of_case = |other: &&Melding| {
        let hode = other.hode();
        samme.foerste(hode.klagesak_id) == klagesak_id
            && (hode.melding_id != melding_id || **other == melding)
    };
    let mut messages: Vec<Melding> = others.iter().filter(of_case).cloned().collect();
    messages.push(melding);
    let whole = validate_case(messages, options);
    let own = whole.melding_ider.iter().position(|id| *id == melding_id).map(|index| format!("/{index}"));
    for (finding, received) in whole.report.findings.iter().zip(&whole.report.received) {
        let below = match &own {
            // A case that is too much to check is so for each of its messages.
            _ if finding.rule.id.as_str() == TOO_MANY => Some(""),
            Some(own) => finding.pointer.as_str().strip_prefix(own),
            None => None,
        };
        if let Some(below) = below.filter(|below| below.is_empty() || below.starts_with('/')) {
            let mut finding = finding.clone();
            finding.pointer = Pointer::new(below);
            report.findings.push(finding);
            report.received.push(*received);
        }
    }
    report
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
