//! Files for validators in other languages to be held against, and to judge: `cargo run -p klagesak-tests --bin filer -- NAME …`

mod arkivmeldinger;
mod differensial;
mod digisos;

use std::process::ExitCode;
use std::{env, io};

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let name = arguments.next();
    let arguments: Vec<String> = arguments.collect();
    let written = match name.as_deref() {
        Some("arkivmeldinger") => arkivmeldinger::write(&arguments),
        Some("differensial") => differensial::print(&arguments),
        Some("digisos") => digisos::print(&arguments),
        _ => None,
    };
    match written {
        Some(Ok(())) => ExitCode::SUCCESS,
        // The reader has seen enough.
        Some(Err(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Some(Err(error)) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        None => {
            eprintln!(
                "filer arkivmeldinger FOLDER [COUNT] | differensial [--count N] [--seed N] [--aimed] | digisos [COUNT]"
            );
            ExitCode::from(2)
        }
    }
}
