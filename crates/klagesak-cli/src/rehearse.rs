//! `klagesak rehearse`: what the rules of a day to come would refuse that passes now.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use klagesak::report::{Rehearsal, harmless, rehearsal::Refused, shown};
use klagesak::tid::norsk_dato;
use klagesak::validate::validate;
use klagesak::verdi::{Dato, Tidspunkt};
use klagesak::verdict::{FlyttetRegel, RuleId, Severity};
use klagesak::{Language, Options, Policy, rules};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use crate::failure::{self, Failure};
use crate::format::Format;
use crate::inputs::{self, Input, Wanted, is_something_else};
use crate::profile::Receiver;
use crate::protected::Protected;
use crate::{clock, output, read, terminal, words};

/// Rehearse a day to come: which messages would be refused by the rules of that day that pass now
///
/// A rule may become an error on a day that is known long before, and a law may come into force. Each message is judged by the rules
/// of --from and by those of --at, at the time it was made, so that nothing else changes. --move supposes another day for a rule. The result is counted by rule and by sender.
/// Packages are not opened; put their messages in the folder.
///
/// Exit codes: 0 if no message would be refused, 1 if one would, 2 if the command line is wrong, 3 if something could not be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Messages, folders of them, or - for a message on standard input
    #[arg(required = true, value_name = "FILE|FOLDER|-")]
    inputs: Vec<PathBuf>,
    /// The day to rehearse (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    at: Dato,
    /// The day whose rules the messages pass now (YYYY-MM-DD). Defaults to today
    #[arg(long, value_name = "DATE")]
    from: Option<Dato>,
    /// Suppose that law passed and not yet in force comes into force on this day (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    law_at: Option<Dato>,
    /// Suppose that a rule is an error from this day, whatever it says itself; can be repeated
    #[arg(long = "move", value_name = "RULE=DATE", value_parser = moved)]
    moved: Vec<(String, Dato)>,
    #[command(flatten)]
    receiver: Receiver,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    protected: Protected,
}

/// `KO-KLAGE-010=2027-07-01`.
fn moved(written: &str) -> Result<(String, Dato), String> {
    let (rule, day) = written.split_once('=').ok_or("RULE=DATE")?;
    Ok((rule.to_ascii_uppercase(), day.parse().map_err(|_| "RULE=DATE, with the date as YYYY-MM-DD")?))
}

/// The rule of an id, where a day can make it an error: one that is less refuses nothing, whatever the day.
fn movable(id: &str, language: Language) -> Result<RuleId, Failure> {
    let rule = rules::all().find(|rule| rule.id.as_str() == id);
    let (what, rule) = match rule {
        None => (words::UNKNOWN_RULE, None),
        Some(rule) if rule.severity < Severity::Error || rule.id.is_fixed() => (words::NOT_MOVABLE, None),
        Some(rule) => (words::UNKNOWN_RULE, Some(rule.id)),
    };
    rule.ok_or_else(|| Failure::Usage(format!("{}: {}", what.get(language), harmless(id))))
}

/// The rules of two days.
struct Days {
    from: Dato,
    at: Dato,
    law_at: Option<Dato>,
    moved: Vec<(RuleId, Dato)>,
    policy: Policy,
}

/// What became of an input.
enum Rehearsed {
    NoMessage,
    Unreadable(String),
    RefusedNow,
    Passes,
    Refused(Refused),
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    args.protected.read(language)?;
    let today = || {
        let today = norsk_dato(clock::now(language)?);
        today.ok_or_else(|| Failure::Usage(words::CLOCK_WRONG.get(language).to_owned()))
    };
    let days = Days {
        from: args.from.map_or_else(today, Ok)?,
        at: args.at,
        law_at: args.law_at,
        moved: args
            .moved
            .iter()
            .map(|(id, day)| movable(id, language).map(|id| (id, *day)))
            .collect::<Result<_, _>>()?,
        policy: args.receiver.policy(language)?,
    };
    let mut rehearsal = Rehearsal {
        fra: days.from,
        til: days.at,
        lov_antatt_fra: days.law_at,
        flyttede_regler: days.moved.iter().map(|&(id, day)| FlyttetRegel::new(id, day)).collect(),
        meldinger: 0,
        avvist_fra_foer: 0,
        nye: Vec::new(),
    };
    let mut all_read = true;
    let inputs = inputs::collect(&args.inputs, Wanted::Messages);
    for rehearsed in inputs.par_iter().map(|input| days.rehearse(input, language)).collect::<Vec<_>>() {
        rehearsal.meldinger +=
            usize::from(!matches!(rehearsed, Rehearsed::NoMessage | Rehearsed::Unreadable(_)));
        match rehearsed {
            Rehearsed::NoMessage | Rehearsed::Passes => {}
            Rehearsed::Unreadable(complaint) => {
                all_read = false;
                output::complain(&complaint, language);
            }
            Rehearsed::RefusedNow => rehearsal.avvist_fra_foer += 1,
            Rehearsed::Refused(refused) => rehearsal.nye.push(refused),
        }
    }
    if rehearsal.meldinger == 0 && all_read {
        return Err(Failure::Unreadable(words::NO_MESSAGE_HERE.get(language).to_owned()));
    }
    match args.format {
        Format::Json => output::print_data(rehearsal.json().as_bytes())?,
        Format::Text => output::print(&rehearsal.text(&terminal::look(language)))?,
    }
    Ok(match (all_read, rehearsal.nye.is_empty()) {
        (false, _) => ExitCode::from(failure::UNREADABLE),
        (true, false) => ExitCode::from(failure::FINDINGS),
        (true, true) => ExitCode::SUCCESS,
    })
}

impl Days {
    fn rehearse(&self, input: &Input, language: Language) -> Rehearsed {
        let max = klagesak::Limits::default().max_bytes;
        let (path, doubtful, bytes) = match input {
            Input::Stdin => (Path::new("-"), false, read::stdin(max)),
            Input::File { path, doubtful } => (path.as_path(), *doubtful, read::limited(path, max)),
            Input::Package(_) => return Rehearsed::NoMessage,
            Input::Unreadable(path, error) => {
                return Rehearsed::Unreadable(failure::unreadable(&shown(path), error, language));
            }
        };
        match bytes {
            Ok(bytes) if doubtful && is_something_else(&bytes) => Rehearsed::NoMessage,
            Ok(bytes) => self.judge(path, &bytes),
            Err(error) => Rehearsed::Unreadable(failure::unreadable(&shown(path), &error, language)),
        }
    }

    fn judge(&self, path: &Path, bytes: &[u8]) -> Rehearsed {
        // What has no structure is refused whatever the day.
        let Ok(read) = klagesak::read(bytes) else { return Rehearsed::RefusedNow };
        let hode = read.message.hode();
        let (now, avsender) = (hode.opprettet, hode.avsender.organisasjonsnummer.as_str());
        if !validate(bytes, &self.options(now, self.from)).accepted() {
            return Rehearsed::RefusedNow;
        }
        let report = validate(bytes, &self.options(now, self.at));
        if report.accepted() {
            return Rehearsed::Passes;
        }
        let refusing = report.findings.iter().zip(&report.received);
        let refusing = refusing.filter(|(_, received)| **received == Severity::Error);
        let mut regler: Vec<_> = refusing.map(|(finding, _)| finding.rule.id.to_string()).collect();
        regler.sort();
        regler.dedup();
        Rehearsed::Refused(Refused {
            kilde: path.display().to_string(),
            avsender: avsender.to_owned(),
            regler,
        })
    }

    /// What a message made at a time is judged by, with the rules of a day.
    fn options(&self, now: Tidspunkt, rules_at: Dato) -> Options<'static> {
        let (rules_at, law_at, policy) = (Some(rules_at), self.law_at, self.policy.clone());
        Options { rules_at, law_at, policy, moved: self.moved.clone(), ..Options::new(now) }
    }
}
