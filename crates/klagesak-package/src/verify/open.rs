//! Opening a package.

use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use super::judged::Judged;
use super::listed::Listed;
use super::phases;
use crate::container::{Listing, Reader, list_folder, list_zip};
use crate::kryptering::{DecryptError, Decryptor};
use crate::pki::PrivateKey;
use crate::{Container, Error, Options, Package, Trust};
use klagesak_dokument::source::{FileSource, Source};

/// The verdict on a package on disk: a folder, a ZIP file or an ASiC-E.
///
/// A large file is read by several threads, those of the surrounding `rayon` pool. Memory use does not grow with the package.
///
/// ```
/// use klagesak_package::{Options, Trust, verify};
///
/// # let folder = tempfile::tempdir()?;
/// let path = folder.path().join("klagesak.asice");
/// std::fs::write(&path, b"this is no package")?;
///
/// // A bad package is a verdict, not an error.
/// let package = verify(&path, &Trust::anyone(std::time::SystemTime::now()), &Options::default())?;
/// assert!(!package.valid());
/// assert_eq!(package.findings[0].rule.id.as_str(), "KO-PAKKE-001");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`Error::OpenPackage`], [`Error::ReadPackage`], and [`Error::Workspace`] when there is no room to unpack a large document; a bad
/// package is no error.
pub fn verify(path: &Path, trust: &Trust<'_>, options: &Options<'_>) -> Result<Package, Error> {
    Opened::open(path)?.verify(trust, options)
}

/// The verdict on a ZIP file or an ASiC-E in memory. Never panics, whatever the bytes.
///
/// # Errors
/// [`Error::Workspace`], and none that depend on the bytes.
pub fn verify_bytes(bytes: &[u8], trust: &Trust<'_>, options: &Options<'_>) -> Result<Package, Error> {
    let reader = Reader { source: Some(&bytes), options };
    let listing = list_zip(&bytes, options).map_err(Error::ReadPackage)?;
    Ok(judge(listing, &reader, Container::Zip, false, *trust)?.package)
}

/// A package that stays open, so that what is unpacked is what was judged.
#[derive(Debug)]
pub struct Opened {
    kind: Kind,
    /// Its name says that it is an ASiC-E.
    named_asice: bool,
    /// It was encrypted, and whether what came out is a package tells of what went in.
    encrypted: bool,
}

#[derive(Debug)]
enum Kind {
    Folder(PathBuf),
    File(FileSource),
}

/// How much is decrypted at a time.
const PIECE: usize = 64 * 1024;

impl Opened {
    /// Opens a folder, a ZIP file or an ASiC-E.
    ///
    /// # Errors
    /// [`Error::OpenPackage`]
    pub fn open(path: &Path) -> Result<Self, Error> {
        let open = || -> io::Result<Self> {
            if fs::metadata(path)?.is_dir() {
                return Ok(Self::of_folder(path));
            }
            let kind = Kind::File(FileSource::new(open_file(path)?)?);
            Ok(Self { named_asice: is_named_asice(path), ..Self::of(kind) })
        };
        open().map_err(Error::OpenPackage)
    }

    /// Opens an encrypted package. What is in it lies in a file without a name in the folder for temporary files, which is gone
    /// when this is dropped, also when the program is killed.
    ///
    /// # Errors
    /// [`Error::OpenPackage`], [`Error::Decrypt`], and [`Error::Workspace`] when there is no room for the decrypted package.
    pub fn decrypt(path: &Path, key: &PrivateKey) -> Result<Self, Error> {
        let file = open_file(path).map_err(Error::OpenPackage)?;
        Ok(Self { named_asice: is_named_asice(path), ..Self::decrypt_file(file, key)? })
    }

    /// The same of a file that is open, wherever it is.
    ///
    /// # Errors
    /// The same.
    pub fn decrypt_file(file: File, key: &PrivateKey) -> Result<Self, Error> {
        let mut content = Decryptor::new(BufReader::with_capacity(PIECE, file), key)?;
        let mut opened = tempfile::tempfile().map_err(Error::Workspace)?;
        let mut piece = vec![0; PIECE];
        loop {
            match content.read(&mut piece).map_err(DecryptError::from)? {
                0 => return Ok(Self { encrypted: true, ..Self::of_file(opened)? }),
                read => opened.write_all(piece.get(..read).unwrap_or_default()).map_err(Error::Workspace)?,
            }
        }
    }

    /// A ZIP file or an ASiC-E in a file that is open, wherever it is.
    ///
    /// # Errors
    /// [`Error::OpenPackage`]
    pub fn of_file(file: File) -> Result<Self, Error> {
        let file = FileSource::new(file).map_err(Error::OpenPackage)?;
        Ok(Self::of(Kind::File(file)))
    }

    pub(crate) fn of_folder(folder: &Path) -> Self {
        Self::of(Kind::Folder(folder.to_owned()))
    }

    fn of(kind: Kind) -> Self {
        Self { kind, named_asice: false, encrypted: false }
    }

    /// How many bytes there are to read.
    #[must_use]
    pub fn size(&self) -> u64 {
        match &self.kind {
            Kind::File(file) => file.size(),
            Kind::Folder(folder) => {
                let files = fs::read_dir(folder).into_iter().flatten().flatten();
                files
                    .filter_map(|file| file.metadata().ok())
                    .filter(fs::Metadata::is_file)
                    .map(|m| m.len())
                    .sum()
            }
        }
    }

    /// The verdict on the package.
    ///
    /// # Errors
    /// [`Error::ReadPackage`] and [`Error::Workspace`], and [`Error::Decrypt`] for one that was decrypted and is no whole package; a
    /// bad package is no error else.
    pub fn verify(&self, trust: &Trust<'_>, options: &Options<'_>) -> Result<Package, Error> {
        Ok(self.judge(trust, options)?.package)
    }

    pub(crate) fn reader<'a>(&'a self, options: &'a Options<'a>) -> Reader<'a> {
        let source = match &self.kind {
            Kind::Folder(_) => None,
            Kind::File(file) => Some(file as &dyn Source),
        };
        Reader { source, options }
    }

    pub(crate) fn judge(&self, trust: &Trust<'_>, options: &Options<'_>) -> Result<Judged, Error> {
        let (listing, container) = match &self.kind {
            Kind::Folder(folder) => (list_folder(folder, options), Container::Folder),
            Kind::File(file) => (list_zip(file, options), Container::Zip),
        };
        let listing = listing.map_err(Error::ReadPackage)?;
        // Whether the padding at the end is right, and whether what is before it is a whole container, are one answer: who sends in
        // a changed package over and over could else read it little by little.
        if self.encrypted && !listing.findings.is_empty() {
            return Err(DecryptError::Damaged.into());
        }
        judge(listing, &self.reader(options), container, self.named_asice, *trust)
    }
}

fn open_file(path: &Path) -> io::Result<File> {
    if fs::metadata(path)?.is_file() {
        File::open(path)
    } else {
        // Opening a named pipe would block until there is a writer.
        Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"))
    }
}

/// Whether a file is called what an ASiC-E is called.
fn is_named_asice(path: &Path) -> bool {
    path.extension().is_some_and(|own| ["asice", "sce"].iter().any(|ending| own.eq_ignore_ascii_case(ending)))
}

fn judge(
    listing: Listing,
    reader: &Reader<'_>,
    container: Container,
    named_asice: bool,
    trust: Trust<'_>,
) -> Result<Judged, Error> {
    phases::verdict(Listed { listing, reader: *reader, container, named_asice, trust })
        .map_err(Error::reading)
}
