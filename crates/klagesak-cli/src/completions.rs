//! `klagesak completions`: what a shell needs to complete command lines.

use std::io::Write;
use std::process::ExitCode;

use clap_complete::Shell;

use crate::failure::Failure;
use crate::{cli, output};

/// Print the completions of a shell, such as `klagesak completions bash > /etc/bash_completion.d/klagesak`
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut cli::command(), "klagesak", &mut script);
    let mut out = output::data();
    out.write_all(&script)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
