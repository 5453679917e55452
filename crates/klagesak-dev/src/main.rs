//! `cargo dev`: the chores of the repository.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use klagesak_dev::{docs, generate, new_rule, ratios, root, stale, write};

/// The chores of the repository.
#[derive(Parser)]
#[command(name = "cargo dev")]
enum Command {
    /// Write every generated file: schemas, code lists, rule catalogue, conformance suite, reference pages.
    Generate,
    /// Say which generated files are stale, and fail if any is.
    Check,
    /// Print the skeleton of a new rule with the next free id of its group.
    NewRule {
        /// The group, for example KLAGE.
        group: String,
    },
    /// Build the documentation as a site, and follow every link of it.
    Docs {
        /// Where to put the site; `target/site` unless given.
        #[arg(short, long, value_name = "FOLDER")]
        output: Option<PathBuf>,
    },
    /// Print the speed ratios of the last `cargo bench`, as in `docs/fart.md`.
    Ratios,
}

fn main() -> ExitCode {
    match run(&Command::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cargo dev: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Result<ExitCode, Box<dyn std::error::Error>> {
    match command {
        Command::Generate => {
            let files = generate::all()?;
            println!("{} files, {} written", files.len(), write(&root(), &files)?);
        }
        Command::Check => {
            let stale = stale(&root(), &generate::all()?)?;
            for entry in &stale {
                println!("{entry:?}");
            }
            if !stale.is_empty() {
                println!("run `cargo dev generate`");
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::NewRule { group } => println!("{}", new_rule::skeleton(group)),
        Command::Docs { output } => {
            if !docs::build(&root(), output.as_deref())? {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Ratios => print!("{}", ratios::tables(&root())?),
    }
    Ok(ExitCode::SUCCESS)
}
