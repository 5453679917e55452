//! Building a package, whatever it lies in.

use std::path::Path;

use klagesak_core::kodeverk::Kodeverk;
use klagesak_core::read_with;

use super::receiver::Receiver;
use super::sink::Sink;
use super::{contents, copy, encrypt, fill, place};
use crate::asice::{self, MANIFEST_NAME, MIMETYPE, OASIS_NAME};
use crate::container::Reader;
use crate::kryptering::EncryptError;
use crate::name::{ARKIVMELDING, MESSAGE, MIMETYPE as MIMETYPE_NAME};
use crate::rules::limits::too_large;
use crate::verify::Opened;
use crate::{Container, Error, Options, Package, Trust, manifest};

/// A package to be built.
///
/// ```
/// # const PDF: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../klagesak-dokument/tests/dokumenter/pdfa-2b.pdf"));
/// # let folder = tempfile::tempdir()?;
/// # let folder = folder.path();
/// # let message = klagesak_core::mal::OVERSENDELSE_MINIMAL.as_bytes();
/// # for name in ["01-oversendelsesbrev.pdf", "02-saksfremstilling.pdf", "03-klage.pdf", "04-vedtak.pdf", "05-soeknad.pdf"] {
/// #     std::fs::write(folder.join(name), PDF)?;
/// # }
/// use klagesak_package::{Build, Container, Error, Options};
///
/// // As the message stands, its sizes and checksums are those of other files.
/// let build = Build::new(message, folder, Container::Zip);
/// let target = folder.join("klagesak.zip");
/// assert!(matches!(build.write(&target, &Options::default()), Err(Error::Rejected(_))));
/// assert!(!target.exists());
///
/// let built = Build { fill_in: true, ..build }.write(&target, &Options::default())?;
/// assert!(built.package.valid());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Build<'a> {
    /// The message.
    pub message: &'a [u8],
    /// The folder the documents lie in, each under its `filnavn`.
    pub documents: &'a Path,
    /// The same case for an archive that cannot read the message.
    pub arkivmelding: Option<&'a [u8]>,
    /// What to build.
    pub container: Container,
    /// Whether to fill in what the files tell: size and checksum of each document, and its type where it is not given.
    pub fill_in: bool,
    /// Who signs; only an ASiC-E can be signed.
    pub signer: Option<&'a dyn Signer>,
    /// Whom to encrypt to; a folder cannot be encrypted.
    pub receiver: Option<Receiver<'a>>,
}

/// Makes a detached signature.
pub trait Signer {
    /// A CMS signature over exactly these bytes.
    ///
    /// # Errors
    /// When it cannot be made.
    fn sign(&self, manifest: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>>;
}

/// A package that has been built.
#[derive(Debug)]
#[non_exhaustive]
pub struct Built {
    /// The verdict on it; it has no errors.
    pub package: Package,
    /// How many files lie in the folder of documents without being in the message. They were left out.
    pub left_out: usize,
}

impl<'a> Build<'a> {
    /// A package as the message describes it, with nothing filled in, not signed and not encrypted.
    #[must_use]
    pub fn new(message: &'a [u8], documents: &'a Path, container: Container) -> Self {
        Self {
            message,
            documents,
            arkivmelding: None,
            container,
            fill_in: false,
            signer: None,
            receiver: None,
        }
    }

    /// Builds the package under this name. A file of that name is replaced in one step, by a package that has been written
    /// in full and judged; a folder of that name is an error. The signature just made is not looked at again.
    ///
    /// # Errors
    /// [`Error`], and [`Error::Rejected`] when the package would have errors. Then nothing has changed on disk.
    pub fn write(&self, target: &Path, options: &Options<'_>) -> Result<Built, Error> {
        if self.signer.is_some() && self.container != Container::AsicE {
            return Err(Error::Sign("only an ASiC-E can be signed".into()));
        }
        if self.receiver.is_some() && self.container == Container::Folder {
            return Err(Error::Encrypt(EncryptError::Folder));
        }
        let filled;
        let message = if self.fill_in {
            filled = fill::fill_in(self.message, self.documents, options)?;
            &filled
        } else {
            self.message
        };
        let read = read_with(message, &options.message)?;
        let parts = Parts {
            build: self,
            message,
            listed: manifest::documents(message, &options.message).unwrap_or_default(),
            signature: format!("META-INF/signature-{}.p7s", read.message.hode().melding_id),
            reader: Reader { source: None, options },
        };
        parts.fits()?;
        let package = match self.receiver {
            Some(receiver) => parts.write_encrypted(target, receiver)?,
            None if self.container == Container::Folder => parts.write_folder(target)?,
            None => parts.write_file(target)?,
        };
        Ok(Built { package, left_out: parts.left_out() })
    }
}

struct Parts<'a> {
    build: &'a Build<'a>,
    message: &'a [u8],
    listed: Vec<manifest::Listed>,
    signature: String,
    reader: Reader<'a>,
}

impl Parts<'_> {
    /// Refuses before anything is written what would be refused for its size afterwards.
    fn fits(&self) -> Result<(), Error> {
        let size = |document: &manifest::Listed| {
            let file = contents::document(self.build.documents, document.filnavn.as_str());
            file.ok().flatten().map_or(0, |file| file.size)
        };
        let total = self.listed.iter().map(size).fold(self.message.len() as u64, u64::saturating_add);
        if total > self.reader.options.max_total {
            return Err(Error::Rejected(vec![too_large(total, self.reader.options)]));
        }
        Ok(())
    }

    fn write_file(&self, target: &Path) -> Result<Package, Error> {
        let mut file = place::temporary_file(target).map_err(Error::Write)?;
        let mut sink = Sink::zip(file.as_file_mut());
        self.write_all(&mut sink)?;
        sink.finish().map_err(Error::Write)?;
        let package = self.judge(&Opened::of_file(file.reopen().map_err(Error::Write)?)?)?;
        place::replace(file, target).map_err(Error::Write)?;
        Ok(package)
    }

    /// The package itself lies in a file without a name, which nobody finds if the program is killed.
    fn write_encrypted(&self, target: &Path, receiver: Receiver<'_>) -> Result<Package, Error> {
        let mut file = place::nameless_file(target).map_err(Error::Write)?;
        let mut sink = Sink::zip(&mut file);
        self.write_all(&mut sink)?;
        sink.finish().map_err(Error::Write)?;
        let package = self.judge(&Opened::of_file(file.try_clone().map_err(Error::Write)?)?)?;
        let encrypted = place::temporary_file(target).map_err(Error::Write)?;
        encrypt::encrypt(&mut file, encrypted.as_file(), receiver, self.reader.options)?;
        place::replace(encrypted, target).map_err(Error::Write)?;
        Ok(package)
    }

    fn write_folder(&self, target: &Path) -> Result<Package, Error> {
        if place::exists(target) {
            return Err(Error::TargetExists);
        }
        let folder = place::temporary_folder(target).map_err(Error::Write)?;
        let mut sink = Sink::folder(&folder);
        self.write_all(&mut sink)?;
        sink.finish().map_err(Error::Write)?;
        let package = self.judge(&Opened::of_folder(folder.path()))?;
        place::name(folder, target).map_err(Error::Write)?;
        Ok(package)
    }

    fn judge(&self, written: &Opened) -> Result<Package, Error> {
        let package = written.judge(&Trust::unchecked(), self.reader.options)?.package;
        if package.valid() { Ok(package) } else { Err(Error::Rejected(package.findings)) }
    }

    fn write_all(&self, sink: &mut Sink<'_>) -> Result<(), Error> {
        let asic = self.build.container == Container::AsicE;
        if asic {
            sink.file(MIMETYPE_NAME, MIMETYPE.as_bytes()).map_err(Error::Write)?;
        }
        let mut files = Vec::new();
        let mut list = |name: &str, mimetype: &str, sha256| {
            files.push(asice::Listed { name: name.to_owned(), mimetype: mimetype.to_owned(), sha256 });
        };
        let digests = sink.file(MESSAGE, self.message).map_err(Error::Write)?;
        list(MESSAGE, "application/json", digests.sha256);
        if let Some(arkivmelding) = self.build.arkivmelding {
            let digests = sink.file(ARKIVMELDING, arkivmelding).map_err(Error::Write)?;
            list(ARKIVMELDING, "application/xml", digests.sha256);
        }
        for (index, document) in self.listed.iter().enumerate() {
            if let Some(sha256) = self.document(index, document, sink)? {
                list(document.filnavn.as_str(), document.mimetype.verdi(), sha256);
            }
        }
        if asic { self.write_manifests(&files, sink) } else { Ok(()) }
    }

    /// Packs a document; nothing when there is no such file, which the verdict on the package then says.
    fn document(
        &self,
        index: usize,
        document: &manifest::Listed,
        sink: &mut Sink<'_>,
    ) -> Result<Option<[u8; 32]>, Error> {
        let not_read = |source| Error::ReadDocument { number: index + 1, source };
        let filnavn = document.filnavn.as_str();
        // Packed twice, a file would be two of one name.
        let again = self.listed.iter().take(index).any(|earlier| earlier.filnavn.as_str() == filnavn);
        let file = contents::document(self.build.documents, filnavn).map_err(not_read)?.filter(|_| !again);
        let Some(file) = file else { return Ok(None) };
        copy::copy(&self.reader, &file, filnavn, sink, not_read).map(|read| Some(read.digests.sha256))
    }

    fn write_manifests(&self, files: &[asice::Listed], sink: &mut Sink<'_>) -> Result<(), Error> {
        let signature = self.build.signer.map(|_| self.signature.as_str());
        let manifest = asice::asic_manifest(files, signature).map_err(Error::Write)?;
        sink.file(MANIFEST_NAME, &manifest).map_err(Error::Write)?;
        if let Some(signer) = self.build.signer {
            let signature = signer.sign(&manifest).map_err(Error::Sign)?;
            sink.file(&self.signature, &signature).map_err(Error::Write)?;
        }
        let oasis = asice::oasis_manifest(files).map_err(Error::Write)?;
        sink.file(OASIS_NAME, &oasis).map_err(Error::Write)?;
        Ok(())
    }

    /// Files beside the documents that are no part of the package. What cannot be counted is not worth an error.
    fn left_out(&self) -> usize {
        let Ok(folder) = std::fs::read_dir(self.build.documents) else { return 0 };
        let ours = |name: &str| {
            [MESSAGE, ARKIVMELDING, MIMETYPE_NAME].contains(&name)
                || self.listed.iter().any(|document| document.filnavn.as_str() == name)
        };
        let files = folder.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| !kind.is_dir()));
        files.filter(|entry| !entry.file_name().to_str().is_some_and(ours)).count()
    }
}
