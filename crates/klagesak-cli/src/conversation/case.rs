//! The verdict on one case: of each message, and of the whole.

use std::path::PathBuf;

use klagesak::validate::forloep::{CaseReport, Forloep, validate_case};
use klagesak::verdi::Uuid;
use klagesak::verdict::{Finding, Pointer, Severity};
use klagesak::{Melding, Report};

use crate::cases::CaseFile;
use crate::validate::judge::{Judge, report};

/// A case, judged.
#[derive(Debug)]
pub(super) struct Case {
    /// None for files that do not say which case they belong to.
    pub(super) klagesak_id: Option<Uuid>,
    /// The messages in order, then what is left out of it.
    pub(super) files: Vec<Judged>,
    /// How many of them are in order.
    pub(super) ordered: usize,
    /// How many could not be read as messages.
    pub(super) outside: usize,
    /// The verdict on the whole.
    pub(super) whole: CaseReport,
    /// Complaints about files that could not be opened.
    pub(super) unread: Vec<String>,
}

/// A message, judged alone.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) name: String,
    pub(super) given: PathBuf,
    pub(super) bytes: Vec<u8>,
    pub(super) melding: Option<Melding>,
    pub(super) report: Report,
}

pub(super) fn judge(klagesak_id: Option<Uuid>, files: Vec<CaseFile>, with: &Judge<'_>) -> Case {
    let mut unread = Vec::new();
    let mut judged = Vec::new();
    for CaseFile { name, given, bytes, size, melding } in files {
        match (bytes, melding) {
            (Some(bytes), melding) => {
                let report = report(&bytes, size, &with.options);
                judged.push(Judged { name, given, bytes, melding: melding.ok(), report });
            }
            (None, melding) => unread.extend(melding.err()),
        }
    }
    // The files that hold messages, in the order of the conversation, each with its place in it.
    let messages: Vec<Melding> = judged.iter().filter_map(|file| file.melding.clone()).collect();
    let forloep = Forloep::new(messages.clone());
    let whole = validate_case(messages, &with.options);
    let mut files = Vec::with_capacity(judged.len());
    for entry in forloep.innslag() {
        let same = |file: &Judged| file.melding.as_ref() == Some(&entry.melding);
        files.extend(judged.iter().position(same).map(|place| judged.remove(place)));
    }
    let ordered = files.len();
    let outside = judged.iter().filter(|file| file.melding.is_none()).count();
    files.append(&mut judged);
    Case { klagesak_id, files, ordered, outside, whole, unread }
}

impl Case {
    /// The findings of the whole with their place in the case, as findings in the message they are about.
    pub(super) fn of_the_whole(&self) -> impl Iterator<Item = (usize, Finding, Severity)> {
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

    pub(super) fn valid(&self) -> bool {
        self.whole.valid() && self.files.iter().all(|file| file.report.valid())
    }

    pub(super) fn accepted(&self) -> bool {
        self.whole.accepted() && self.files.iter().all(|file| file.report.accepted())
    }

    pub(super) fn severities(&self) -> Vec<Severity> {
        let of_messages = self.files.iter().flat_map(|file| &file.report.received);
        self.whole.report.received.iter().chain(of_messages).copied().collect()
    }
}
