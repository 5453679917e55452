//! Documents that are held back, so that one of them does not stop the others.

use klagesak_core::melding::Dokument;
use klagesak_core::verdict::{Finding, HeldBack, Severity};
use klagesak_dokument::regler;

use crate::{Entry, Package, Role};

/// The document whose content a finding is about: its place in `dokumenter`, from 0.
#[must_use]
pub fn document_of_content(finding: &Finding) -> Option<usize> {
    if !regler::CATALOGUE.iter().flat_map(|rules| rules.iter()).any(|rule| rule.id == finding.rule.id) {
        return None;
    }
    let mut tokens = finding.pointer.tokens();
    let (innhold, dokumenter) = (tokens.next()?, tokens.next()?);
    (innhold == "innhold" && dokumenter == "dokumenter").then(|| tokens.next()?.parse().ok())?
}

impl Package {
    /// The documents to hold back when nothing else than what is in them is an error by these severities; empty when nothing is.
    /// None when the package is to be refused as a whole: also when the message cannot be read, when findings were left out, and
    /// when another document has the number or the file of one that is to be held back.
    ///
    /// The rest of the case is what the sender sent: its checksums and its signature have been checked as ever.
    #[must_use]
    pub fn held_back(&self, severity: impl Fn(&Finding) -> Severity) -> Option<Vec<HeldBack>> {
        let errors = self.findings.iter().filter(|finding| severity(finding) >= Severity::Error);
        let mut held: Vec<usize> = errors.map(document_of_content).collect::<Option<_>>()?;
        held.sort_unstable();
        held.dedup();
        if held.is_empty() {
            return Some(Vec::new());
        }
        let message = self.message.as_deref().filter(|_| self.omitted == 0)?;
        let message = klagesak_core::read(message).ok()?.message;
        let dokumenter = message.dokumenter();
        let number = |place: usize| {
            let dokument = dokumenter.get(place)?;
            let alone =
                |same: &dyn Fn(&Dokument) -> bool| dokumenter.iter().filter(|one| same(one)).count() == 1;
            let told_apart = alone(&|one| one.nummer == dokument.nummer)
                && alone(&|one| one.filnavn.as_str().eq_ignore_ascii_case(dokument.filnavn.as_str()))
                && alone(&|one| one.sha256 == dokument.sha256);
            told_apart.then(|| HeldBack::new(place, dokument.nummer.get()))
        };
        held.into_iter().map(number).collect()
    }
}

/// Whether a file is not to be given on.
pub(crate) fn holds_back(held: &[HeldBack], entry: &Entry) -> bool {
    matches!(entry.role, Role::Document(place) if held.iter().any(|held| held.place == place))
}
