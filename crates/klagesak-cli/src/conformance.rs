//! `klagesak conformance`: whether another implementation does as the standard says.

mod command;
mod group;
mod kit;
mod process;
mod run;
mod words;

use std::process::ExitCode;

use clap::Subcommand;
use klagesak::Language;

use crate::failure::Failure;

/// Run another implementation of the standard over the conformance kit
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Run(run::Args),
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    match &args.what {
        What::Run(args) => run::run(args, language),
    }
}
