//! Verdicts in the forms of the programs people already have: code scanning, build servers, browsers.

mod html;
mod junit;
mod part;
mod sarif;
mod words;

use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueEnum;
use klagesak::Language;
use klagesak::verdi::Tidspunkt;
use klagesak::verdict::{self, Funn, Rapport, RuleInfo};

use crate::failure::Failure;
use crate::validate::Excerpt;
use crate::validate::judge::Judge;

/// How verdicts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// One JSON report per line, for programs
    Json,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// JUnit XML, for build servers
    Junit,
    /// A page that stands alone
    Html,
}

/// The verdict on a message, with what is needed to show it or to point into the text.
#[derive(Debug)]
pub(crate) struct Document {
    /// The name as it may stand on a page.
    pub(crate) name: String,
    /// The file; `-` for standard input.
    pub(crate) path: PathBuf,
    pub(crate) rapport: Rapport,
    /// The excerpt of each finding, where it has a place in the text.
    pub(crate) excerpts: Vec<Option<Excerpt>>,
    /// Whether the message lies in a package, which the name is that of.
    pub(crate) in_package: bool,
}

/// Messages that belong together: those of a case, or all there are.
#[derive(Debug, Default)]
pub(crate) struct Group {
    pub(crate) heading: Option<String>,
    /// The state of the case.
    pub(crate) state: Option<String>,
    pub(crate) documents: Vec<Document>,
}

/// All verdicts.
#[derive(Debug)]
pub(crate) struct Verdicts {
    pub(crate) groups: Vec<Group>,
    /// Complaints about what could not be read.
    pub(crate) unread: Vec<String>,
    now: Tidspunkt,
    /// Whether values of messages are hidden in the excerpts.
    masked: bool,
    language: Language,
}

impl Verdicts {
    /// None yet.
    pub(crate) fn new(judge: &Judge<'_>) -> Self {
        Self {
            groups: Vec::new(),
            unread: Vec::new(),
            now: judge.options.now,
            masked: !judge.show_values,
            language: judge.language,
        }
    }

    fn documents(&self) -> impl Iterator<Item = &Document> {
        self.groups.iter().flat_map(|group| &group.documents)
    }
}

impl Document {
    /// Whether a finding is in the message of a package and not in the file itself.
    fn is_inside(&self, funn: &Funn) -> bool {
        self.in_package && !is_of_package(funn)
    }

    fn findings(&self) -> impl Iterator<Item = (&Funn, Option<&Excerpt>)> {
        self.rapport.funn.iter().zip(self.excerpts.iter().map(Option::as_ref))
    }
}

/// Writes all verdicts as one file. Text and JSON lines have been written on the way.
pub(crate) fn write(format: Format, verdicts: &Verdicts, out: &mut dyn Write) -> Result<(), Failure> {
    match format {
        Format::Text | Format::Json => {}
        Format::Sarif => {
            let log = serde_json::to_string_pretty(&sarif::log(verdicts)).map_err(io::Error::from)?;
            writeln!(out, "{log}")?;
        }
        Format::Junit => junit::report(verdicts).serialize(out).map_err(io::Error::other)?,
        Format::Html => out.write_all(html::page(verdicts).as_bytes())?,
    }
    Ok(())
}

/// The file of the message in a package.
const MESSAGE: &str = "klagesak.json";

/// Whether a finding is about a package as a whole.
fn is_of_package(funn: &Funn) -> bool {
    verdict::Group::of(&funn.regel) == Some(verdict::Group::Pakke) && funn.sti.is_empty()
}

/// What is known of a rule.
fn rule(id: &str) -> Option<&'static RuleInfo> {
    klagesak::rules::find(id)
}
