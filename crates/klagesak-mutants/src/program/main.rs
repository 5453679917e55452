//! `klagesak-mutants [GROUP…] [--minutes N] [--jobs N] [--file PART] [--survivors] [--since COMMIT]`: begun by `tests/mutasjon/run`,
//! which tells what each does.

mod command;

use std::process::ExitCode;

use command::{Command, run};

fn main() -> ExitCode {
    let outcome = Command::read(std::env::args().skip(1)).and_then(|command| run(&command));
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            let mut told = format!("mutasjon: {error}");
            let mut source = std::error::Error::source(&*error);
            while let Some(cause) = source {
                told = format!("{told}: {cause}");
                source = cause.source();
            }
            command::say(&told);
            ExitCode::from(2)
        }
    }
}
