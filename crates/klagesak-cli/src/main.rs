//! The program `klagesak`: reads arguments and files, and prints what the libraries answer.

mod case;
mod cases;
mod cli;
mod clock;
mod completions;
mod conformance;
mod convert;
mod failure;
mod files;
mod first_bytes;
mod format;
mod generate;
mod inputs;
mod judge;
mod keyring;
mod keys;
mod man;
mod nearest;
mod new;
mod output;
mod pack;
mod package;
mod profile;
mod progress;
mod protected;
mod random;
mod read;
mod rehearse;
mod reply;
mod rules;
mod schema;
mod status;
mod stop;
mod terminal;
mod timeline;
mod unpack;
mod validate;
mod verify;
mod words;

fn main() -> std::process::ExitCode {
    cli::run()
}
