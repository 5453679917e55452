//! `klagesak unpack`: the files of a package, when nothing is wrong with it.

use std::path::PathBuf;
use std::process::ExitCode;

use klagesak::package as packages;
use klagesak::report::shown;
use klagesak::verdi::Tidspunkt;
use klagesak::{Finding, Language, Options, shipment};

use crate::failure::{self, Failure};
use crate::keys::Keys;
use crate::package::{self, Judged};
use crate::profile::Receiver;
use crate::progress::Bytes;
use crate::{clock, output, stop, terminal, words};

/// Unpack a package without errors into a new folder
///
/// The package is validated as by `verify` first, and nothing is written if it has an error. The folder must not exist; it
/// gets its name when it is complete, and can itself be verified again.
///
/// Exit codes: 0 if the package is unpacked, 1 if it has an error (FEIL), 2 if the command line is wrong, 3 if something
/// could not be read or written. With --as-receiver or --policy the receiver's severities count.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A ZIP file or an ASiC-E, encrypted or not, or - for standard input
    #[arg(value_name = "PACKAGE|-")]
    package: PathBuf,
    /// The folder to create
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    /// Leave out the documents whose content is an error, when nothing else is, and unpack the rest. The folder then lacks them
    #[arg(long)]
    quarantine: bool,
    #[command(flatten)]
    keys: Keys,
    #[command(flatten)]
    receiver: Receiver,
    /// The time certificates must be valid at (RFC 3339): when the package was received. Defaults to now
    #[arg(long, alias = "at", value_name = "TIME", value_parser = clock::parse)]
    now: Option<Tidspunkt>,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let mut options = Options::new(args.now.map_or_else(|| clock::now(language), Ok)?);
    options.policy = args.receiver.policy(language)?;
    let keyring = args.keys.read(&options.policy, language)?;
    failure::to_file(&args.output, language)?;
    let stop = Some(stop::listen());
    let unpacked = package::open(&args.package, &keyring).and_then(|opened| {
        // Everything is read twice: judged, and then written.
        let bytes = Bytes::new(opened.size().saturating_mul(2));
        let progress = |read| bytes.advance(read);
        let severity = |finding: &Finding| options.policy.severity(finding);
        let severity = Some(&severity as packages::Severities<'_>);
        let quarantine = args.quarantine;
        let limits = packages::Options { stop, severity, quarantine, ..package::limits(&options, &progress) };
        let unpacked = opened.unpack(&args.output, &keyring.trust(options.now), &limits);
        bytes.done();
        unpacked
    });
    let mut judged = match unpacked {
        Ok(package) => {
            Judged { report: shipment::package_report(&package, &options), package: Some(package) }
        }
        Err(_) if stop::asked() => return Err(Failure::Stopped),
        Err(error) => match error.findings() {
            findings if findings.is_empty() => {
                let about = if package::is_of_result(&error) { &args.output } else { &args.package };
                return Err(package::failure(about, &error, language));
            }
            findings => Judged { report: shipment::with_package(None, findings, &options), package: None },
        },
    };
    if args.quarantine {
        judged.quarantine(&options);
    }
    let held = judged.report.held_back.len();
    let unpacked = judged.package.as_ref().map(|package| package.entries.len().saturating_sub(held));
    let mut text = judged.told(&args.package, language, |message| message.text(&terminal::look(language)));
    if let Some(files) = unpacked.filter(|_| !output::is_quiet()) {
        let (what, files) = (words::UNPACKED.get(language), words::FILES.count(files, language));
        text.push_str(&format!("{}: {what} – {files}\n", shown(&args.output)));
    }
    output::print(&text)?;
    Ok(ExitCode::from(if unpacked.is_some() { 0 } else { failure::FINDINGS }))
}
