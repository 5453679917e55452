//! `klagesak verify`: the verdict on a package.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use klagesak::report::{Group, Verdicts};
use klagesak::verdi::Tidspunkt;
use klagesak::{Language, Options};

use crate::failure::{self, Failure};
use crate::format::ReportFormat;
use crate::judge::{Judge, Printed};
use crate::keys::Keys;
use crate::package::{self, Depth};
use crate::{clock, output, terminal};

/// Judge a package: that it is whole, unchanged and harmless, and who signed it
///
/// A package is a folder, a ZIP file or an ASiC-E with the message in klagesak.json and the documents it lists. Everything is
/// judged but the message itself, which `validate` judges as well.
///
/// With --trust, only packages signed by somebody the certificates lead to are accepted. Without it a signature is checked, and
/// a warning says that nobody knows whose it is. Whether a certificate was withdrawn is not asked.
///
/// With --format json the report has the form of `klagesak schema rapport`. "kilde" is the package as it was given, "linje" and
/// "kolonne" the place in klagesak.json.
///
/// Ends with 0 when the package is accepted, 1 when it has an error (FEIL), 2 when the command itself is wrong, and 3 when
/// something could not be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A folder, a ZIP file or an ASiC-E, encrypted or not
    #[arg(value_name = "PACKAGE")]
    package: PathBuf,
    #[command(flatten)]
    keys: Keys,
    /// The time certificates must be valid (RFC 3339): when the package was received. Now, unless given
    #[arg(long, value_name = "TIME", value_parser = clock::parse)]
    at: Option<Tidspunkt>,
    /// How the verdict is written
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
    /// Show source lines of the message as they are. They may be about a person
    #[arg(long)]
    vis_verdier: bool,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let options = Options::new(args.at.map_or_else(|| clock::now(language), Ok)?);
    let keyring = args.keys.read(language)?;
    let judged = package::judge(&args.package, &keyring, &options, Depth::Package, language)?;
    let mut look = terminal::look(language);
    look.show_values = args.vis_verdier;
    let judge = Judge { options, keyring, format: args.format, look };
    let mut out: Box<dyn Write> = match args.format {
        ReportFormat::Text => Box::new(output::text()),
        _ => Box::new(output::data()),
    };
    match judge.of_package(&judged, &args.package) {
        Printed::Text(text) => out.write_all(text.as_bytes())?,
        Printed::Document(document) => {
            let mut verdicts = Verdicts::new(judge.options.now, &look);
            verdicts.groups.push(Group { documents: vec![*document], ..Group::default() });
            out.write_all(args.format.file(&verdicts).as_bytes())?;
        }
    }
    out.flush()?;
    Ok(ExitCode::from(if judged.report.accepted() { 0 } else { failure::FINDINGS }))
}
