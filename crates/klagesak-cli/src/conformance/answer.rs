//! What an implementation answered: a report, or nothing but its exit code.

use std::collections::BTreeSet;

use klagesak::verdict::{Lagresultat, Severity};
use serde::{Deserialize, Serialize};

use super::kit::Expected;
use super::layer::Layer;
use super::process::{End, Run};

/// An answer to one case.
#[derive(Debug)]
pub(super) enum Answer {
    /// What was found.
    Report(Report),
    /// Whether it accepts the message. Why is not known.
    Code { accepts: bool },
    /// None.
    Failed(Failed),
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(super) enum Failed {
    /// The program could not be started.
    #[serde(rename = "IKKE_STARTET")]
    NotStarted,
    /// Its time was over.
    #[serde(rename = "TIDSAVBRUDD")]
    Timeout,
    /// It was ended by a signal.
    #[serde(rename = "SIGNAL")]
    Signal,
    /// It ended with a code other than 0 (accepted) and 1 (refused).
    #[serde(rename = "KODE")]
    Code,
    /// It printed more than a report can be.
    #[serde(rename = "FOR_MYE_UTDATA")]
    TooMuch,
    /// What it printed is no report.
    #[serde(rename = "IKKE_RAPPORT")]
    NotAReport,
}

/// A report, as far as it is part of the test.
#[derive(Debug, Default)]
pub(super) struct Report {
    pub(super) found: BTreeSet<Expected>,
    /// The layers it says it has checked.
    pub(super) checked: BTreeSet<Layer>,
    /// The state a case ends in.
    pub(super) state: Option<String>,
}

/// The report on the wire: that on a message, or that on a case. Texts and places in lines are left aside.
#[derive(Deserialize)]
struct Wire {
    funn: Vec<WireFinding>,
    #[serde(default)]
    lag: Vec<WireLayer>,
    tilstand: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireFinding {
    regel: String,
    #[serde(default)]
    sti: String,
    alvorlighet: Severity,
    opprinnelig_alvorlighet: Option<Severity>,
    /// The number of the message in the case, from 1.
    nummer: Option<usize>,
}

#[derive(Deserialize)]
struct WireLayer {
    navn: String,
    resultat: Lagresultat,
}

impl Answer {
    /// Reads the answer. With `code_only`, what is printed does not count.
    pub(super) fn of(run: &Run, code_only: bool) -> Self {
        let accepts = match run.end {
            End::Code(0) => true,
            End::Code(1) => false,
            End::Code(_) => return Self::Failed(Failed::Code),
            End::Signal => return Self::Failed(Failed::Signal),
            End::Timeout => return Self::Failed(Failed::Timeout),
            End::TooMuch => return Self::Failed(Failed::TooMuch),
        };
        if code_only || run.stdout.trim_ascii().is_empty() {
            return Self::Code { accepts };
        }
        Report::read(&run.stdout).map_or(Self::Failed(Failed::NotAReport), Self::Report)
    }
}

impl Report {
    /// Several reports on one case, each on its line, count as one.
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut report = Self::default();
        for wire in serde_json::Deserializer::from_slice(bytes).into_iter::<Wire>() {
            let wire = wire.ok()?;
            report.found.extend(wire.funn.into_iter().map(Expected::from));
            let checked = wire.lag.iter().filter(|layer| layer.resultat != Lagresultat::HoppetOver);
            report.checked.extend(checked.filter_map(|layer| Layer::named(&layer.navn)));
            report.state = report.state.or(wire.tilstand);
        }
        Some(report)
    }
}

impl From<WireFinding> for Expected {
    fn from(finding: WireFinding) -> Self {
        let sti = match finding.nummer {
            Some(number) => format!("/{}{}", number.saturating_sub(1), finding.sti),
            None => finding.sti,
        };
        let alvorlighet = finding.opprinnelig_alvorlighet.unwrap_or(finding.alvorlighet);
        Self { regel: finding.regel, sti, alvorlighet }
    }
}
