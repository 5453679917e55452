//! `klagesak generate`: synthetic messages, for tests and demonstrations.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgGroup;
use klagesak::syntetisk::{Generator, Saker};
use klagesak::{Language, Melding};

use crate::failure::Failure;
use crate::files::{Files, Readers};
use crate::{output, words};

/// Generate synthetic messages, identical for the same seed
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("where").required(true).args(["ndjson", "output"]))]
pub(crate) struct Args {
    /// Number of messages; with --cases, of cases
    #[arg(long, value_name = "N")]
    count: usize,
    /// Seed of the random choices
    #[arg(long, value_name = "S")]
    seed: u64,
    /// Large messages: many decisions, points and documents
    #[arg(long, alias = "stor")]
    large: bool,
    /// Whole cases: all messages until the case is decided, withdrawn or returned
    #[arg(long, alias = "samtaler", conflicts_with = "large")]
    cases: bool,
    /// Print them, one message per line
    #[arg(long)]
    ndjson: bool,
    /// Write one file per message to this folder, which is created if needed; with --cases, one folder per case
    #[arg(short, long, value_name = "FOLDER")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    if args.cases {
        let cases = Saker::new(args.seed).take(args.count);
        match &args.output {
            Some(folder) => written(folder, write_cases(cases, folder, args.count, language)?, language)?,
            None => print_lines(cases.flatten())?,
        }
        return Ok(ExitCode::SUCCESS);
    }
    let messages = Generator::new(args.seed).large(args.large).take(args.count);
    match &args.output {
        Some(folder) => written(folder, write_messages(messages, folder, args.count, language)?, language)?,
        None => print_lines(messages)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn written(folder: &Path, files: usize, language: Language) -> Result<(), Failure> {
    Ok(output::note(&words::written(folder, Some(files), language))?)
}

fn print_lines(messages: impl Iterator<Item = Melding>) -> Result<(), Failure> {
    let mut out = output::data();
    for message in messages {
        out.write_all(&klagesak::write(&message).unwrap_or_default())?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}

/// Names count from 1, with as many digits as the last needs, so that sorting them keeps the order.
fn write_messages(
    messages: impl Iterator<Item = Melding>,
    folder: &Path,
    count: usize,
    language: Language,
) -> Result<usize, Failure> {
    make_folder(folder, language)?;
    let (digits, mut files) = (count.to_string().len(), Batch::new(language));
    for (number, message) in (1..).zip(messages) {
        files.add(&folder.join(format!("{}-{number:0digits$}.json", short_type(&message))), &message)?;
    }
    files.finish()
}

/// The cases and the messages of each are numbered in their order: `0001/01-oversendelse.json`.
fn write_cases(
    cases: impl Iterator<Item = Vec<Melding>>,
    folder: &Path,
    count: usize,
    language: Language,
) -> Result<usize, Failure> {
    make_folder(folder, language)?;
    let (digits, mut files) = (count.to_string().len().max(4), Batch::new(language));
    for (number, case) in (1..).zip(cases) {
        let folder = folder.join(format!("{number:0digits$}"));
        make_folder(&folder, language)?;
        for (place, message) in (1..).zip(&case) {
            files.add(&folder.join(format!("{place:02}-{}.json", short_type(message))), message)?;
        }
    }
    files.finish()
}

fn make_folder(folder: &Path, language: Language) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error, language))
}

/// Messages on their way to their files, so many at a time. Nobody in them lives, so anyone may read them.
struct Batch {
    files: Files,
    named: usize,
    language: Language,
}

/// Files that get their names together.
const MOST: usize = 64;

impl Batch {
    fn new(language: Language) -> Self {
        Self { files: Files::default(), named: 0, language }
    }

    fn add(&mut self, path: &Path, message: &Melding) -> Result<(), Failure> {
        let bytes = klagesak::write_pretty(message).unwrap_or_default();
        self.files.add(path, &bytes, Readers::Anyone, self.language)?;
        if self.files.len() >= MOST {
            self.name()?;
        }
        Ok(())
    }

    fn name(&mut self) -> Result<(), Failure> {
        let files = std::mem::take(&mut self.files);
        self.named += files.len();
        files.finish(self.language)
    }

    /// How many there were.
    fn finish(mut self) -> Result<usize, Failure> {
        self.name()?;
        Ok(self.named)
    }
}

fn short_type(message: &Melding) -> String {
    let meldingstype = message.meldingstype().to_string();
    meldingstype.strip_prefix("klagesak.").unwrap_or(&meldingstype).to_owned()
}
