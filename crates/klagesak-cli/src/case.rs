//! `klagesak case`: the verdict on whole cases.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use klagesak::report::{self, Case, MANY, Summary, Verdicts};
use klagesak::verdi::Uuid;
use klagesak::{Language, Options};

use crate::cases::{self, CaseFile, Cases};
use crate::failure::{self, Failure};
use crate::format::ReportFormat;
use crate::judge::report;
use crate::profile::Profile;
use crate::progress::Progress;
use crate::protected::{Protected, protects, vernede};
use crate::{output, terminal};

/// Validate whole cases: each message alone, and all messages of a case together
///
/// The messages of a case share a klagesakId and are taken in the order they were created. Each is validated as by
/// `validate`. Then the case is: whether a reply answers an existing message, whether the decision came after the case was
/// sent, and so on. The state is that of the case after its last message.
///
/// --format json prints one report per case on a line of its own (NDJSON): the reports of its messages in "meldinger", and
/// the findings about the case in "funn", each with its file and place.
///
/// Exit codes: 0 if every message and case is accepted, 1 if one has an error (FEIL), 2 if the command line is wrong, 3 if
/// something could not be read. With --as-receiver or --policy the receiver's severities count.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
    #[command(flatten)]
    profile: Profile,
    #[command(flatten)]
    protected: Protected,
    /// Take all messages as one case, so that one with another klagesakId is reported
    #[arg(long)]
    one_case: bool,
}

/// How cases are judged, the same for all.
struct Judge<'a> {
    options: Options<'a>,
    format: ReportFormat,
    look: report::Options,
}

/// A case that has been judged, with complaints about files that could not be opened.
struct Judged {
    case: Case,
    unread: Vec<String>,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let mut options = args.profile.options(language)?;
    options.kjente = args.protected.read(language)?;
    let cases = cases::load(&args.inputs, language)?;
    let cases = if args.one_case { cases.joined() } else { cases };
    let mut look = terminal::look(language);
    look.show_clean &= cases.cases.len() + cases.strays.len() <= MANY;
    let judge = Judge { options, format: args.format, look };
    let mut out: Box<dyn Write> = match args.format {
        ReportFormat::Text => Box::new(output::text()),
        _ => Box::new(output::data()),
    };
    let mut kept = Verdicts::new(judge.options.now, &look);
    let summary = verdicts(&cases, &judge, &mut kept, &mut out)?;
    if args.format == ReportFormat::Text && cases.cases.len() > 1 && !output::is_quiet() {
        out.write_all(summary.of_cases(&look).as_bytes())?;
    }
    out.write_all(args.format.file(&kept).as_bytes())?;
    out.flush()?;
    Ok(failure::exit_code(&summary))
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
        output::complain(complaint, with.look.language);
        summary.add_unread();
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

fn judge(klagesak_id: Option<Uuid>, files: Vec<CaseFile>, with: &Judge<'_>) -> Judged {
    let (mut unread, mut judged) = (Vec::new(), Vec::new());
    for CaseFile { name, given, bytes, size, melding } in files {
        match bytes {
            Some(bytes) => {
                let report = report(&bytes, size, &with.options);
                judged.push(report::CaseFile { name, path: given, bytes, melding: melding.ok(), report });
            }
            None => unread.extend(melding.err()),
        }
    }
    // Where a protected person lives is in no file name that is printed either.
    if judged.iter().any(|file| protects(&file.bytes)) {
        let messages: Vec<_> = judged.iter().filter_map(|file| file.melding.clone()).collect();
        vernede(&messages, &[], &with.options.kjente);
    }
    Judged { case: Case::new(klagesak_id, judged, &with.options), unread }
}

fn take(
    Judged { case, unread }: Judged,
    with: &Judge<'_>,
    kept: &mut Verdicts,
    out: &mut dyn Write,
    summary: &mut Summary,
) -> Result<(), Failure> {
    if !unread.is_empty() {
        // What is said on two channels should meet in order.
        out.flush()?;
    }
    for complaint in &unread {
        output::complain(complaint, with.look.language);
        summary.add_unread();
    }
    match with.format {
        ReportFormat::Json => out.write_all(case.json(&with.look).as_bytes())?,
        ReportFormat::Text => out.write_all(case.text(&with.look).as_bytes())?,
        ReportFormat::Sarif | ReportFormat::Junit | ReportFormat::Html => {
            kept.groups.push(case.group(&with.look));
            kept.unread.extend(unread);
        }
    }
    summary.add(case.accepted(), &case.severities());
    Ok(())
}
