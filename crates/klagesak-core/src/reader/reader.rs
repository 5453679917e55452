//! The reader: where it is, how far it may go, and what it has found.

use std::collections::HashSet;

use crate::limits::Limits;
use crate::profil::Profiltabell;
use crate::syntax::SyntaxFault;
use crate::unknown::Unknown;
use crate::verdict::Pointer;

use super::cursor::Cursor;
use super::fault::{Fault, FaultKind};
use super::path::{Path, Step};

/// Goes through a text once, and notes every fault.
#[derive(Debug)]
pub(crate) struct Reader<'t> {
    pub(super) cursor: Cursor<'t>,
    pub(super) path: Path<'t>,
    pub(super) newer: bool,
    /// What the area narrows the core to; none where it is not known.
    pub(super) profil: Option<&'t Profiltabell>,
    pub(super) unknown: Vec<Unknown>,
    limits: Limits,
    depth: usize,
    values: usize,
    faults: Vec<Fault>,
    omitted: usize,
}

/// What a reader found besides the message.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Outcome {
    /// What is wrong with the text as JSON; it was then read no further.
    pub syntax: Option<SyntaxFault>,
    /// What is wrong with the structure, in the order it was found.
    pub faults: Vec<Fault>,
    /// How many faults there are besides, of which it is not said where.
    pub omitted: usize,
    /// What a newer minor version has added.
    pub unknown: Vec<Unknown>,
}

/// Many faults of one kind become one finding, so some more are noted than a report has room for.
const FAULTS_PER_FINDING: usize = 4;

impl<'t> Reader<'t> {
    /// At the start of a text. In a message of a newer minor version, what this one does not know is kept and no fault.
    #[must_use]
    pub(crate) fn new(text: &'t str, limits: &Limits, newer: bool, profil: Option<&'t Profiltabell>) -> Self {
        Self {
            cursor: Cursor::new(text),
            path: Path::new(),
            newer,
            profil,
            unknown: Vec::new(),
            limits: *limits,
            depth: 0,
            values: 1,
            faults: Vec::new(),
            omitted: 0,
        }
    }

    /// What was found, when the text is at its end.
    #[must_use]
    pub(crate) fn finish(mut self) -> Outcome {
        self.cursor.end();
        let Self { cursor, mut faults, omitted, unknown, .. } = self;
        silence(&mut faults);
        Outcome { syntax: cursor.fault(), faults, omitted, unknown }
    }

    /// Notes that something is wrong with the value that is being read.
    #[cold]
    pub(super) fn fault(&mut self, kind: FaultKind) {
        self.fault_at(kind, None);
    }

    /// Notes that something is wrong with a field of the object that is being read, whether it is there or not.
    #[cold]
    pub(super) fn fault_of(&mut self, field: Step<'t>, at: Option<usize>, kind: FaultKind) {
        let at = at.or_else(|| self.path.offset());
        self.path.push(field, at.unwrap_or_default());
        self.fault_at(kind, at);
        self.path.pop();
    }

    fn fault_at(&mut self, kind: FaultKind, at: Option<usize>) {
        if self.faults.len() >= self.limits.max_findings.saturating_mul(FAULTS_PER_FINDING) {
            self.omitted += 1;
            return;
        }
        let offset = at.or_else(|| self.path.offset()).unwrap_or_default();
        self.faults.push(Fault { kind, pointer: self.path.shown(), offset });
    }

    /// How many faults there are: more afterwards than before, and something between was wrong.
    pub(crate) fn faults(&self) -> usize {
        self.faults.len() + self.omitted
    }

    /// One level down, at its bracket.
    pub(super) fn enter(&mut self) {
        self.depth += 1;
        let max = self.limits.max_depth;
        if self.depth > max.min(127) {
            self.cursor.stop(SyntaxFault::TooDeep { offset: self.cursor.at(), max });
        }
        self.cursor.step();
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Counts so many values.
    pub(super) fn count_values(&mut self, values: usize) {
        self.values += values;
        let max = self.limits.max_values;
        if self.values > max {
            self.cursor.stop(SyntaxFault::TooMany { offset: self.cursor.at(), max });
        }
    }
}

/// Of two values for one field nobody knows which counts, so nothing is said of the structure of either.
fn silence(faults: &mut Vec<Fault>) {
    let twice = |fault: &&Fault| matches!(fault.kind, FaultKind::Twice(_));
    let fields: HashSet<_> = faults.iter().filter(twice).map(|fault| fault.pointer.clone()).collect();
    if fields.is_empty() {
        return;
    }
    let within = |fault: &Fault| {
        std::iter::successors(Some(fault.pointer.clone()), Pointer::parent).any(|at| fields.contains(&at))
    };
    faults.retain(|fault| matches!(fault.kind, FaultKind::Twice(_) | FaultKind::NotNfc) || !within(fault));
}
