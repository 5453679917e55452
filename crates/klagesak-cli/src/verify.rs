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
use crate::profile::Receiver;
use crate::{clock, output, terminal};

/// Validate a package: that it is complete, unchanged and harmless, and who signed it
///
/// A package is a folder, a ZIP file or an ASiC-E with the message in klagesak.json and the documents it lists. Everything
/// but the message itself is checked; `validate` checks that too.
///
/// With --trust, only packages whose signature leads to one of the trust anchors are accepted. Without it signatures are
/// verified, with a warning that the signer is not known. Revoked certificates are found in the lists given by --crl and in those
/// within the signature; nothing is fetched.
///
/// With --format json, the report has the schema of `klagesak schema rapport`. "kilde" is the package as given, "linje" and
/// "kolonne" the place in klagesak.json.
///
/// Exit codes: 0 if the package is accepted, 1 if it has an error (FEIL), 2 if the command line is wrong, 3 if something
/// could not be read. With --as-receiver or --policy the receiver's severities count.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// A folder, a ZIP file or an ASiC-E, encrypted or not, or - for standard input
    #[arg(value_name = "PACKAGE|-")]
    package: PathBuf,
    #[command(flatten)]
    keys: Keys,
    #[command(flatten)]
    receiver: Receiver,
    /// The time certificates must be valid at (RFC 3339): when the package was received. Defaults to now
    #[arg(long, alias = "at", value_name = "TIME", value_parser = clock::parse)]
    now: Option<Tidspunkt>,
    /// Hold back the documents whose content is an error, when nothing else is: the package is then accepted, and the report has their
    /// numbers, in json and sarif as holdtTilbake
    #[arg(long)]
    quarantine: bool,
    /// Output format
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    format: ReportFormat,
    /// Show source lines of the message as they are. They may contain personal data
    #[arg(long, alias = "vis-verdier")]
    show_values: bool,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let mut options = Options::new(args.now.map_or_else(|| clock::now(language), Ok)?);
    options.policy = args.receiver.policy(language)?;
    let keyring = args.keys.read(&options.policy, language)?;
    let mut judged = package::judge(&args.package, &keyring, &options, Depth::Package, language)?;
    if args.quarantine {
        judged.quarantine(&options);
    }
    let mut look = terminal::look(language);
    look.show_values = args.show_values;
    let judge = Judge { options, others: None, keyring, format: args.format, look };
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
