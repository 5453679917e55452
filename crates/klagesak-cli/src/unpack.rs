//! `klagesak unpack`: the files of a package, when nothing is wrong with it.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use klagesak::package as packages;
use klagesak::verdi::Tidspunkt;
use klagesak::{Language, Options, shipment};

use crate::failure::{self, Failure};
use crate::keys::Keys;
use crate::package::{self, Judged};
use crate::progress::Bytes;
use crate::report::Format;
use crate::validate::judge::Judge;
use crate::{clock, output, stop, words};

/// Unpack a package without errors into a new folder
///
/// The package is judged as by `verify` first, and nothing of it is written when it has an error. The folder gets its name
/// when everything lies in it; it must not be there from before. It can be verified again as it is.
///
/// Ends with 0 when the package is unpacked, 1 when it has an error (FEIL), 2 when the command itself is wrong, and 3 when
/// something could not be read or written.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A ZIP file or an ASiC-E, encrypted or not
    #[arg(value_name = "PACKAGE")]
    package: PathBuf,
    /// The folder to make
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    #[command(flatten)]
    keys: Keys,
    /// The time certificates must be valid (RFC 3339): when the package was received. Now, unless given
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    at: Option<Tidspunkt>,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let options = Options::new(args.at.map_or_else(|| clock::now(language), Ok)?);
    let keyring = args.keys.read(language)?;
    output::to_file(&args.output, language)?;
    let stop = Some(stop::listen());
    let unpacked = package::open(&args.package, &keyring).and_then(|opened| {
        // Everything is read twice: judged, and then written.
        let bytes = Bytes::new(opened.size().saturating_mul(2));
        let progress = |read| bytes.advance(read);
        let limits = packages::Options { stop, ..package::limits(&options, &progress) };
        let unpacked = opened.unpack(&args.output, &keyring.trust(options.now), &limits);
        bytes.done();
        unpacked
    });
    let judged = match unpacked {
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
    let unpacked = judged.package.as_ref().map(|package| package.entries.len());
    let judge =
        Judge { options, keyring, language, format: Format::Text, show_values: false, show_clean: true };
    let mut out = output::text();
    out.write_all(judge.package_text(&judged, &args.package).as_bytes())?;
    if let Some(files) = unpacked {
        let (what, files) = (words::UNPACKED.get(language), words::FILES.count(files, language));
        writeln!(out, "{}: {what} – {files}", output::shown(&args.output))?;
    }
    out.flush()?;
    Ok(ExitCode::from(if unpacked.is_some() { 0 } else { failure::FINDINGS }))
}
