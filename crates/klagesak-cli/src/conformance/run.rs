//! `klagesak conformance run`: every case of the kit, the answers, and what they come to.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::Duration;

use clap::ValueEnum;
use klagesak::Language;
use klagesak::report::conformance::{Answer, Claim, Failed, Kind, Table};
use klagesak::report::{self, harmless};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::command::Commands;
use super::kit::{Case, Kit};
use super::process::{self, End, Run};
use super::words;
use crate::failure::{self, Failure};
use crate::files::{self, Readers};
use crate::keys::{DECRYPT_KEY, TRUST};
use crate::progress::Progress;
use crate::{output, terminal, words as common};

/// Run another implementation over the kit, and report what it catches, misses and flags wrongly
///
/// The command runs once per case of the kit, with {} replaced by the file, or by the folder for a case with several messages
/// or for a package that is one. {now} is the reference time, {rules-at} the day the rules are read on, and {max} the largest allowed
/// message in bytes; they are also in the environment as KLAGESAK_NOW, KLAGESAK_RULES_AT and KLAGESAK_MAX_BYTES. For packages whose receiver has trust anchors or a key,
/// KLAGESAK_TRUST and KLAGESAK_DECRYPT_KEY are the files; otherwise they are not set.
///
/// The program exits with 0 if it accepts the message and with 1 if it rejects it. It prints a report with the schema of
/// `klagesak schema rapport`, of which "funn" with "regel", "sti" and "alvorlighet" is enough, or nothing: then only the exit
/// code counts, and what it cannot tell is marked so. For a case with several messages, "sti" starts with the number of the
/// message from 0, or "nummer" has it from 1. Rules whose id does not begin with KO- are ignored.
///
/// All files of such a folder are one case, also those that claim to belong to another: some cases are about that. Only
/// findings about the case as a whole (group FORLOEP) count. This program itself is run with
/// --case 'klagesak case --one-case --now {now} --rules-at {rules-at} --format json {}'.
///
/// What is tested is what the reports say was checked ("lag" other than HOPPET_OVER), unless --claims says it.
///
/// Exit codes: 0 if everything tested is as the standard says, 1 if not, 2 if the command line is wrong, 3 if the kit could
/// not be read.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Folder with manifest.json
    #[arg(long, value_name = "FOLDER", default_value = "fixtures/1.0")]
    kit: PathBuf,
    /// Only the cases of this rule (KO-KLAGE-001) or group (KLAGE); can be repeated
    #[arg(long, value_name = "RULE|GROUP")]
    only: Vec<String>,
    /// Kinds to skip
    #[arg(long, value_enum, value_name = "KIND", value_delimiter = ',')]
    skip: Vec<Skipped>,
    /// What the implementation claims to check: layers (pakke, syntaks, skjema, regler, forloep), groups or rules
    #[arg(long, value_name = "LAYER|GROUP|RULE", value_delimiter = ',')]
    claims: Vec<String>,
    /// Another command for cases with several messages, as one line
    #[arg(long, alias = "conversation", value_name = "COMMAND")]
    case: Option<String>,
    /// Another command for packages, as one line
    #[arg(long, value_name = "COMMAND")]
    package: Option<String>,
    /// Judge by the exit code, whatever is printed
    #[arg(long)]
    exit_code_only: bool,
    /// Number of parallel runs. Defaults to the number of cores
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
    /// Seconds a run may take
    #[arg(long, value_name = "S", default_value = "30", value_parser = seconds)]
    timeout: Duration,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the result to this file
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The implementation, with {} in place of the file
    #[arg(last = true, required = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

/// A kind of cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Skipped {
    /// A file with one message
    Messages,
    /// A folder with the messages of a case
    #[value(alias = "conversations")]
    Cases,
    /// A package: a file or a folder
    Packages,
}

impl Skipped {
    fn kind(self) -> Kind {
        match self {
            Self::Messages => Kind::Message,
            Self::Cases => Kind::Conversation,
            Self::Packages => Kind::Package,
        }
    }
}

/// How the result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// JUnit XML, for build servers
    Junit,
    /// A page that stands alone
    Html,
    /// For programs
    Json,
}

/// An answer, and the start of the complaint that came with it.
type Answers<'a> = Vec<(&'a Case, Answer, Option<String>)>;

pub(super) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let kit = Kit::read(&args.kit, language)?;
    let own = (args.case.as_deref(), args.package.as_deref());
    let commands = Commands::new(&args.command, own, language)?;
    let read = |names: &[String]| -> Result<Vec<Claim>, Failure> {
        names.iter().map(|name| claim(name, language)).collect()
    };
    let (only, said) = (read(&args.only)?, read(&args.claims)?);
    let chosen = |case: &&Case| {
        let asked = |rule: &String| only.iter().any(|claim| claim.covers(rule));
        let skipped = args.skip.iter().any(|skipped| skipped.kind() == case.case.kind);
        !skipped && (only.is_empty() || case.case.rule.as_ref().is_some_and(asked))
    };
    let cases: Vec<_> = kit.cases.iter().filter(chosen).collect();
    if cases.is_empty() {
        return Err(Failure::Usage(words::NO_CASES.get(language).to_owned()));
    }
    let answers = answers(args, &cases, &kit, &commands, language)?;
    let answers = answers.into_iter().map(|(case, answer, complaint)| (&case.case, answer, complaint));
    let table = Table::new(&kit.version, commands.line(), answers.collect(), said);
    write(&table, args, language)?;
    Ok(if table.conforms() { ExitCode::SUCCESS } else { ExitCode::from(failure::FINDINGS) })
}

/// Runs the implementation on every case, several at once.
fn answers<'a>(
    args: &Args,
    cases: &[&'a Case],
    kit: &Kit,
    commands: &Commands,
    language: Language,
) -> Result<Answers<'a>, Failure> {
    let progress = Mutex::new(Progress::new(cases.len()));
    let jobs = args.jobs.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
    let pool = pool.map_err(|error| Failure::Usage(error.to_string()))?;
    let answers = pool.install(|| {
        cases
            .par_iter()
            .map(|case| {
                let answer = answer(args, case, kit, commands, language);
                if let Ok(mut progress) = progress.lock() {
                    progress.advance(1);
                }
                answer
            })
            .collect()
    });
    if let Ok(progress) = progress.lock() {
        progress.done();
    }
    Ok(answers)
}

fn answer<'a>(
    args: &Args,
    case: &'a Case,
    kit: &Kit,
    commands: &Commands,
    language: Language,
) -> (&'a Case, Answer, Option<String>) {
    let (program, arguments) = commands.filled(case, kit);
    let mut environment = vec![
        ("KLAGESAK_NOW", kit.now.clone()),
        ("KLAGESAK_RULES_AT", kit.rules_at.clone()),
        ("KLAGESAK_MAX_BYTES", case.max_bytes.to_string()),
    ];
    for (name, path) in [(TRUST, &case.trust), (DECRYPT_KEY, &case.key)] {
        environment.extend(path.as_ref().map(|path| (name, path.to_string_lossy().into_owned())));
    }
    match process::run((&program, &arguments), &environment, args.timeout) {
        Err(error) => (case, Answer::Failed(Failed::NotStarted), Some(failure::reason(&error, language))),
        Ok(run) => (case, read(&run, args.exit_code_only), complaint(&run.stderr)),
    }
}

/// The first line that says something.
fn complaint(stderr: &[u8]) -> Option<String> {
    const LENGTH: usize = 200;
    let text = String::from_utf8_lossy(stderr);
    let line = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    Some(harmless(line).chars().take(LENGTH).collect())
}

/// What a program answered, when it ended by itself.
fn read(run: &Run, code_only: bool) -> Answer {
    match run.end {
        End::Code(code) => Answer::read(code, &run.stdout, code_only),
        End::Signal => Answer::Failed(Failed::Signal),
        End::Timeout => Answer::Failed(Failed::Timeout),
        End::TooMuch => Answer::Failed(Failed::TooMuch),
    }
}

/// Reads what was given on the command line.
fn claim(name: &str, language: Language) -> Result<Claim, Failure> {
    Claim::named(name).ok_or_else(|| {
        let unknown = common::UNKNOWN_RULE.get(language);
        Failure::Usage(format!("{unknown}: {}", harmless(&name.to_ascii_uppercase())))
    })
}

fn write(table: &Table, args: &Args, language: Language) -> Result<(), Failure> {
    let look = match args.output {
        Some(_) => report::Options::new(language),
        None => terminal::look(language),
    };
    let result = match args.format {
        Format::Text => table.text(&look).into_bytes(),
        Format::Html => table.html(&look).into_bytes(),
        Format::Junit => table.junit(&look).into_bytes(),
        Format::Json => table.json(),
    };
    match &args.output {
        Some(path) => {
            files::write(path, &result, Readers::Anyone, language)?;
        }
        None if args.format == Format::Text => output::print(&String::from_utf8_lossy(&result))?,
        None => output::print_data(&result)?,
    }
    Ok(())
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().ok().filter(|seconds| *seconds > 0.0);
    let duration = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    duration.ok_or("not a number of seconds, such as 10 or 0.5")
}
