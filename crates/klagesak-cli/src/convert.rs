//! `klagesak convert`: messages to and from the formats of other systems.

mod digisos;
mod findings;
mod from;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;
use klagesak::convert::arkivmelding::{Side as Arkivside, Valg, to_arkivmelding};
use klagesak::convert::{self, Error, FORMATS, Format as Target, Unit};
use klagesak::kodeverk::Kodeverk;
use klagesak::unknown::Unknown;
use klagesak::verdi::Tidspunkt;
use klagesak::verdict::Severity;
use klagesak::{Finding, Language, Limits, Read};

use crate::cli::Format;
use crate::failure::{self, Failure};
use crate::{cases, clock, output, read, words};

/// Convert a message to the format of another system, or make a draft of a message from one
///
/// With --to, the files of the other format are written to a folder, with klagesak.json among those that have documents, and
/// everything they cannot carry is told on standard error. Let klagesak.json travel with them: everything is there. Digisos
/// takes all the messages of a case, the others one.
///
/// With --from, the draft is the JSON of a message where anything may be missing, and what a person must look at or fill in is
/// told on standard error. A folder is read as a package: klagesak.json beside arkivmelding.xml is the draft, and where the two
/// differ is told; vedlegg.json beside klage.json tells of its documents.
///
/// Ends with 0 when it is done, 1 when the input is refused or --strict finds a loss, 2 when the command itself is wrong, and
/// 3 when something could not be read or written.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["to", "from", "list"]))]
pub(crate) struct Args {
    /// Convert to this format
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|f| f.name)), requires = "output")]
    to: Option<String>,
    /// Make a draft from this format; "auto" finds out which it is
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|f| f.name).chain(["auto"])))]
    from: Option<String>,
    /// Show the formats
    #[arg(long)]
    list: bool,
    /// The messages, or the file or folder of the other system
    #[arg(value_name = "INPUT", required_unless_present = "list")]
    input: Vec<PathBuf>,
    /// With --to, the folder for the files; with --from, the file for the draft, otherwise standard output
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// Whose archive it is for: what one sends is outgoing, what the other gets is incoming
    #[arg(long, value_enum, default_value_t = Side::Avsender)]
    side: Side,
    /// When the receiver got it; only with --side mottaker
    #[arg(long, value_name = "TIME", value_parser = clock::parse, requires = "to")]
    mottatt: Option<Tidspunkt>,
    /// With --to digisos, the digisos-soker.json that lies in Digisos now: everything in it is kept
    #[arg(long, value_name = "FILE", requires = "to")]
    soker: Option<PathBuf>,
    /// With --from, write here which file of the source each document is made of, as JSON; file names may be about people
    #[arg(long, value_name = "FILE", requires = "from")]
    filer: Option<PathBuf>,
    /// Count every loss, and everything that must be looked at in a draft, as an error; with --to, nothing is then written
    #[arg(long)]
    strict: bool,
    /// How the findings are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Side {
    /// The sender's
    Avsender,
    /// The receiver's
    Mottaker,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    if args.list {
        return list(language);
    }
    match (&args.to, &args.output) {
        (Some(name), Some(folder)) => to(args, target(name), folder, language),
        _ => from::run(args, args.from.as_deref().unwrap_or("auto"), language),
    }
}

/// The format with a name that has been checked.
fn target(name: &str) -> Target {
    name.parse().unwrap_or(Target::Eformidling)
}

fn to(args: &Args, format: Target, folder: &Path, language: Language) -> Result<ExitCode, Failure> {
    if args.mottatt.is_some() && args.side == Side::Avsender {
        return Err(Failure::Usage(words::MOTTATT_FOR_MOTTAKER.get(language).to_owned()));
    }
    let sources = args.input.iter().map(|path| bytes(path, language)).collect::<Result<Vec<_>, Failure>>()?;
    let read = sources.iter().zip(&args.input).map(|(bytes, path)| parsed(bytes, path, language));
    let read = read.collect::<Result<Vec<_>, Failure>>()?;
    let mut losses: Vec<Finding> = read.iter().flat_map(newer).collect();
    let messages: Vec<_> = read.into_iter().map(|read| read.message).collect();
    let side = if args.side == Side::Avsender { Arkivside::Avsender } else { Arkivside::Mottaker };
    let melding = sources.first().map(Vec::as_slice);
    let valg = Valg { side, mottatt: args.mottatt, svar_innen: None, melding };
    let conversion = match digisos::soker(&messages, format, args.soker.as_deref(), language)? {
        Some(conversion) => conversion,
        None => convert::to(&messages, format, &valg),
    };
    let conversion = match conversion {
        Ok(conversion) => conversion,
        // With the file that lies in Digisos, that is what is refused; otherwise it is the message.
        Err(Error::Refused(found)) => {
            let refused = args.soker.as_ref().map_or_else(|| args.input.clone(), |path| vec![path.clone()]);
            let source = args.soker.as_ref().map(|path| bytes(path, language)).transpose()?;
            let source = source.as_deref().or(melding).unwrap_or_default();
            findings::tell(&from::located(&found, source), &refused, Some(source), args.format, language);
            return Ok(ExitCode::from(failure::FINDINGS));
        }
        Err(error) => return Err(refused(&error, language)),
    };
    losses.extend(conversion.losses);
    let losses = strict(losses, args.strict);
    findings::tell(&losses, &args.input, None, args.format, language);
    if args.strict && !losses.is_empty() {
        output::complain(words::NOTHING_CONVERTED.get(language), language);
        return Ok(ExitCode::from(failure::FINDINGS));
    }
    fs::create_dir_all(folder).map_err(|error| Failure::unwritable(folder, &error, language))?;
    let mut out = output::text();
    for file in &conversion.files {
        let path = folder.join(&file.name);
        fs::write(&path, &file.bytes).map_err(|error| Failure::unwritable(&path, &error, language))?;
        writeln!(out, "{}", output::shown(&path))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn parsed(bytes: &[u8], path: &Path, language: Language) -> Result<Read, Failure> {
    klagesak::read(bytes).map_err(|error| {
        Failure::Unreadable(cases::not_a_message(&output::shown(path), Some(&error), language))
    })
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
        findings::tell(found, &[PathBuf::from("klagesak.json")], Some(message), Format::Text, language);
    }
    let mut made = made.map_err(|error| refused(&error, language))?;
    made.losses.extend(newer(&read));
    let file = made.files.iter_mut().find(|file| file.name == "arkivmelding.xml");
    Ok((file.map(|file| std::mem::take(&mut file.bytes)).unwrap_or_default(), made.losses))
}

/// Tells what the arkivmelding of a message loses.
pub(crate) fn tell(losses: &[Finding], message: &Path, language: Language) {
    findings::tell(losses, &[message.to_owned()], None, Format::Text, language);
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

fn bytes(path: &Path, language: Language) -> Result<Vec<u8>, Failure> {
    let max = Limits::default().max_bytes;
    let bytes = if path.as_os_str() == "-" { read::stdin(max) } else { read::limited(path, max) };
    bytes.map_err(|error| Failure::unreadable(path, &error, language))
}

/// What is left when notes are notes and the rest counts.
fn strict(mut findings: Vec<Finding>, strict: bool) -> Vec<Finding> {
    for finding in findings.iter_mut().filter(|_| strict) {
        finding.severity = Severity::Error;
    }
    findings
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
    let mut out = output::text();
    for info in FORMATS {
        writeln!(out, "{}: {}", info.name, info.description.get(language))?;
        let names = |types: &[klagesak::kodeverk::Meldingstype]| {
            let names = types.iter().map(|slag| slag.verdi().trim_start_matches("klagesak.").to_owned());
            names.collect::<Vec<_>>().join(", ")
        };
        writeln!(out, "  --to   {}\n  --from {}", names(info.to), names(info.from))?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
