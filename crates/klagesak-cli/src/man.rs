//! `klagesak man`: the manual, for systems that have one.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap_mangen::Man;
use klagesak::Language;

use crate::failure::Failure;
use crate::output;

/// Print the manual page, or write the pages of all commands to a folder
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Write klagesak.1, klagesak-validate.1 and so on to this folder, which is created if needed
    #[arg(short, long, value_name = "FOLDER")]
    output: Option<PathBuf>,
}

/// `program` is all commands and what they take.
pub(crate) fn run(args: &Args, program: clap::Command, language: Language) -> Result<ExitCode, Failure> {
    if let Some(folder) = &args.output {
        let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(program, folder));
        written.map_err(|error| Failure::unwritable(folder, &error, language))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut page = Vec::new();
    Man::new(program).render(&mut page)?;
    output::print_data(&page)?;
    Ok(ExitCode::SUCCESS)
}
