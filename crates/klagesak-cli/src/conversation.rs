//! `klagesak conversation`: the verdict on whole cases.

mod case;
mod group;
mod json;
mod text;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use klagesak::Language;

use crate::cases::{self, Cases};
use crate::failure::Failure;
use crate::keys::Keyring;
use crate::profile::Profile;
use crate::progress::Progress;
use crate::report::{self, Format, Verdicts};
use crate::validate::MANY;
use crate::validate::judge::{Judge, Printed, Verdict};
use crate::validate::summary::Summary;
use crate::{output, words};
use case::{Case, judge};

/// Judge cases: each message alone, and all messages of a case together
///
/// The messages of a case are those with the same klagesakId, in the order they were made. Each is judged as by `validate`.
/// Then the whole is: whether a reply answers a message there is, whether the decision came after the case was sent over,
/// and the like. The state is where the case is after its last message.
///
/// With --format json there is one report per case, each on a line of its own (NDJSON): the reports of its messages in
/// "meldinger", and the findings of the whole in "funn", each with the file and the place in it.
///
/// Ends with 0 when every message and every case is accepted, 1 when one has an error (FEIL), 2 when the command itself is
/// wrong, and 3 when something could not be read. With --mottak or --policy the receiver's severities count.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// How the verdicts are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    profile: Profile,
    /// Take all messages as one case, so that one with another klagesakId is found
    #[arg(long)]
    one_case: bool,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let options = args.profile.options(language)?;
    let cases = cases::load(&args.inputs, language)?;
    let cases = if args.one_case { cases.joined() } else { cases };
    let files: usize = cases.cases.iter().map(|case| case.files.len()).sum();
    let judge = Judge {
        options,
        keyring: Keyring::default(),
        language,
        format: args.format,
        show_values: false,
        show_clean: files + cases.strays.len() <= MANY,
    };
    let mut out: Box<dyn Write> = match args.format {
        Format::Text => Box::new(output::text()),
        _ => Box::new(output::data()),
    };
    let mut kept = Verdicts::new(&judge);
    let summary = verdicts(&cases, &judge, &mut kept, &mut out)?;
    if args.format == Format::Text && cases.cases.len() > 1 {
        summary.print(words::CASES, &mut out, language)?;
    }
    report::write(args.format, &kept, &mut out)?;
    out.flush()?;
    Ok(summary.exit_code())
}

fn verdicts(
    cases: &Cases,
    with: &Judge<'_>,
    kept: &mut Verdicts,
    out: &mut dyn Write,
) -> Result<Summary, Failure> {
    let mut summary = Summary::default();
    kept.unread.clone_from(&cases.unread);
    for complaint in &cases.unread {
        output::complain(complaint, with.language);
        summary.add(&Verdict::Unreadable(complaint.clone()));
    }
    let strays: Vec<_> = cases.strays.iter().map(|stray| cases.stray(stray)).collect();
    if !strays.is_empty() {
        take(judge(None, strays, with), with, kept, out, &mut summary)?;
    }
    let mut progress = Progress::new(cases.cases.len());
    cases.each(
        |case, files| judge(Some(case.klagesak_id), files, with),
        |case| {
            progress.hidden(|| take(case, with, kept, out, &mut summary))?;
            progress.advance(1);
            Ok(())
        },
    )?;
    progress.done();
    Ok(summary)
}

fn take(
    case: Case,
    with: &Judge<'_>,
    kept: &mut Verdicts,
    out: &mut dyn Write,
    summary: &mut Summary,
) -> Result<(), Failure> {
    if !case.unread.is_empty() {
        // What is said on two channels should meet in order.
        out.flush()?;
    }
    for complaint in &case.unread {
        output::complain(complaint, with.language);
        summary.add(&Verdict::Unreadable(complaint.clone()));
    }
    let printed = match with.format {
        Format::Json => output::line(&json::rapport(&case, with)),
        Format::Text => text::print(&case, with),
        Format::Sarif | Format::Junit | Format::Html => {
            kept.groups.push(group::group(&case, with));
            kept.unread.extend(case.unread.iter().cloned());
            String::new()
        }
    };
    out.write_all(printed.as_bytes())?;
    let (accepted, severities) = (case.accepted(), case.severities());
    summary.add(&Verdict::Judged { result: Printed::Text(printed), accepted, severities });
    Ok(())
}
