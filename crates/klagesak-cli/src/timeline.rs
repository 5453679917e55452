//! `klagesak timeline`: where the time goes, in one case and in many.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use klagesak::register::Registre;
use klagesak::report::{self, timeline};
use klagesak::tid::{SMAA_GRUPPER, Sakstid, Statistikk, Tidslinje};
use klagesak::verdi::Tidspunkt;
use klagesak::{Language, Melding, Text};

use crate::cases::{self, Cases};
use crate::failure::{self, Failure};
use crate::protected::Protected;
use crate::{clock, output, terminal, words};

/// Show how the days of cases were spent: events, deadlines, and who had the case
///
/// Everything is derived from the messages and the Norwegian calendar. For more than five cases, or with --stats, the text is
/// statistics: per Statsforvalter, per Nav-kontor and in total. Groups of fewer than five cases are suppressed.
///
/// json prints one case per line, csv one row per case, svg a drawing. With --stats, json prints one object and csv one row
/// per group. Nothing in it identifies a person.
///
/// Exits with 0, or with 3 if something could not be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Show::Text)]
    format: Show,
    /// Who is to read csv: programs, or Excel with Norwegian settings
    #[arg(long, value_enum, value_name = "WHO", default_value_t = CsvFor::Programs)]
    csv_for: CsvFor,
    /// Print statistics, also for few cases
    #[arg(long, alias = "statistikk")]
    stats: bool,
    /// Include groups of fewer than five cases. The figures may then reveal something about one person
    #[arg(long, alias = "vis-smaa-grupper")]
    show_small_groups: bool,
    /// Reference time (RFC 3339): open cases are counted up to this day. Defaults to now
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    now: Option<Tidspunkt>,
    #[command(flatten)]
    protected: Protected,
}

/// How the result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Show {
    /// For people
    Text,
    /// For programs
    Json,
    /// For spreadsheets
    Csv,
    /// A drawing
    Svg,
}

/// Who is to read the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CsvFor {
    /// Commas between the cells
    Programs,
    /// Semicolons, a byte order mark, and cells that stay what they are: 0301 keeps its zero
    Excel,
}

impl From<CsvFor> for timeline::CsvFor {
    fn from(reader: CsvFor) -> Self {
        match reader {
            CsvFor::Programs => Self::Programs,
            CsvFor::Excel => Self::Excel,
        }
    }
}

/// With more cases than this the text is statistics.
const MANY: usize = 5;
/// More cases than this are no picture to look at.
const MOST_PICTURES: usize = 20;

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    args.protected.read(language)?;
    let now = args.now.map_or_else(|| clock::now(language), Ok)?;
    if args.format == Show::Svg && args.stats {
        return Err(Failure::Usage(words::NO_PICTURE_OF_STATISTICS.get(language).to_owned()));
    }
    let cases = cases::load(&args.inputs, language)?;
    if args.format == Show::Svg && cases.cases.len() > MOST_PICTURES {
        return Err(Failure::Usage(with_number(words::TOO_MANY_PICTURES, MOST_PICTURES, language)));
    }
    let mut out: Box<dyn Write> = match args.format {
        Show::Text => Box::new(output::text()),
        _ => Box::new(output::data()),
    };
    let many = args.format == Show::Text && cases.cases.len() > MANY;
    let all_read = if args.stats || many {
        statistics(&cases, args, now, &mut out, language)?
    } else {
        one_by_one(&cases, args, now, &mut out, language)?
    };
    out.flush()?;
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::from(failure::UNREADABLE) })
}

fn made(messages: Vec<(String, Melding)>, now: Tidspunkt) -> Option<Tidslinje> {
    let messages = messages.into_iter().map(|(_, melding)| melding).collect();
    Tidslinje::new(messages, now, Registre::builtin())
}

fn statistics(
    cases: &Cases,
    args: &Args,
    now: Tidspunkt,
    out: &mut dyn Write,
    language: Language,
) -> Result<bool, Failure> {
    let (mut times, mut not_counted) = (Vec::new(), 0);
    let all_read = cases.each_read(
        |_, messages| made(messages, now).as_ref().and_then(Sakstid::new),
        |time| {
            not_counted += usize::from(time.is_none());
            times.extend(time);
            Ok(())
        },
    )?;
    let least = if args.show_small_groups { 0 } else { SMAA_GRUPPER };
    let statistikk = Statistikk::new(&times, now, least, Registre::builtin());
    match args.format {
        Show::Json => out.write_all(report::line(&statistikk).as_bytes())?,
        Show::Csv => out.write_all(&timeline::csv_groups(&statistikk, args.csv_for.into()))?,
        Show::Text | Show::Svg => {
            out.write_all(timeline::statistics(&statistikk, &terminal::look(language)).as_bytes())?;
        }
    }
    if not_counted > 0 && !output::is_quiet() {
        out.flush()?;
        output::say(&format!("{}\n", with_number(words::NOT_COUNTED, not_counted, language)));
    }
    Ok(all_read)
}

fn one_by_one(
    cases: &Cases,
    args: &Args,
    now: Tidspunkt,
    out: &mut dyn Write,
    language: Language,
) -> Result<bool, Failure> {
    if args.format == Show::Svg {
        let mut timelines = Vec::new();
        let all_read = cases.each_read(
            |_, messages| made(messages, now),
            |timeline| {
                timelines.extend(timeline);
                Ok(())
            },
        )?;
        out.write_all(timeline::svg(&timelines, language).as_bytes())?;
        return Ok(all_read);
    }
    if args.format == Show::Csv {
        out.write_all(&timeline::csv_heading(args.csv_for.into()))?;
    }
    let look = terminal::look(language);
    cases.each_read(
        |_, messages| made(messages, now).map(|timeline| printed(&timeline, args, &look)),
        |printed| Ok(out.write_all(&printed.unwrap_or_default())?),
    )
}

fn printed(of_case: &Tidslinje, args: &Args, look: &report::Options) -> Vec<u8> {
    match args.format {
        Show::Csv => timeline::csv_case(of_case, args.csv_for.into()),
        Show::Json => report::line(of_case).into_bytes(),
        Show::Text | Show::Svg => timeline::text(of_case, look).into_bytes(),
    }
}

/// A text with a number in it.
fn with_number(text: Text, number: usize, language: Language) -> String {
    text.get(language).replace("{n}", &number.to_string())
}
