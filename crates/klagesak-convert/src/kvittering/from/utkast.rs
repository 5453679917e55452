//! A receipt while it is read.

use crate::rules::generated::utkast::{KO_UTKAST_081, KO_UTKAST_084};
use klagesak_core::kodeverk::{Kodeverk, Kvitteringsresultat};
use klagesak_core::verdi::Fritekst;
use klagesak_core::verdict::{Finding, Pointer};
use serde_json::{Value, json};

use crate::Utkast;
use crate::kvittering::linje::{Linje, Sagt};

/// Most findings of a kvittering.
const MAX: usize = 1000;
/// Most messages in which something is blocked.
const MAX_SPERRET: usize = 100;

/// A kvittering being read.
pub(super) struct Kvitteringsutkast {
    message: Value,
    funn: Vec<Value>,
    sperret: Vec<Value>,
    fremmede: usize,
    pub(super) findings: Vec<Finding>,
}

impl Kvitteringsutkast {
    pub(super) fn new() -> Self {
        let message = json!({ "meldingstype": "klagesak.kvittering", "versjon": "1.0", "innhold": {} });
        Self { message, funn: Vec::new(), sperret: Vec::new(), fremmede: 0, findings: Vec::new() }
    }

    /// Puts a value in at a place, making the objects on the way.
    pub(super) fn set(&mut self, place: &str, value: impl Into<Value>) {
        let target = place.split('/').skip(1).fold(&mut self.message, |at, name| &mut at[name]);
        *target = value.into();
    }

    /// Sets a value that may be malformed, which is reported.
    pub(super) fn set_read(&mut self, place: &str, felt: &'static str, value: Option<Value>) {
        match value {
            Some(value) => self.set(place, value),
            None => self.findings.push(Finding::new(&KO_UTKAST_084, Pointer::new(place)).with("felt", felt)),
        }
    }

    pub(super) fn resultat(&mut self, resultat: &Kvitteringsresultat) {
        self.set("/innhold/resultat", resultat.verdi());
    }

    /// A finding at a place of the draft.
    pub(super) fn funnet(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Takes in a line. What is not ours becomes a finding without a rule, for a person to look at.
    pub(super) fn linje(&mut self, line: &Linje) {
        match line.les() {
            Sagt::Felt(place, value) => self.set(place, value),
            Sagt::Funn(funn) => self.funn.push(funn),
            Sagt::Sperret(sperret) => self.sperret.push(sperret),
            Sagt::Annet if line.tekst.trim().is_empty() => {}
            Sagt::Annet => {
                self.fremmede += 1;
                let text = Fritekst::<2000>::new(line.tekst.trim());
                self.funn.push(text.map_or_else(|_| json!({}), |text| json!({ "melding": text })));
            }
        }
    }

    pub(super) fn finish(mut self) -> Utkast {
        let place = Pointer::new("/innhold/funn");
        if self.fremmede > 0 {
            self.findings.push(Finding::new(&KO_UTKAST_081, place.clone()).with("antall", self.fremmede));
        }
        if self.funn.len() > MAX {
            self.funn.truncate(MAX);
            self.findings.push(Finding::new(&KO_UTKAST_084, place).with("felt", "messages"));
        }
        if !self.funn.is_empty() {
            let funn = std::mem::take(&mut self.funn);
            self.set("/innhold/funn", funn);
        }
        if self.sperret.len() > MAX_SPERRET {
            self.sperret.truncate(MAX_SPERRET);
            let finding = Finding::new(&KO_UTKAST_084, Pointer::new("/innhold/sperret"));
            self.findings.push(finding.with("felt", "messages"));
        }
        if !self.sperret.is_empty() {
            let sperret = std::mem::take(&mut self.sperret);
            self.set("/innhold/sperret", sperret);
        }
        Utkast::new(self.message, self.findings)
    }
}
