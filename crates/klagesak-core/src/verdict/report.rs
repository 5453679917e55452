//! The report as values: layers, findings, and the two answers.

use super::{Finding, FlyttetRegel, Funn, IkkeProevd, Lag, Lagresultat, Pointer, Rapport, RuleId, Severity};
use crate::kodeverk::{Kodeverk, Meldingstype};
use crate::lovgrunnlag::Lovdata;
use crate::text::{Language, Text};
use crate::verdi::{Dato, Tidspunkt, Uuid};

/// The layers of a verdict, in the order they are checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LayerName {
    /// The package around the message, with its signatures.
    Package,
    /// The signatures of the package. Listed only when they were not looked at, since the caller did not want
    /// to.
    Signature,
    /// Bytes and JSON.
    Syntax,
    /// Structure.
    Schema,
    /// Meaning.
    Rules,
}

impl LayerName {
    /// Every layer, in order.
    pub const ALLE: &'static [Self] =
        &[Self::Package, Self::Signature, Self::Syntax, Self::Schema, Self::Rules];

    /// The name on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Package => "pakke",
            Self::Signature => "signatur",
            Self::Syntax => "syntaks",
            Self::Schema => "skjema",
            Self::Rules => "regler",
        }
    }

    /// What a person reads.
    #[must_use]
    pub fn label(self) -> Text {
        let (nb, nn, en) = match self {
            Self::Package => ("pakke", "pakke", "package"),
            Self::Signature => ("signatur", "signatur", "signature"),
            Self::Syntax => ("syntaks", "syntaks", "syntax"),
            Self::Schema => ("skjema", "skjema", "schema"),
            Self::Rules => ("regler", "reglar", "rules"),
        };
        Text { nb, nn, en }
    }
}

/// How a layer went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Checked, and no error found.
    Passed,
    /// Checked, and at least one error found.
    Failed,
    /// Checked as far as it could be: some rules wait for a field that an earlier layer found faulty. What was found counts.
    Partly,
    /// Not checked, since an earlier layer failed or nobody asked for it.
    Skipped,
}

impl Outcome {
    /// How a layer went with these findings; none when it could not be checked.
    #[must_use]
    pub fn of(findings: Option<&[Finding]>) -> Self {
        match findings {
            None => Self::Skipped,
            Some(found) if found.iter().any(|finding| finding.severity == Severity::Error) => Self::Failed,
            Some(_) => Self::Passed,
        }
    }
}

/// A layer and how it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Layer {
    /// Which layer.
    pub name: LayerName,
    /// How it went.
    pub outcome: Outcome,
}

impl Layer {
    /// A layer and how it went.
    #[must_use]
    pub const fn new(name: LayerName, outcome: Outcome) -> Self {
        Self { name, outcome }
    }
}

/// A place in the text of a message: line and column counted from 1, column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

/// The verdict on one message.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Report {
    /// The reference time the message was judged at.
    pub now: Tidspunkt,
    /// The day the rules were read on, when it is not that of the reference time.
    pub rules_at: Option<Dato>,
    /// The day what has none is supposed to come into force, when something is supposed.
    pub law_at: Option<Dato>,
    /// The rules that are supposed to be mandatory from other days than they say, with those days.
    pub moved: Vec<(RuleId, Dato)>,
    /// The message type, when it could be read.
    pub meldingstype: Option<Meldingstype>,
    /// The message's id, when it could be read.
    pub melding_id: Option<Uuid>,
    /// The case's id, when it could be read.
    pub klagesak_id: Option<Uuid>,
    /// The law that paragraph references are to.
    pub law: &'static Lovdata,
    /// Every layer, also those skipped.
    pub layers: Vec<Layer>,
    /// The findings, sorted by place and rule.
    pub findings: Vec<Finding>,
    /// The receiver's severity for each finding, in the same order.
    pub received: Vec<Severity>,
    /// How many findings were left out for being over the limit.
    pub omitted: usize,
    /// The rules that wait for something that is faulty, each with its place, in the order of the places.
    pub waiting: Vec<Waiting>,
    /// The documents that are held back since what is in them is an error, where the receiver wants the rest.
    pub held_back: Vec<HeldBack>,
}

/// A rule that could not be checked until something else is put right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Waiting {
    /// The place that is faulty or missing, and that the rule looks at.
    pub pointer: Pointer,
    /// The rule.
    pub rule: RuleId,
}

impl Waiting {
    /// A rule and the place it waits for.
    #[must_use]
    pub const fn new(rule: RuleId, pointer: Pointer) -> Self {
        Self { pointer, rule }
    }
}

/// A document that is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct HeldBack {
    /// Its place in `dokumenter`, from 0.
    pub place: usize,
    /// Its number in the message.
    pub number: u64,
}

impl HeldBack {
    /// The document at a place, with its number.
    #[must_use]
    pub const fn new(place: usize, number: u64) -> Self {
        Self { place, number }
    }
}

impl Report {
    /// A report with these layers, about nothing yet: the fields are filled in by the validator.
    #[must_use]
    pub fn new(now: Tidspunkt, law: &'static Lovdata, layers: Vec<Layer>) -> Self {
        Self {
            now,
            rules_at: None,
            law_at: None,
            moved: Vec::new(),
            meldingstype: None,
            melding_id: None,
            klagesak_id: None,
            law,
            layers,
            findings: Vec::new(),
            received: Vec::new(),
            omitted: 0,
            waiting: Vec::new(),
            held_back: Vec::new(),
        }
    }

    /// Our verdict: no finding is an error.
    #[must_use]
    pub fn valid(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity < Severity::Error)
    }

    /// The receiver's verdict: no finding is an error under the receiver's policy.
    #[must_use]
    pub fn accepted(&self) -> bool {
        self.received.iter().all(|severity| *severity < Severity::Error)
    }

    /// The report as it goes over the wire, in one language.
    #[must_use]
    pub fn render(&self, language: Language) -> Rapport {
        self.render_with_places(language, |_| None)
    }

    /// The same, with the line and column of each finding. `locate` finds them in the text the caller has.
    pub fn render_with_places(
        &self,
        language: Language,
        locate: impl Fn(&Finding) -> Option<Position>,
    ) -> Rapport {
        let funn = |(finding, received): (&Finding, &Severity)| {
            let position = locate(finding);
            Funn {
                alvorlighet: *received,
                opprinnelig_alvorlighet: (received != &finding.severity).then_some(finding.severity),
                linje: position.map(|p| p.line),
                kolonne: position.map(|p| p.column),
                ..finding.render(self.law, language)
            }
        };
        Rapport {
            gyldig: self.valid(),
            akseptert: self.accepted(),
            spraak: language.code().to_owned(),
            referansetidspunkt: self.now,
            regler_per: self.rules_at,
            lov_antatt_fra: self.law_at,
            flyttede_regler: self.moved.iter().map(|&(id, day)| FlyttetRegel::new(id, day)).collect(),
            kilde: None,
            meldingstype: self.meldingstype.as_ref().map(|m| m.verdi().to_owned()),
            melding_id: self.melding_id,
            klagesak_id: self.klagesak_id,
            signert_av: Vec::new(),
            holdt_tilbake: self.held_back.iter().map(|held| held.number).collect(),
            lag: self
                .layers
                .iter()
                .map(|layer| Lag {
                    navn: layer.name.code().to_owned(),
                    resultat: match layer.outcome {
                        Outcome::Passed => Lagresultat::Bestaatt,
                        Outcome::Failed => Lagresultat::Feilet,
                        Outcome::Partly => Lagresultat::Delvis,
                        Outcome::Skipped => Lagresultat::HoppetOver,
                    },
                })
                .collect(),
            funn: self.findings.iter().zip(&self.received).map(funn).collect(),
            ikke_proevd: self.waiting.iter().map(IkkeProevd::from).collect(),
            utelatt: self.omitted,
        }
    }
}
