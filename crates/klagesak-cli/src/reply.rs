//! `klagesak reply`: a reply made from the message it answers.

mod rapport;

use std::io::Write;
use std::iter;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use klagesak::adresse::places;
use klagesak::kodeverk::{Kodeverk, Meldingstype};
use klagesak::melding::Avsendersystem;
use klagesak::svar::{self, Ramme, SvarError, Svarhode};
use klagesak::verdi::ValueError;
use klagesak::verdict::{HeldBack, Rapport, Severity};
use klagesak::{Language, Limits, Melding, Options, Report, validate_message};

use crate::failure::{self, Failure};
use crate::files::{self, Readers};
use crate::judge::report;
use crate::keys::Keys;
use crate::package::{self, Depth};
use crate::profile::Profile;
use crate::protected::{OfCase, Protected, vernede};
use crate::{cases, inputs, output, random, read, schema, words};

/// Create a reply to a message: the head, and the part of the content that follows from it
///
/// The reply gets a new meldingId, the meldingId of the message in svarPaa, the same case, and sender and receiver swapped.
/// Where nothing follows from the message, the content is the minimum that is valid: a draft. Texts in [brackets] say what to
/// write, documents have made-up checksums, and an avgjoerelse says STADFESTET until the outcome is filled in.
///
/// A kvittering has the result of validation: MOTTATT, MOTTATT_MED_MERKNAD, or AVVIST with the findings. The message is
/// validated as by `validate`, as a receiver does with --as-receiver or --policy, and together with the package it came in;
/// --report takes an existing report instead.
/// A reply that would hold a protected address is not written.
///
/// With --quarantine, documents whose content is an error do not refuse the case they came with: the kvittering says
/// MOTTATT_MED_MERKNAD with what was found in each, and --type forespoersel asks for them anew.
///
/// An invalid message gets its kvittering too, if its ids, sender and receiver can be found.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The message, the package it came in, or - for standard input
    #[arg(value_name = "FILE|PACKAGE|-")]
    message: PathBuf,
    /// Type of the reply, with or without "klagesak."
    #[arg(long = "type", value_name = "TYPE")]
    meldingstype: String,
    /// Output of `klagesak validate --format json` for the message
    #[arg(long, alias = "rapport", value_name = "FILE", conflicts_with_all = ["as_receiver", "policy"])]
    report: Option<PathBuf>,
    /// Hold back the documents whose content is an error, when nothing else in the package is
    #[arg(long, conflicts_with = "report")]
    quarantine: bool,
    #[command(flatten)]
    profile: Profile,
    #[command(flatten)]
    protected: Protected,
    #[command(flatten)]
    of_case: OfCase,
    #[command(flatten)]
    keys: Keys,
    /// Write the reply to this file
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let slag = schema::find(&args.meldingstype, &[], language)?;
    let receipt = slag == Meldingstype::Kvittering;
    if !receipt && (args.report.is_some() || args.profile.is_own()) {
        return Err(Failure::Usage(words::REPORT_FOR_RECEIPT.get(language).to_owned()));
    }
    let about_held_back = args.quarantine && slag == Meldingstype::Forespoersel;
    if args.quarantine && !receipt && !about_held_back {
        return Err(Failure::Usage(words::QUARANTINE_FOR.get(language).to_owned()));
    }
    if args.quarantine && !inputs::is_package(&args.message) {
        return Err(Failure::Usage(words::QUARANTINE_OF_PACKAGE.get(language).to_owned()));
    }
    let mut options = args.profile.options(language)?;
    options.kjente = args.protected.read(language)?;
    let others = args.of_case.read(language)?;
    let subject = Subject::read(args, &options, language)?;
    let asked = klagesak::read(&subject.bytes).ok().map(|read| read.message);
    let known = vernede(asked.as_slice(), &others, &options.kjente);
    let mut ids = iter::from_fn(random::new_id);
    let ramme = Ramme { opprettet: options.now, system: system()?, language, ids: &mut ids };
    let reply = if receipt {
        kvittering(subject, args.report.as_deref(), &options, ramme)?
    } else {
        let message = klagesak::read(&subject.bytes).map_err(|error| {
            Failure::Unreadable(cases::not_a_message(&subject.name, Some(&error), language))
        })?;
        let made = if about_held_back {
            let held = subject.held_back(language)?;
            svar::forespoersel_om_holdt_tilbake(&message.message, held, ramme)
        } else {
            svar::svar(&message.message, &slag, ramme)
        };
        made.map_err(|error| refused(&error, &choices(&message.message), language))?
    };
    let mut kjente = options.kjente.clone();
    known.iter().for_each(|known| kjente.extend(&known.alle()));
    if !places(&reply, &kjente, &[]).is_empty() {
        output::complain(words::REPLY_TELLS.get(language), language);
        return Ok(ExitCode::from(failure::FINDINGS));
    }
    write(&reply, args.output.as_deref(), language)?;
    let report =
        validate_message(&reply, &Options { profiler: options.profiler, ..Options::new(options.now) });
    if report.valid() {
        return Ok(ExitCode::SUCCESS);
    }
    let mut errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    if errors.all(|finding| finding.rule.id.as_str() == UNDECIDED) {
        output::warn(words::REPLY_IS_UNDECIDED.get(language), language);
        return Ok(ExitCode::SUCCESS);
    }
    // A head that is wrong is wrong in the reply too.
    output::complain(words::REPLY_HAS_ERRORS.get(language), language);
    Ok(ExitCode::from(failure::FINDINGS))
}

/// The rule a draft of a decision does not keep before somebody has decided.
const UNDECIDED: &str = "KO-AVGJOERELSE-031";

/// What is replied to.
struct Subject {
    /// The name as it may stand on a terminal.
    name: String,
    bytes: Vec<u8>,
    /// The size of the whole file, where it is known.
    size: Option<u64>,
    /// The verdict, when the message came in a package.
    report: Option<Report>,
}

impl Subject {
    fn read(args: &Args, options: &Options<'_>, language: Language) -> Result<Self, Failure> {
        let (path, max) = (&args.message, Limits::default().max_bytes);
        if inputs::is_package(path) {
            let keyring = args.keys.read(&options.policy, language)?;
            let mut judged = package::judge(path, &keyring, options, Depth::Message, language)?;
            if args.quarantine {
                judged.quarantine(options);
            }
            let bytes = judged.package.and_then(|package| package.message).unwrap_or_default();
            return Ok(Self {
                name: package::named(path, language),
                bytes,
                size: None,
                report: Some(judged.report),
            });
        }
        let read = if inputs::is_stdin(path) {
            read::stdin(max).map(|bytes| (bytes, None))
        } else {
            read::file(path, max)
        };
        let name = package::named(path, language);
        match read {
            Ok((bytes, size)) => Ok(Self { name, bytes, size, report: None }),
            Err(error) => Err(Failure::Unreadable(failure::unreadable(&name, &error, language))),
        }
    }
}

impl Subject {
    /// The numbers of the documents that are held back of a case that is otherwise taken.
    fn held_back(&self, language: Language) -> Result<&[HeldBack], Failure> {
        let taken = self.report.as_ref().filter(|report| report.accepted() && !report.held_back.is_empty());
        let none = || Failure::Usage(words::NOTHING_HELD_BACK.get(language).to_owned());
        taken.map(|report| &*report.held_back).ok_or_else(none)
    }
}

fn kvittering(
    subject: Subject,
    rapport: Option<&Path>,
    options: &Options<'_>,
    ramme: Ramme<'_>,
) -> Result<Melding, Failure> {
    let language = ramme.language;
    let Subject { name, bytes, size, report: of_package } = subject;
    let hode = match klagesak::read(&bytes) {
        Ok(read) => {
            svar::may_answer(&read.message, &Meldingstype::Kvittering)
                .map_err(|error| refused(&error, &choices(&read.message), language))?;
            read.message.hode().into()
        }
        Err(_) => Svarhode::recover(&bytes)
            .ok_or_else(|| Failure::Unreadable(format!("{name} {}", words::NO_HEAD.get(language))))?,
    };
    let made = match rapport {
        Some(path) => {
            let rapport: Rapport = rapport::read(path, &hode, language)?;
            svar::kvittering_av_rapport(hode, &rapport, ramme)
        }
        None => {
            let report = of_package.unwrap_or_else(|| report(&bytes, size, options));
            // Also a broken receipt is a receipt.
            if let Some(til @ Meldingstype::Kvittering) = report.meldingstype.clone() {
                let error = SvarError::WrongType { svar: Meldingstype::Kvittering, til };
                return Err(refused(&error, &[], language));
            }
            svar::kvittering(hode, &report, ramme)
        }
    };
    made.map_err(|error| refused(&error, &[], language))
}

/// The types the receiver of a message may answer it with.
fn choices(melding: &Melding) -> Vec<Meldingstype> {
    let all = svar::answers(&melding.meldingstype());
    all.iter().filter(|slag| svar::may_answer(melding, slag).is_ok()).cloned().collect()
}

/// Why there is no such reply, and which there are instead.
fn refused(error: &SvarError, choices: &[Meldingstype], language: Language) -> Failure {
    let text = match error {
        SvarError::WrongType { svar, til } => {
            let text = words::NOT_A_REPLY.get(language);
            text.replace("{svar}", short(svar)).replace("{til}", short(til))
        }
        SvarError::WrongSide { svar } => words::WRONG_SIDE.get(language).replace("{svar}", short(svar)),
        SvarError::OtherMessage => {
            return Failure::Usage(words::REPORT_OF_OTHER.get(language).to_owned());
        }
        SvarError::OutOfIds => return Failure::Unreadable(words::NO_RANDOMNESS.get(language).to_owned()),
        _ => return Failure::Usage(words::NOT_MADE.get(language).to_owned()),
    };
    let others: Vec<_> = choices.iter().map(short).collect();
    Failure::Usage(if others.is_empty() {
        format!("{text}; {}", words::NO_REPLY.get(language))
    } else {
        format!("{text}; {} {}", words::CHOOSE.get(language), others.join(", "))
    })
}

fn short(slag: &Meldingstype) -> &str {
    let name = slag.verdi();
    name.strip_prefix("klagesak.").unwrap_or(name)
}

fn write(reply: &Melding, path: Option<&Path>, language: Language) -> Result<(), Failure> {
    let bytes = klagesak::write_pretty(reply).unwrap_or_default();
    if let Some(path) = path {
        files::write(path, &bytes, Readers::Owner, language)?;
        return Ok(output::note(&words::written(path, None, language))?);
    }
    let mut out = output::data();
    out.write_all(&bytes)?;
    out.flush()?;
    Ok(())
}

/// The program itself, since it is what makes the reply.
fn system() -> Result<Avsendersystem, Failure> {
    let (name, version) = (env!("CARGO_BIN_NAME"), env!("CARGO_PKG_VERSION"));
    let made = || -> Result<_, ValueError> {
        Ok(Avsendersystem::builder()
            .navn(name.try_into()?)
            .leverandoer(name.try_into()?)
            .versjon(version.try_into()?)
            .build())
    };
    made().map_err(|error| Failure::Usage(error.to_string()))
}
