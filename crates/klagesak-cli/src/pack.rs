//! `klagesak pack`: a message and its documents as one package.

mod made_up;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

use clap::builder::PossibleValuesParser;
use klagesak::package::pki::Certificate;
use klagesak::package::signatur::{Identity, SignError, Signing};
use klagesak::package::{self as packages, Build, Built, Container, Receiver, Signer, fill_in};
use klagesak::report::{Message, shown};
use klagesak::{Finding, Language, Options, Report, shipment, validate};

use crate::failure::{self, Failure};
use crate::package::{self, Judged};
use crate::profile::Profile;
use crate::progress::Bytes;
use crate::{convert, keys, output, read, stop, terminal, words};

/// Pack a message and its documents into one package
///
/// The name of the result decides its kind: .zip for a ZIP file, .asice or .sce for an ASiC-E, and no ending for a folder, or
/// with --encrypt-to for an encrypted ASiC-E. The message is validated as by `validate` and the package as by `verify`;
/// nothing with an error is created. An existing file is replaced atomically; an existing folder is left alone. The same input
/// gives the same bytes, unless the package is signed or encrypted.
///
/// Exit codes: 0 if the package is created, 1 if it would have an error (FEIL), 2 if the command line is wrong, 3 if something
/// could not be read or written.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The message
    #[arg(value_name = "MESSAGE")]
    message: PathBuf,
    /// Folder with the documents, each named as in "filnavn". Defaults to that of the message
    #[arg(long, value_name = "FOLDER")]
    documents: Option<PathBuf>,
    /// Pack made-up documents with their number on each page (PDF, JPEG, PNG and plain text), for trying things out
    #[arg(long, alias = "proevedokumenter", conflicts_with_all = ["documents", "fill"])]
    sample_documents: bool,
    /// The package to create
    #[arg(short, long, value_name = "PACKAGE")]
    output: PathBuf,
    /// Fill in "stoerrelse" and "sha256" from the documents, and "mimetype" where it is missing
    #[arg(long, alias = "fyll-ut")]
    fill: bool,
    /// The same case for an archive that cannot read the message
    #[arg(long, value_name = "XML")]
    arkivmelding: Option<PathBuf>,
    /// Create the arkivmelding in this format. What it cannot carry is reported on standard error; the message is packed too
    #[arg(
        long,
        alias = "med-arkivmelding",
        value_name = "FORMAT",
        value_parser = PossibleValuesParser::new(convert::archives()),
        conflicts_with = "arkivmelding"
    )]
    with_arkivmelding: Option<String>,
    /// Private key to sign with, in PEM. Only an ASiC-E can be signed
    #[arg(long, value_name = "PEM", requires = "cert")]
    sign: Option<PathBuf>,
    /// Certificate of the key and those of its issuers, in PEM
    #[arg(long, value_name = "PEM", requires = "sign")]
    cert: Option<PathBuf>,
    /// Encrypt the package for the owner of this certificate, in PEM
    #[arg(long, value_name = "PEM")]
    encrypt_to: Option<PathBuf>,
    #[command(flatten)]
    profile: Profile,
}

pub(crate) fn run(args: &Args, language: Language) -> Result<ExitCode, Failure> {
    let options = args.profile.options(language)?;
    target(args, language)?;
    let at = SystemTime::from(options.now.instant());
    let receiver = args.encrypt_to.as_deref().map(|path| keys::certificates(path, language)).transpose()?;
    let receiver = receiver.as_deref().and_then(<[Certificate]>::first);
    let container = container(&args.output, receiver.is_some(), language)?;
    let identity = identity(args, language)?;
    if identity.is_some() && container != Container::AsicE {
        return Err(Failure::Usage(words::SIGN_ASICE.get(language).to_owned()));
    }
    let signing = identity.as_ref().map(|identity| Signing { identity, at });
    let (mut documents, mut message, arkivmelding) = input(args, language)?;
    let made_up = if args.sample_documents { Some(made_up(&message)?) } else { None };
    if let Some(folder) = &made_up {
        documents = folder.path().to_owned();
    }
    let fill = args.fill || args.sample_documents;
    let reads = 2 + u64::from(fill) + u64::from(receiver.is_some());
    let bytes = Bytes::new(size(&documents).saturating_mul(reads));
    let progress = |read| bytes.advance(read);
    let stop = Some(stop::listen());
    let limits = packages::Options { stop, ..package::limits(&options, &progress) };
    let mut losses = Vec::new();
    let refused = |error: packages::Error, message: &[u8]| match error.findings() {
        _ if stop::asked() => Err(Failure::Stopped),
        findings if findings.is_empty() => Err(package_failure(&args.output, &error, language)),
        findings => {
            let message = validate(message, &options);
            Ok(Outcome::Refused(shipment::with_package(Some(message), findings, &options)))
        }
    };
    let outcome = (|| {
        if fill {
            match fill_in(&message, &documents, &limits) {
                Ok(filled) => message = filled,
                // Judging the message tells what is wrong with it.
                Err(packages::Error::ReadMessage(_)) => {}
                Err(error) => return refused(error, &message),
            }
        }
        let report = validate(&message, &options);
        if !report.accepted() {
            return Ok(Outcome::Refused(report));
        }
        let arkivmelding = match &args.with_arkivmelding {
            Some(format) => {
                let (made, lost) = convert::arkivmelding(&message, format, language)?;
                losses = lost;
                Some(made)
            }
            None => arkivmelding,
        };
        let build = Build {
            arkivmelding: arkivmelding.as_deref(),
            signer: signing.as_ref().map(|signing| signing as &dyn Signer),
            receiver: receiver.map(|certificate| Receiver { certificate, at }),
            ..Build::new(&message, &documents, container)
        };
        build
            .write(&args.output, &limits)
            .map_or_else(|error| refused(error, &message), |built| Ok(Outcome::Made(built)))
    })();
    bytes.done();
    convert::tell(&losses, &args.message, language);
    tell(outcome?, args, &message, options, language)
}

enum Outcome {
    Made(Built),
    Refused(Report),
}

/// Says what became of the package, with what is wrong with it.
fn tell(
    outcome: Outcome,
    args: &Args,
    message: &[u8],
    options: Options<'_>,
    language: Language,
) -> Result<ExitCode, Failure> {
    let mut look = terminal::look(language);
    look.show_clean = false;
    let name = shown(&args.output);
    match outcome {
        Outcome::Refused(report) => {
            let (called, path) = (shown(&args.message), &args.message);
            let told = Message { name: &called, path, bytes: message, report: &report, shipment: None };
            let mut text = format!("{}{name}: {}\n", told.text(&look), words::NOT_PACKED.get(language));
            let differs =
                |finding: &Finding| ["KO-PAKKE-025", "KO-PAKKE-026"].contains(&finding.rule.id.as_str());
            if !args.fill && report.findings.iter().any(differs) {
                text.push_str(words::FILL_IN.get(language));
                text.push('\n');
            }
            output::print(&text)?;
            Ok(ExitCode::from(failure::FINDINGS))
        }
        Outcome::Made(Built { package, left_out, .. }) => {
            let documents =
                package.entries.iter().filter(|entry| matches!(entry.role, packages::Role::Document(_)));
            let documents = words::DOCUMENTS.count(documents.count(), language);
            let report = shipment::report(&package, &options);
            let judged = Judged { report, package: Some(package) };
            let text = judged.told(&args.output, language, |message| message.text(&look));
            output::print(&text)?;
            output::note(&format!("{name}: {} – {documents}\n", words::PACKED.get(language)))?;
            if left_out > 0 {
                output::warn(&words::LEFT_OUT.count(left_out, language), language);
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// Whether the result can lie where it is asked for.
fn target(args: &Args, language: Language) -> Result<(), Failure> {
    failure::to_file(&args.output, language)?;
    let Ok(target) = args.output.canonicalize() else { return Ok(()) };
    let inputs = [Some(&args.message), args.arkivmelding.as_ref(), args.sign.as_ref(), args.cert.as_ref()];
    if inputs.into_iter().flatten().any(|input| input.canonicalize().is_ok_and(|input| input == target)) {
        let name = shown(&args.output);
        return Err(Failure::Usage(format!("{name}: {}", words::SAME_FILE.get(language))));
    }
    Ok(())
}

/// The documents' folder, the message, and the arkivmelding.
type Input = (PathBuf, Vec<u8>, Option<Vec<u8>>);

/// What is to be packed.
fn input(args: &Args, language: Language) -> Result<Input, Failure> {
    let max = klagesak::Limits::default().max_bytes;
    let read =
        |path: &Path| read::limited(path, max).map_err(|error| Failure::unreadable(path, &error, language));
    let beside = || args.message.parent().filter(|folder| !folder.as_os_str().is_empty());
    let documents = args.documents.as_deref().or_else(beside).unwrap_or(Path::new(".")).to_owned();
    fs::read_dir(&documents).map_err(|error| Failure::unreadable(&documents, &error, language))?;
    Ok((documents, read(&args.message)?, args.arkivmelding.as_deref().map(read).transpose()?))
}

/// A folder of made-up documents, which is there as long as it is needed.
fn made_up(message: &[u8]) -> Result<tempfile::TempDir, Failure> {
    let folder = tempfile::tempdir()?;
    made_up::write(message, folder.path())?;
    Ok(folder)
}

fn size(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.filter_map(|file| file.metadata().ok()).filter(fs::Metadata::is_file).map(|m| m.len()).sum()
}

/// What to make, by the name of it.
fn container(path: &Path, encrypted: bool, language: Language) -> Result<Container, Failure> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let name = if encrypted { name.strip_suffix(".p7m").unwrap_or(&name) } else { &name };
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("zip") => Ok(Container::Zip),
        Some("asice" | "sce") => Ok(Container::AsicE),
        None if encrypted => Ok(Container::AsicE),
        None => Ok(Container::Folder),
        Some(_) => Err(Failure::Usage(format!(
            "{}: {} .asice, .sce, .zip",
            shown(path),
            words::CHOOSE_ENDING.get(language)
        ))),
    }
}

fn identity(args: &Args, language: Language) -> Result<Option<Identity>, Failure> {
    let (Some(key), Some(cert)) = (&args.sign, &args.cert) else { return Ok(None) };
    let chain = keys::certificates(cert, language)?;
    Identity::new(keys::private_key(key, language)?, chain)
        .map(Some)
        .map_err(|error| Failure::Usage(format!("{}: {}", shown(cert), sign_error(error).get(language))))
}

fn sign_error(error: SignError) -> klagesak::Text {
    match error {
        SignError::NotOfKey => words::NOT_OF_KEY,
        SignError::Purpose => words::NOT_FOR_SIGNING,
        SignError::WeakKey => words::SHORT_KEY,
        SignError::NotValid => words::CERTIFICATE_NOT_VALID,
        _ => words::NOT_SIGNED,
    }
}

/// What keeps a package from being made is most often about the result, or about a certificate.
fn package_failure(path: &Path, error: &packages::Error, language: Language) -> Failure {
    use klagesak::package::kryptering::EncryptError;
    let why = match error {
        packages::Error::Sign(source) => {
            source.downcast_ref::<SignError>().map_or(words::NOT_SIGNED, |error| sign_error(*error))
        }
        packages::Error::Encrypt(EncryptError::Purpose) => words::NOT_FOR_ENCRYPTION,
        packages::Error::Encrypt(EncryptError::NotValid) => words::CERTIFICATE_NOT_VALID,
        packages::Error::Encrypt(EncryptError::WeakKey) => words::SHORT_KEY,
        packages::Error::Encrypt(EncryptError::NotRsa) => words::NOT_RSA,
        packages::Error::Encrypt(_) => words::NOT_ENCRYPTED,
        other => return package::failure(path, other, language),
    };
    Failure::Usage(why.get(language).to_owned())
}
