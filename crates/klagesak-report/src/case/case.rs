//! The verdict on one case: of each message, and of the whole.

use std::collections::BTreeSet;
use std::path::PathBuf;

use klagesak_core::Melding;
use klagesak_core::samme_sak::joined;
use klagesak_core::verdi::Uuid;
use klagesak_core::verdict::{Finding, Pointer, Report, Severity};
use klagesak_validate::forloep::{CaseReport, Forloep, looked_at, validate_case};

use crate::message::Message;

/// A case with the verdict on it.
#[derive(Debug)]
pub struct Case {
    /// None for files that do not say which case they belong to.
    pub(super) klagesak_id: Option<Uuid>,
    /// The messages in order, then what is left out of it.
    pub(super) files: Vec<CaseFile>,
    /// How many of them are in order.
    pub(super) ordered: usize,
    /// How many could not be read as messages.
    pub(super) outside: usize,
    /// The other ids of the case, which are nothing of their own.
    pub(super) andre_ider: BTreeSet<Uuid>,
    /// The verdict on the whole.
    pub(super) whole: CaseReport,
}

/// A file of a case, and the verdict on it alone.
#[derive(Debug)]
pub struct CaseFile {
    /// The name for people.
    pub name: String,
    /// The file for programs, as it was given; `-` for standard input.
    pub path: PathBuf,
    /// The message as it was read.
    pub bytes: Vec<u8>,
    /// The message, when it could be read as one.
    pub melding: Option<Melding>,
    /// The verdict on it.
    pub report: Report,
}

impl CaseFile {
    /// The file with another verdict, or its own.
    pub(super) fn with<'a>(&'a self, report: &'a Report) -> Message<'a> {
        Message { name: &self.name, path: &self.path, bytes: &self.bytes, report, shipment: None }
    }
}

impl Case {
    /// The verdict on a case, made from those on its files, given in any order. Without `klagesak_id` they are what belongs to no
    /// case.
    #[must_use]
    pub fn new(
        klagesak_id: Option<Uuid>,
        mut given: Vec<CaseFile>,
        options: &klagesak_validate::Options<'_>,
    ) -> Self {
        // The files that hold messages, in the order of the case, each with its place in it.
        let messages: Vec<Melding> = joined(given.iter().filter_map(|file| file.melding.clone()).collect());
        let with = given.iter_mut().filter_map(|file| file.melding.as_mut());
        with.zip(&messages).for_each(|(melding, joined)| melding.clone_from(joined));
        let messages = looked_at(messages, options.limits.max_messages);
        let forloep = Forloep::new(messages.clone());
        let whole = validate_case(messages, options);
        let mut files = Vec::with_capacity(given.len());
        for entry in forloep.innslag() {
            let same = |file: &CaseFile| file.melding.as_ref() == Some(&entry.melding);
            files.extend(given.iter().position(same).map(|place| given.remove(place)));
        }
        let ordered = files.len();
        let outside = given.iter().filter(|file| file.melding.is_none()).count();
        files.append(&mut given);
        Self { klagesak_id, files, ordered, outside, andre_ider: forloep.andre_ider(), whole }
    }

    /// The findings of the whole with their place in the case, as findings in the message they are about.
    fn of_the_whole(&self) -> impl Iterator<Item = (usize, Finding, Severity)> {
        let findings = self.whole.findings().iter().zip(&self.whole.report.received);
        findings.filter_map(|(finding, received)| {
            let pointer = finding.pointer.as_str().strip_prefix('/')?;
            let (index, below) = pointer.split_at(pointer.find('/').unwrap_or(pointer.len()));
            let mut finding = finding.clone();
            finding.pointer = Pointer::new(below);
            Some((index.parse().ok()?, finding, *received))
        })
    }

    /// The findings of the whole in one message, as a report on it.
    pub(super) fn of_the_whole_in(&self, index: usize) -> Report {
        let found = self.of_the_whole().filter(|(at, ..)| *at == index);
        let (findings, received) = found.map(|(_, finding, received)| (finding, received)).unzip();
        let mut report = self.whole.report.clone();
        report.findings = findings;
        report.received = received;
        report.omitted = 0;
        report
    }

    /// Whether no finding is an error by the standard.
    #[must_use]
    pub fn valid(&self) -> bool {
        self.whole.valid() && self.files.iter().all(|file| file.report.valid())
    }

    /// Whether the receiver accepts every message and the whole.
    #[must_use]
    pub fn accepted(&self) -> bool {
        self.whole.accepted() && self.files.iter().all(|file| file.report.accepted())
    }

    /// The severities of all findings.
    #[must_use]
    pub fn severities(&self) -> Vec<Severity> {
        let of_messages = self.files.iter().flat_map(|file| &file.report.received);
        self.whole.report.received.iter().chain(of_messages).copied().collect()
    }
}
