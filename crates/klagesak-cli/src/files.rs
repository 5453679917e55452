//! Writing files: whole or not at all, so that a full disk, or somebody who stops the program, leaves what was there.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use klagesak::Language;
use tempfile::{Builder, NamedTempFile};

use crate::failure::Failure;

/// Who may read a file that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Its owner only: it is about people.
    Owner,
    /// Those the system lets read what the user makes.
    Anyone,
}

/// Files that get their names together, once all of them are written.
#[derive(Debug, Default)]
pub(crate) struct Files {
    written: Vec<(NamedTempFile, PathBuf)>,
}

impl Files {
    /// Writes a file that has no name yet.
    pub(crate) fn add(
        &mut self,
        path: &Path,
        bytes: &[u8],
        readers: Readers,
        language: Language,
    ) -> Result<(), Failure> {
        let write = || -> io::Result<Option<(NamedTempFile, PathBuf)>> {
            let Some(target) = target(path)? else { return fs::write(path, bytes).map(|()| None) };
            let mut file = temporary(&target, readers)?;
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            Ok(Some((file, target)))
        };
        let written = write().map_err(|error| Failure::unwritable(path, &error, language))?;
        self.written.extend(written);
        Ok(())
    }

    /// How many have no name yet.
    pub(crate) fn len(&self) -> usize {
        self.written.len()
    }

    /// Gives each its name, in the place of what was there.
    pub(crate) fn finish(self, language: Language) -> Result<(), Failure> {
        let mut folders: Vec<PathBuf> = Vec::new();
        for (file, path) in self.written {
            let named = file.persist(&path).map_err(|error| error.error);
            named.map_err(|error| Failure::unwritable(&path, &error, language))?;
            let folder = parent(&path);
            if !folders.iter().any(|other| other == folder) {
                folders.push(folder.to_owned());
            }
        }
        for folder in folders {
            sync(&folder).map_err(|error| Failure::unwritable(&folder, &error, language))?;
        }
        Ok(())
    }
}

/// Writes one file.
pub(crate) fn write(path: &Path, bytes: &[u8], readers: Readers, language: Language) -> Result<(), Failure> {
    let mut files = Files::default();
    files.add(path, bytes, readers, language)?;
    files.finish(language)
}

/// The file to be replaced: where a link leads to one, that one. None for what is no file, and is written to as it is: a device,
/// a pipe.
fn target(path: &Path) -> io::Result<Option<PathBuf>> {
    match fs::metadata(path) {
        Ok(there) if there.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(there) if there.is_file() => path.canonicalize().map(Some),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some(path.to_owned())),
        Err(error) => Err(error),
    }
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg_attr(not(unix), expect(unused_variables))]
fn temporary(target: &Path, readers: Readers) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".klagesak-").suffix(".tmp");
    #[cfg(unix)]
    {
        let mode = if readers == Readers::Owner { 0o600 } else { 0o666 };
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    }
    builder.tempfile_in(parent(target))
}

/// A name is on disk for certain only when its folder is.
#[cfg(unix)]
fn sync(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync(_: &Path) -> io::Result<()> {
    Ok(())
}
