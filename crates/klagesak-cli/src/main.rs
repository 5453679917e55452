//! The program `klagesak`: validates messages of the klagesak standard, and shows its schemas and rules.

mod cli;
mod clock;
mod failure;
mod generate;
mod new;
mod output;
mod rules;
mod schema;
mod style;
mod validate;
mod words;

fn main() -> std::process::ExitCode {
    cli::run()
}
