//! `klagesak generate`: synthetic messages, for tests and demonstrations.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgGroup;
use klagesak::syntetisk::Generator;
use klagesak::{Language, Melding};

use crate::failure::Failure;
use crate::output;

/// Make synthetic messages: the same ones every time for the same seed
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("where").required(true).args(["ndjson", "output"]))]
pub(crate) struct Args {
    /// How many
    #[arg(long, value_name = "N")]
    count: usize,
    /// Where the random choices start
    #[arg(long, value_name = "S")]
    seed: u64,
    /// Large messages: many decisions, points and documents
    #[arg(long)]
    stor: bool,
    /// Print them, one message per line
    #[arg(long)]
    ndjson: bool,
    /// Write them to this folder, one file per message; it is made when it is not there
    #[arg(short, long, value_name = "FOLDER")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let messages = Generator::new(args.seed).large(args.stor).take(args.count);
    match &args.output {
        Some(folder) => write_files(messages, folder, args.count, language)?,
        None => print_lines(messages)?,
    }
    Ok(ExitCode::SUCCESS)
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
fn write_files(
    messages: impl Iterator<Item = Melding>,
    folder: &Path,
    count: usize,
    language: Language,
) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error, language))?;
    let digits = count.to_string().len();
    for (number, message) in (1..).zip(messages) {
        let meldingstype = message.meldingstype().to_string();
        let short = meldingstype.strip_prefix("klagesak.").unwrap_or(&meldingstype);
        let path = folder.join(format!("{short}-{number:0digits$}.json"));
        let bytes = klagesak::write_pretty(&message).unwrap_or_default();
        fs::write(&path, bytes).map_err(|error| Failure::unwritable(&path, &error, language))?;
    }
    Ok(())
}
