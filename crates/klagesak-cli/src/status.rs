//! `klagesak status`: what the person who appealed would see.

use std::fmt::Write as _;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use klagesak::Language;
use klagesak::day_in_words::in_words;
use klagesak::tid::norsk_dato;
use klagesak::validate::forloep::{Forloep, Partside};
use klagesak::verdi::{Dato, Tidspunkt, Uuid};
use serde_json::json;

use crate::cli::Format;
use crate::failure::{self, Failure};
use crate::style::STRONG;
use crate::{cases, clock, output, words};

/// Show where cases are, as the person who appealed should see it
///
/// In the language of --lang: what has happened, who has the case, what happens next, what the person can do, the days to
/// know of, and the way so far. With --format json there is one case per line, ready for a page.
///
/// Nothing in it is about the person. Ends with 3 when something could not be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// Text for people, or one JSON object per line
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The time of reading (RFC 3339), which decides what has happened and what deadlines have passed. Now, unless given
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    now: Option<Tidspunkt>,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let now = args.now.map_or_else(|| clock::now(language), Ok)?;
    let today = norsk_dato(now).ok_or_else(|| Failure::Usage(words::CLOCK_WRONG.get(language).to_owned()))?;
    let cases = cases::load(&args.inputs, language)?;
    let mut out: Box<dyn Write> = match args.format {
        Format::Text => Box::new(output::text()),
        Format::Json => Box::new(output::data()),
    };
    let all_read = cases.each_read(
        |case, messages| {
            let messages = messages.into_iter().map(|(_, melding)| melding).collect();
            let forloep = Forloep::per(messages, now);
            shown(case.klagesak_id, &forloep, args.format, today, language)
        },
        |printed| Ok(out.write_all(printed.as_bytes())?),
    )?;
    out.flush()?;
    Ok(if all_read { ExitCode::SUCCESS } else { ExitCode::from(failure::UNREADABLE) })
}

fn shown(klagesak_id: Uuid, forloep: &Forloep, format: Format, today: Dato, language: Language) -> String {
    let side = Partside::new(forloep, today, language);
    match (format, side) {
        (Format::Json, Some(side)) => output::line(&side),
        (Format::Json, None) => output::line(&json!({
            "klagesakId": klagesak_id,
            "spraak": language.code(),
            "status": null,
            "frister": [],
            "historikk": [],
        })),
        (Format::Text, side) => text(klagesak_id, side.as_ref(), language),
    }
}

/// Writing to a string does not fail, so its results are not looked at.
fn text(klagesak_id: Uuid, side: Option<&Partside>, language: Language) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{STRONG}{} {klagesak_id}{STRONG:#}", words::CASE.get(language));
    let Some(side) = side else {
        let _ = writeln!(out, "\n{}\n", words::NOTHING_YET.get(language));
        return out;
    };
    let _ = writeln!(out, "{}", side.tittel);
    let parts = [
        (words::WHAT_HAPPENED, side.skjedd),
        (words::WHO_HAS_IT, side.hvem),
        (words::WHAT_NEXT, side.videre),
        (words::WHAT_YOU_CAN, side.kan_gjoere),
    ];
    for (heading, text) in parts {
        let _ = writeln!(out, "\n{STRONG}{}{STRONG:#}\n{text}", heading.get(language));
    }
    for frist in &side.frister {
        let _ = writeln!(out, "{}", frist.tekst);
    }
    let _ = writeln!(out, "\n{STRONG}{}{STRONG:#}", words::THE_WAY.get(language));
    for step in &side.historikk {
        let day = step.dato.map(|day| in_words(day, language)).unwrap_or_default();
        let _ = writeln!(out, "{day:>18}  {}", step.tittel);
    }
    out.push('\n');
    out
}
