//! `klagesak convert`: messages to and from the formats of other systems.

mod args;
mod digisos;
mod from;
mod input;
mod losses;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use klagesak::convert::arkivmelding::{Side as Arkivside, Valg, to_arkivmelding};
use klagesak::convert::{self, Error, FORMATS, Format as Target, Unit};
use klagesak::kodeverk::Kodeverk;
use klagesak::report::{conversion, shown};
use klagesak::sperring::Sperret;
use klagesak::unknown::Unknown;
use klagesak::verdict::Pointer;
use klagesak::{Finding, Language, Melding, Read, write_pretty};

pub(crate) use args::Args;
use args::Side;
use input::{bytes, target};
use losses::strict;

use crate::failure::{self, Failure};
use crate::files::{Files, Readers};
use crate::format::Format;
use crate::protected::vernede;
use crate::{cases, output, terminal, words};

/// What is left out since it is blocked.
const BLOCKED: &str = "KO-TAP-087";

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    if args.list {
        return list(language);
    }
    match (&args.to, &args.output) {
        (Some(name), Some(folder)) => to(args, target(name), folder, language),
        _ => from::run(args, args.from.as_deref().unwrap_or("auto"), language),
    }
}

fn to(args: &Args, format: Target, folder: &Path, language: Language) -> Result<ExitCode, Failure> {
    if args.received.is_some() && args.side == Side::Sender {
        return Err(Failure::Usage(words::RECEIVED_FOR_RECEIVER.get(language).to_owned()));
    }
    let sources = args.input.iter().map(|path| bytes(path, language)).collect::<Result<Vec<_>, Failure>>()?;
    let read = sources.iter().zip(&args.input).map(|(bytes, path)| parsed(bytes, path, language));
    let read = read.collect::<Result<Vec<_>, Failure>>()?;
    let mut losses: Vec<Finding> = read.iter().flat_map(newer).collect();
    let messages: Vec<_> = read.into_iter().map(|read| read.message).collect();
    let given = args.protected.read(language)?;
    let others = args.of_case.read(language)?;
    // What is known is also what stands in places that are blocked.
    let known = vernede(&messages, &others, &given);
    let sperret = Sperret::of(messages.iter().chain(&others));
    let taken = each(messages, format, |_, melding| convert::unblocked(melding, &sperret));
    let taken = taken.and_then(|(left, blocked)| {
        // What lies beside the arkivmelding is the message as it came, but never with what is blocked.
        let beside = if blocked.is_empty() { None } else { left.first().and_then(|m| write_pretty(m).ok()) };
        let of_message = |number| known.get(number).cloned().unwrap_or_default();
        let taken = each(left, format, |number, melding| convert::shielded(melding, &of_message(number)))?;
        Ok((taken.0, beside, [blocked, taken.1].concat()))
    });
    let (messages, beside) = match taken {
        Ok((messages, beside, found)) => {
            losses.extend(found);
            (messages, beside)
        }
        Err(found) => {
            let source = sources.first().filter(|_| sources.len() == 1).map(Vec::as_slice);
            let found = source.map_or_else(|| found.clone(), |source| from::located(&found, source));
            losses::tell(&found, &args.input, source, args.format, language);
            return Ok(ExitCode::from(failure::FINDINGS));
        }
    };
    let side = if args.side == Side::Sender { Arkivside::Avsender } else { Arkivside::Mottaker };
    let melding = beside.as_deref().or(sources.first().map(Vec::as_slice));
    let valg = Valg { side, mottatt: args.received, svar_innen: None, melding };
    let converted = match digisos::soker(&messages, format, args.applicant.as_deref(), language)? {
        Some(converted) => converted,
        None => convert::to(&messages, format, &valg),
    };
    let converted = match converted {
        Ok(converted) => converted,
        // With the file that lies in Digisos, that is what is refused; otherwise it is the message.
        Err(Error::Refused(found)) => {
            let refused =
                args.applicant.as_ref().map_or_else(|| args.input.clone(), |path| vec![path.clone()]);
            let source = args.applicant.as_ref().map(|path| bytes(path, language)).transpose()?;
            let source = source.as_deref().or(melding).unwrap_or_default();
            losses::tell(&from::located(&found, source), &refused, Some(source), args.format, language);
            return Ok(ExitCode::from(failure::FINDINGS));
        }
        Err(error) => return Err(refused(&error, language)),
    };
    losses.extend(converted.losses);
    // A document that is blocked is told of where it was taken out, and where it is not among the documents.
    let mut told = HashSet::new();
    losses.retain(|loss| loss.rule.id.as_str() != BLOCKED || told.insert(loss.pointer.clone()));
    let losses = strict(losses, args.strict);
    losses::tell(&losses, &args.input, None, args.format, language);
    if args.strict && !losses.is_empty() {
        output::complain(words::NOTHING_CONVERTED.get(language), language);
        return Ok(ExitCode::from(failure::FINDINGS));
    }
    fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error, language))?;
    let mut files = Files::default();
    for file in &converted.files {
        files.add(&folder.join(&file.name), &file.bytes, Readers::Owner, language)?;
    }
    files.finish(language)?;
    for file in &converted.files {
        output::note(&format!("{}\n", shown(&folder.join(&file.name))))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Something taken out of each message; in a format for a whole case, places begin with the number of the message.
fn each(
    messages: Vec<Melding>,
    format: Target,
    without: impl for<'m> Fn(usize, &'m Melding) -> Result<(Cow<'m, Melding>, Vec<Finding>), Error>,
) -> Result<(Vec<Melding>, Vec<Finding>), Vec<Finding>> {
    let (mut left, mut told, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for (number, melding) in messages.iter().enumerate() {
        let at = |mut finding: Finding| {
            if format == Target::Digisos {
                finding.pointer = Pointer::new(format!("/{number}{}", finding.pointer));
            }
            finding
        };
        match without(number, melding) {
            Ok((melding, found)) => {
                left.push(melding.into_owned());
                told.extend(found.into_iter().map(at));
            }
            Err(error) => refused.extend(error.findings().iter().cloned().map(at)),
        }
    }
    if refused.is_empty() { Ok((left, told)) } else { Err(refused) }
}

fn parsed(bytes: &[u8], path: &Path, language: Language) -> Result<Read, Failure> {
    klagesak::read(bytes)
        .map_err(|error| Failure::Unreadable(cases::not_a_message(&shown(path), Some(&error), language)))
}

/// The formats an arkivmelding can be made in.
pub(crate) fn archives() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().filter(|info| info.unit == Unit::Message).map(|info| info.name)
}

/// The arkivmelding of a message for a package, and what it loses.
pub(crate) fn arkivmelding(
    message: &[u8],
    format: &str,
    language: Language,
) -> Result<(Vec<u8>, Vec<Finding>), Failure> {
    let read = parsed(message, Path::new("klagesak.json"), language)?;
    let valg = Valg { melding: Some(message), ..Valg::default() };
    let made = to_arkivmelding(&read.message, target(format), &valg);
    if let Err(Error::Refused(found)) = &made {
        losses::tell(found, &[PathBuf::from("klagesak.json")], Some(message), Format::Text, language);
    }
    let mut made = made.map_err(|error| refused(&error, language))?;
    made.losses.extend(newer(&read));
    let file = made.files.iter_mut().find(|file| file.name == "arkivmelding.xml");
    Ok((file.map(|file| std::mem::take(&mut file.bytes)).unwrap_or_default(), made.losses))
}

/// Tells what the arkivmelding of a message loses.
pub(crate) fn tell(losses: &[Finding], message: &Path, language: Language) {
    losses::tell(losses, &[message.to_owned()], None, Format::Text, language);
}

/// What a newer version of the standard has added to a message, and no other format can have a place for.
fn newer(read: &Read) -> impl Iterator<Item = Finding> {
    let rule = convert::rules::find("KO-TAP-001");
    let fields = read.unknown.iter().filter_map(|unknown| match unknown {
        // A name no field could have may be about a person.
        Unknown::Field { pointer, .. } => Some(pointer.parent()?.shown(&pointer.tokens().last()?)),
        _ => None,
    });
    rule.into_iter().cycle().zip(fields).map(|(rule, pointer)| Finding::new(rule, pointer))
}

fn refused(error: &Error, language: Language) -> Failure {
    Failure::Usage(match error {
        Error::NoForm { format, meldingstype } => {
            let text = words::NO_FORM.get(language).replace("{format}", format.name());
            text.replace("{type}", meldingstype.verdi())
        }
        Error::NotOneCase => words::NOT_ONE_CASE.get(language).to_owned(),
        _ => words::NOT_CONVERTED.get(language).to_owned(),
    })
}

fn list(language: Language) -> Result<ExitCode, Failure> {
    output::print(&conversion::formats(&terminal::look(language)))?;
    Ok(ExitCode::SUCCESS)
}
