//! `klagesak completions`: what a shell needs to complete command lines.

use std::process::ExitCode;

use clap_complete::Shell;

use crate::failure::Failure;
use crate::output;

/// Print shell completions, for example `klagesak completions bash > /etc/bash_completion.d/klagesak`
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// `program` is all commands and what they take.
pub(crate) fn run(args: &Args, mut program: clap::Command) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut program, "klagesak", &mut script);
    output::print_data(&script)?;
    Ok(ExitCode::SUCCESS)
}
