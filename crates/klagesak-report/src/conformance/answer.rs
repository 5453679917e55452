//! What an implementation answered: a report, or nothing but its exit code.

use std::collections::BTreeSet;

use klagesak_core::Text;
use klagesak_core::verdict::{Lagresultat, Severity};
use serde::{Deserialize, Serialize};

use super::case::Expected;
use super::layer::Layer;

/// An answer to one case.
#[derive(Debug)]
pub enum Answer {
    /// What was found.
    Report(Report),
    /// Whether it accepts the message. Why is not known.
    Code {
        /// Whether it does.
        accepts: bool,
    },
    /// None.
    Failed(Failed),
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Failed {
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
pub struct Report {
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
    #[serde(default)]
    flere_steder: Vec<String>,
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
    /// Reads the answer of a program that ended by itself. With `code_only`, what it printed does not count.
    #[must_use]
    pub fn read(code: i32, printed: &[u8], code_only: bool) -> Self {
        let accepts = match code {
            0 => true,
            1 => false,
            _ => return Self::Failed(Failed::Code),
        };
        if code_only || printed.trim_ascii().is_empty() {
            return Self::Code { accepts };
        }
        Report::read(printed).map_or(Self::Failed(Failed::NotAReport), Self::Report)
    }
}

impl Failed {
    pub(super) fn label(self) -> Text {
        match self {
            Self::NotStarted => {
                Text { nb: "kunne ikke startes", nn: "kunne ikkje startast", en: "could not be started" }
            }
            Self::Timeout => {
                Text { nb: "brukte for lang tid", nn: "brukte for lang tid", en: "took too long" }
            }
            Self::Signal => Text {
                nb: "ble stoppet av et signal",
                nn: "vart stoppa av eit signal",
                en: "ended by a signal",
            },
            Self::Code => Text {
                nb: "ga en annen kode enn 0 og 1",
                nn: "gav ein annan kode enn 0 og 1",
                en: "gave a code other than 0 and 1",
            },
            Self::TooMuch => Text { nb: "skrev for mye", nn: "skreiv for mykje", en: "printed too much" },
            Self::NotAReport => Text {
                nb: "skrev noe som ikke er en rapport",
                nn: "skreiv noko som ikkje er ein rapport",
                en: "printed what is not a report",
            },
        }
    }
}

impl Report {
    /// Several reports on one case, each on its line, count as one.
    fn read(bytes: &[u8]) -> Option<Self> {
        let mut report = Self::default();
        for wire in serde_json::Deserializer::from_slice(bytes).into_iter::<Wire>() {
            let wire = wire.ok()?;
            report.found.extend(wire.funn.into_iter().flat_map(expected));
            let checked = wire.lag.iter().filter(|layer| layer.resultat != Lagresultat::HoppetOver);
            report.checked.extend(checked.filter_map(|layer| Layer::named(&layer.navn)));
            report.state = report.state.or(wire.tilstand);
        }
        Some(report)
    }
}

/// What a finding says of each of its places.
fn expected(finding: WireFinding) -> impl Iterator<Item = Expected> {
    let WireFinding { regel, sti, flere_steder, alvorlighet, opprinnelig_alvorlighet, nummer, .. } = finding;
    let message = nummer.map_or_else(String::new, |number| format!("/{}", number.saturating_sub(1)));
    let alvorlighet = opprinnelig_alvorlighet.unwrap_or(alvorlighet);
    std::iter::once(sti).chain(flere_steder).map(move |sti| Expected {
        regel: regel.clone(),
        sti: format!("{message}{sti}"),
        alvorlighet,
    })
}
