//! What can judge a message, held against each other: `filer DIR` writes the messages, `dom DIR` what each contestant says of each,
//! `tid DIR` what each takes.

mod cases;
mod contestants;
mod jsonschemas;
mod ours;
mod timing;
mod verdicts;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(verb), Some(folder)) = (arguments.next(), arguments.next().map(PathBuf::from)) else {
        eprintln!("klagesak-bench filer|dom|tid FOLDER");
        return ExitCode::from(2);
    };
    let done = match verb.as_str() {
        "filer" => cases::write(&folder),
        "dom" => verdicts::print(&folder),
        "tid" => timing::print(&folder, arguments.next().as_deref()),
        _ => Err(format!("no such thing: {verb}").into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
