//! The program `klagesak`: validates messages of the klagesak standard, and shows its schemas and rules.

mod cases;
mod cli;
mod clock;
mod completions;
mod conformance;
mod conversation;
mod convert;
mod failure;
mod generate;
mod inputs;
mod junit;
mod keys;
mod man;
mod new;
mod output;
mod pack;
mod package;
mod page;
mod profile;
mod progress;
mod random;
mod read;
mod reply;
mod report;
mod rules;
mod schema;
mod status;
mod stop;
mod style;
mod timeline;
mod unpack;
mod validate;
mod verify;
mod words;

fn main() -> std::process::ExitCode {
    cli::run()
}
