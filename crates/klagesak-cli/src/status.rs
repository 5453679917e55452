//! `klagesak status`: what the person who appealed would see.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use klagesak::Language;
use klagesak::report::{personside, status};
use klagesak::tid::norsk_dato;
use klagesak::validate::forloep::{Forloep, Partside};
use klagesak::verdi::{LokalId, Tidspunkt};

use crate::failure::{self, Failure};
use crate::format::Format;
use crate::protected::Protected;
use crate::{cases, clock, output, terminal, words};

/// Show where cases are, in the words for the person who appealed
///
/// What has happened, who has the case, what happens next, what the person can do, the dates to know, and the history, in the
/// language of --lang. With --for, the page of one person: a klager, an heir, or somebody who helps; whoever has no page is refused,
/// and the exit code is 1. --format json prints one case per line, ready for a web page.
///
/// Nothing in it identifies the person. Exits with 3 if something could not be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// Output format; JSON is one object per line
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Time of reading (RFC 3339): later messages are left out, and deadlines are compared with it. Defaults to now
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    now: Option<Tidspunkt>,
    /// The page of one person: a partId of the case
    #[arg(long = "for", value_name = "PART-ID", value_parser = part_id)]
    part: Option<LokalId>,
    #[command(flatten)]
    protected: Protected,
}

fn part_id(text: &str) -> Result<LokalId, String> {
    text.parse().map_err(|_| "not a partId".to_owned())
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    args.protected.read(language)?;
    let now = args.now.map_or_else(|| clock::now(language), Ok)?;
    let today = norsk_dato(now).ok_or_else(|| Failure::Usage(words::CLOCK_WRONG.get(language).to_owned()))?;
    let look = terminal::look(language);
    let cases = cases::load(&args.inputs, language)?;
    let mut out: Box<dyn Write> = match args.format {
        Format::Text => Box::new(output::text()),
        Format::Json => Box::new(output::data()),
    };
    let mut refused = false;
    let all_read = cases.each_read(
        |case, messages| {
            let messages = messages.into_iter().map(|(_, melding)| melding).collect();
            let forloep = Forloep::per(messages, now);
            if let Some(part) = &args.part {
                let side = Partside::for_part(&forloep, part, today, language);
                let printed = match args.format {
                    Format::Json => personside::json(case.klagesak_id, &side, &look),
                    Format::Text => personside::text(case.klagesak_id, &side, &look),
                };
                return (printed, side.is_ok());
            }
            let side = Partside::new(&forloep, today, language);
            let printed = match args.format {
                Format::Json => status::json(case.klagesak_id, side.as_ref(), &look),
                Format::Text => status::text(case.klagesak_id, side.as_ref(), &look),
            };
            (printed, true)
        },
        |(printed, page)| {
            refused |= !page;
            Ok(out.write_all(printed.as_bytes())?)
        },
    )?;
    out.flush()?;
    Ok(match (all_read, refused) {
        (false, _) => ExitCode::from(failure::UNREADABLE),
        (true, true) => ExitCode::from(failure::FINDINGS),
        (true, false) => ExitCode::SUCCESS,
    })
}
