//! The command line as a whole.

use std::process::ExitCode;

use anstream::ColorChoice;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use klagesak::Language;

use crate::failure::Failure;
use crate::{
    case, completions, conformance, convert, generate, man, new, output, pack, rehearse, reply, rules,
    schema, status, timeline, unpack, validate, verify,
};

/// Validate, pack and convert messages of the klagesak standard, and show its schemas and rules.
#[derive(Debug, Parser)]
#[command(name = "klagesak", version, arg_required_else_help = true, max_term_width = 100)]
struct Cli {
    /// Language of findings, rules and error messages; help is in English
    #[arg(long, global = true, value_enum, default_value_t = Lang::Nb)]
    lang: Lang,
    /// Colours: on a terminal unless NO_COLOR is set, always, or never
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
    /// Print findings, results and errors only: no accepted messages, summaries, warnings, progress or names of written files
    #[arg(short, long, global = true)]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Validate(validate::Args),
    Pack(pack::Args),
    Verify(verify::Args),
    Unpack(unpack::Args),
    Convert(convert::Args),
    #[command(alias = "conversation")]
    Case(case::Args),
    Status(status::Args),
    Timeline(timeline::Args),
    Reply(reply::Args),
    Schema(schema::Args),
    #[command(alias = "explain")]
    Rules(rules::Args),
    Rehearse(rehearse::Args),
    New(new::Args),
    Generate(generate::Args),
    Conformance(conformance::Args),
    Completions(completions::Args),
    Man(man::Args),
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Lang {
    /// Bokmål
    Nb,
    /// Nynorsk
    Nn,
    /// English
    En,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

impl From<Color> for ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nb => Self::Nb,
            Lang::Nn => Self::Nn,
            Lang::En => Self::En,
        }
    }
}

/// Runs the command line, and gives the code the program ends with.
pub(crate) fn run() -> ExitCode {
    #[cfg(unix)]
    if std::env::var_os("TMPDIR").is_some_and(|folder| folder.is_empty()) {
        // Empty is not set; the system would take it for the folder the program runs in.
        let _ = tempfile::env::override_temp_dir(std::path::Path::new("/tmp"));
    }
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => {
            // Help that nobody reads to its end is no fault.
            let _ = usage.print();
            return ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(2));
        }
    };
    let language = cli.lang.into();
    ColorChoice::from(cli.color).write_global();
    if cli.quiet {
        output::be_quiet();
    }
    let result = match cli.command {
        Command::Validate(args) => validate::run(&args, language),
        Command::Pack(args) => pack::run(&args, language),
        Command::Verify(args) => verify::run(&args, language),
        Command::Unpack(args) => unpack::run(&args, language),
        Command::Convert(args) => convert::run(&args, language),
        Command::Case(args) => case::run(&args, language),
        Command::Status(args) => status::run(&args, language),
        Command::Timeline(args) => timeline::run(&args, language),
        Command::Reply(args) => reply::run(&args, language),
        Command::Schema(args) => schema::run(&args, language),
        Command::Rules(args) => rules::run(&args, language),
        Command::Rehearse(args) => rehearse::run(&args, language),
        Command::New(args) => new::run(&args, language),
        Command::Generate(args) => generate::run(&args, language),
        Command::Conformance(args) => conformance::run(&args, language),
        Command::Completions(args) => completions::run(&args, Cli::command()),
        Command::Man(args) => man::run(&args, Cli::command(), language),
    };
    result.unwrap_or_else(|failure: Failure| failure.report(language))
}
