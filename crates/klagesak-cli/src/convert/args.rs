//! What `klagesak convert` takes.

use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::PossibleValuesParser;
use klagesak::convert::FORMATS;
use klagesak::verdi::Tidspunkt;

use crate::clock;
use crate::format::Format;
use crate::protected::{OfCase, Protected};

/// Convert messages to the format of another system, or create a draft from one
///
/// With --to, the files of the other format are written to a folder, including klagesak.json for the formats that have
/// documents, and everything they cannot carry is reported on standard error. Send klagesak.json with them: nothing is missing
/// from it. Digisos takes all messages of a case, the other formats one message.
///
/// A protected address is never written: a message where one that is strictly confidential stands in a text is not converted,
/// and otherwise it says ••• instead. klagesak.json is the message itself, and as it was.
///
/// What other messages of the case have blocked is never written, in klagesak.json either; give them with --case. Leave the
/// documents that are blocked out of what you send.
///
/// With --from, the draft is a message in JSON that may lack anything, and what a person must check or fill in is reported on
/// standard error. A folder is read as a package: with klagesak.json beside arkivmelding.xml, the former is the draft and the
/// differences are reported; vedlegg.json beside klage.json describes its documents.
///
/// Exit codes: 0 when done, 1 if the input is rejected or --strict finds a loss, 2 if the command line is wrong, 3 if
/// something could not be read or written.
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["to", "from", "list"]))]
pub(crate) struct Args {
    /// Convert to this format
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|f| f.name)), requires = "output")]
    pub(super) to: Option<String>,
    /// Create a draft from this format; "auto" detects it
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|f| f.name).chain(["auto"])))]
    pub(super) from: Option<String>,
    /// List the formats
    #[arg(long)]
    pub(super) list: bool,
    /// The messages, or the file or folder of the other system
    #[arg(value_name = "INPUT", required_unless_present = "list")]
    pub(super) input: Vec<PathBuf>,
    /// With --to, the folder for the files; with --from, the file for the draft instead of standard output
    #[arg(short, long, value_name = "PATH")]
    pub(super) output: Option<PathBuf>,
    /// Whose archive it is for: the message is outgoing for its sender and incoming for its receiver
    #[arg(long, value_enum, default_value_t = Side::Sender)]
    pub(super) side: Side,
    /// When the receiver got the message; only with --side receiver
    #[arg(long, alias = "mottatt", value_name = "TIME", value_parser = clock::parse, requires = "to")]
    pub(super) received: Option<Tidspunkt>,
    /// With --to digisos, the digisos-soker.json that is in Digisos now; everything in it is kept
    #[arg(long, alias = "soker", value_name = "FILE", requires = "to")]
    pub(super) applicant: Option<PathBuf>,
    /// With --from, write to this file, as JSON, which source file each document comes from. File names may be personal data
    #[arg(long, alias = "filer", value_name = "FILE", requires = "from")]
    pub(super) files: Option<PathBuf>,
    /// Treat every loss, and everything to be checked in a draft, as an error; with --to, nothing is then written
    #[arg(long)]
    pub(super) strict: bool,
    #[command(flatten)]
    pub(super) protected: Protected,
    #[command(flatten)]
    pub(super) of_case: OfCase,
    /// Format of the findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Side {
    /// The sender's
    #[value(alias = "avsender")]
    Sender,
    /// The receiver's
    #[value(alias = "mottaker")]
    Receiver,
}
