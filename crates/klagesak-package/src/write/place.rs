//! Where a result is made, and how it gets its name.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::{Builder, NamedTempFile, TempDir};

/// The folder a result lies in.
fn parent(target: &Path) -> &Path {
    target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

const PREFIX: &str = ".klagesak-";

/// A file beside the target, for its owner only. It is removed unless it gets the name.
pub(super) fn temporary_file(target: &Path) -> io::Result<NamedTempFile> {
    builder(0o600).tempfile_in(parent(target))
}

/// A file in the folder of the target that has no name there.
pub(super) fn nameless_file(target: &Path) -> io::Result<File> {
    tempfile::tempfile_in(parent(target))
}

/// A folder beside the target, for its owner only. It is removed unless it gets the name.
pub(super) fn temporary_folder(target: &Path) -> io::Result<TempDir> {
    builder(0o700).tempdir_in(parent(target))
}

#[cfg_attr(not(unix), expect(unused_variables))]
fn builder(mode: u32) -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    builder
}

/// Puts the file in the place of the target atomically: a reader sees the old one or the new one.
pub(super) fn replace(file: NamedTempFile, target: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(target).map_err(|error| error.error)?;
    sync_folder(parent(target))
}

/// Gives the folder its name. There must be nothing under it.
pub(super) fn name(folder: TempDir, target: &Path) -> io::Result<()> {
    sync_folder(folder.path())?;
    if exists(target) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    fs::rename(folder.path(), target)?;
    let _moved = folder.keep();
    sync_folder(parent(target))
}

/// Whether there is anything under the name, a link that leads nowhere included.
pub(super) fn exists(target: &Path) -> bool {
    target.symlink_metadata().is_ok()
}

/// Makes a new file, and never opens one that is there.
pub(super) fn create(path: &Path) -> io::Result<File> {
    File::options().write(true).create_new(true).open(path)
}

/// A name is on disk for certain only when its folder is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
