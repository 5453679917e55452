use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::work::Work;
use crate::container::{Listing, Reader, list_folder, list_zip};
use crate::source::{FileSource, Source};
use crate::{Container, Error, Options, Package};

/// The verdict on a package on disk: a folder, a ZIP file or an ASiC-E.
///
/// A large file is read by several threads, those of the surrounding `rayon` pool. Memory use does not grow with the package.
///
/// # Errors
/// [`Error::OpenPackage`] and [`Error::ReadPackage`]; a bad package is no error.
pub fn verify(path: &Path, options: &Options<'_>) -> Result<Package, Error> {
    Ok(Opened::open(path)?.judge(options)?.package)
}

/// The verdict on a ZIP file or an ASiC-E in memory. Never panics, whatever the bytes.
///
/// # Errors
/// None that depend on the bytes; the signature is that of [`verify`].
pub fn verify_bytes(bytes: &[u8], options: &Options<'_>) -> Result<Package, Error> {
    let reader = Reader { source: Some(&bytes), options };
    let listing = list_zip(&bytes, options).map_err(Error::ReadPackage)?;
    Ok(judge(listing, &reader, Container::Zip)?.package)
}

/// A package that stays open, so that what is unpacked is what was judged.
pub(crate) enum Opened {
    Folder(PathBuf),
    File(FileSource),
}

/// A verdict, and where the contents it is about are.
pub(crate) struct Judged {
    pub(crate) package: Package,
    pub(crate) listing: Listing,
}

impl Opened {
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let open = || -> io::Result<Self> {
            let kind = fs::metadata(path)?;
            if kind.is_dir() {
                Ok(Self::Folder(path.to_owned()))
            } else if kind.is_file() {
                FileSource::new(File::open(path)?).map(Self::File)
            } else {
                // Opening a pipe would wait for somebody to write.
                Err(io::Error::new(io::ErrorKind::InvalidInput, "neither a file nor a folder"))
            }
        };
        open().map_err(Error::OpenPackage)
    }

    pub(crate) fn of_file(file: File) -> Result<Self, Error> {
        FileSource::new(file).map(Self::File).map_err(Error::OpenPackage)
    }

    pub(crate) fn reader<'a>(&'a self, options: &'a Options<'a>) -> Reader<'a> {
        let source = match self {
            Self::Folder(_) => None,
            Self::File(file) => Some(file as &dyn Source),
        };
        Reader { source, options }
    }

    pub(crate) fn judge(&self, options: &Options<'_>) -> Result<Judged, Error> {
        let (listing, container) = match self {
            Self::Folder(folder) => (list_folder(folder, options), Container::Folder),
            Self::File(file) => (list_zip(file, options), Container::Zip),
        };
        judge(listing.map_err(Error::ReadPackage)?, &self.reader(options), container)
    }
}

fn judge(listing: Listing, reader: &Reader<'_>, container: Container) -> Result<Judged, Error> {
    Work::new(listing, *reader, container).judge().map_err(Error::ReadPackage)
}
