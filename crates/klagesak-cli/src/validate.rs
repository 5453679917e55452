//! `klagesak validate`: the verdict on messages.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use klagesak::report::{Group, MANY, Summary, Verdicts};
use klagesak::{Language, Limits};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::failure::Failure;
use crate::format::ReportFormat;
use crate::inputs::{Input, Wanted};
use crate::judge::{Judge, Printed, Verdict};
use crate::keys::Keys;
use crate::profile::Profile;
use crate::progress::Progress;
use crate::protected::{OfCase, Protected};
use crate::{failure, inputs, output, terminal, words};

/// Validate messages and packages, including documents
///
/// A package is a ZIP file, an ASiC-E, or a folder with the message in klagesak.json and documents beside it. Its report
/// combines that of `verify` with that of the message, with the layer "pakke" first. A klagesak.json with nothing but JSON
/// and Markdown beside it is validated as a message.
///
/// Folders are searched for messages (*.json) and packages. A file found there is skipped if it has no "meldingstype" and
/// its name is manifest.json or *.schema.json or its folder is kodeverk; all others are validated.
///
/// The output never shows values from a message: source lines have field names only, with ••• for every value.
///
/// --format json prints one report per message on a line of its own (NDJSON), in input order. Its schema is printed by
/// `klagesak schema rapport`; "kilde" is the file as given, "linje" and "kolonne" the place in it, or for a package the
/// place in its klagesak.json.
///
/// SARIF, JUnit and HTML are one file about all messages, and show no more of a message than the text does.
///
/// With --case, each message is also judged together with the other messages of its case, as before it is sent: findings
/// about the case that are in the message are in its report.
///
/// Exit codes: 0 if every message is accepted, 1 if one has an error (FEIL), 2 if the command line is wrong, 3 if something
/// could not be read. With --as-receiver or --policy the receiver's severities count.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Messages, packages, folders of them, or - for a message on standard input
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
    #[command(flatten)]
    profile: Profile,
    #[command(flatten)]
    protected: Protected,
    #[command(flatten)]
    of_case: OfCase,
    #[command(flatten)]
    keys: Keys,
    /// Largest message to accept, if less than the standard's 16 MiB
    #[arg(long, value_name = "BYTES", value_parser = max_bytes)]
    max_bytes: Option<usize>,
    /// Skip every JSON file without "meldingstype", even if named, and succeed if none is left
    #[arg(long)]
    messages_only: bool,
    /// Show source lines as they are. They may contain personal data
    #[arg(long, alias = "vis-verdier")]
    show_values: bool,
}

/// Messages judged before their verdicts are printed: enough to keep every core busy, little enough to keep in memory.
const BATCH: usize = 64;

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let mut options = args.profile.options(language)?;
    options.limits.max_bytes = args.max_bytes.unwrap_or(options.limits.max_bytes);
    options.kjente = args.protected.read(language)?;
    let others = args.of_case.is_given().then(|| args.of_case.read(language)).transpose()?;
    let keyring = args.keys.read(&options.policy, language)?;
    let mut inputs = inputs::collect(&args.inputs, Wanted::Packages);
    if args.messages_only {
        inputs.iter_mut().for_each(Input::doubt);
    }
    let mut look = terminal::look(language);
    look.max_bytes = options.limits.max_bytes;
    look.show_values = args.show_values;
    look.show_clean &= inputs.len() <= MANY;
    let judge = Judge { options, others, keyring, format: args.format, look };
    let mut summary = Summary::default();
    let mut progress = Progress::new(inputs.len());
    let mut out: Box<dyn Write> = match args.format {
        ReportFormat::Text => Box::new(output::text()),
        _ => Box::new(output::data()),
    };
    let mut kept = Verdicts::new(judge.options.now, &look);
    let mut group = Group::default();
    for batch in inputs.chunks(BATCH) {
        let verdicts = match batch {
            // Threads cost more than one message.
            [only] => vec![judge.judge(only)],
            _ => batch.par_iter().map(|input| judge.judge(input)).collect::<Vec<_>>(),
        };
        progress.hidden(|| print(&verdicts, &mut summary, &mut out, language))?;
        progress.advance(batch.len());
        keep(verdicts, &mut group, &mut kept);
    }
    progress.done();
    if args.format == ReportFormat::Text && inputs.len() > 1 && !output::is_quiet() {
        out.write_all(summary.of_files(&look).as_bytes())?;
    }
    if !summary.is_empty() || args.messages_only {
        kept.groups.push(group);
        out.write_all(args.format.file(&kept).as_bytes())?;
    }
    out.flush()?;
    if summary.is_empty() && !args.messages_only {
        return Err(Failure::Unreadable(words::NOTHING_TO_READ.get(language).to_owned()));
    }
    Ok(failure::exit_code(&summary))
}

fn print(
    verdicts: &[Verdict],
    summary: &mut Summary,
    out: &mut dyn Write,
    language: Language,
) -> Result<(), Failure> {
    for verdict in verdicts {
        match verdict {
            Verdict::PassedOver => {}
            Verdict::Unreadable(complaint) => {
                // What is said on two channels should meet in order.
                out.flush()?;
                output::complain(complaint, language);
                summary.add_unread();
            }
            Verdict::Judged { result, accepted, severities } => {
                if let Printed::Text(text) = result {
                    out.write_all(text.as_bytes())?;
                }
                summary.add(*accepted, severities);
            }
        }
    }
    Ok(())
}

/// Keeps what the page or file about all verdicts is made from.
fn keep(verdicts: Vec<Verdict>, group: &mut Group, kept: &mut Verdicts) {
    for verdict in verdicts {
        match verdict {
            Verdict::Judged { result: Printed::Document(document), .. } => group.documents.push(*document),
            Verdict::Unreadable(complaint) => kept.unread.push(complaint),
            _ => {}
        }
    }
}

fn max_bytes(text: &str) -> Result<usize, &'static str> {
    let most = Limits::default().max_bytes;
    text.parse().ok().filter(|bytes| (1..=most).contains(bytes)).ok_or("not a number from 1 to 16777216")
}
