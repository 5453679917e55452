//! Where the files of a package go: a ZIP file or a folder.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use tempfile::TempDir;

use super::place;
use super::zip::ZipFile;
use crate::digest::{Digests, Hasher};
use crate::name::META_INF;

/// Takes the files of a package one after the other.
///
/// In a ZIP file everything is stored as it is: documents are compressed already, and bytes that no compressor made are the
/// same whoever makes them.
pub(super) enum Sink<'a> {
    Zip(Box<ZipFile<BufWriter<&'a mut File>>>),
    Folder(&'a Path, Option<File>),
}

impl<'a> Sink<'a> {
    pub(super) fn zip(file: &'a mut File) -> Self {
        let file = BufWriter::with_capacity(128 * 1024, file);
        Self::Zip(Box::new(ZipFile::new(file)))
    }

    pub(super) fn folder(folder: &'a TempDir) -> Self {
        Self::Folder(folder.path(), None)
    }

    /// Begins a file. Its name has been checked.
    pub(super) fn begin(&mut self, name: &str) -> io::Result<()> {
        match self {
            Self::Zip(zip) => zip.begin(name),
            Self::Folder(folder, current) => {
                finish(current)?;
                if name.starts_with(META_INF) {
                    fs::create_dir_all(folder.join(META_INF))?;
                }
                *current = Some(place::create(&folder.join(name))?);
                Ok(())
            }
        }
    }

    pub(super) fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        match self {
            Self::Zip(zip) => zip.write(piece),
            Self::Folder(_, Some(file)) => file.write_all(piece),
            Self::Folder(_, None) => Err(io::ErrorKind::InvalidInput.into()),
        }
    }

    /// A whole small file.
    pub(super) fn file(&mut self, name: &str, content: &[u8]) -> io::Result<Digests> {
        self.begin(name)?;
        self.write(content)?;
        let mut hasher = Hasher::new(None);
        hasher.update(content);
        Ok(hasher.finish())
    }

    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Self::Zip(zip) => zip.finish(),
            Self::Folder(_, mut current) => finish(&mut current),
        }
    }
}

fn finish(current: &mut Option<File>) -> io::Result<()> {
    current.take().map_or(Ok(()), |file| file.sync_all())
}
