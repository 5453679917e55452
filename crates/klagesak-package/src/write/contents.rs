//! Documents on disk before they are packed.

use std::io;
use std::path::{Path, PathBuf};

use crate::Role;
use crate::container::{Data, Listed};
use crate::name::{self, META_INF};
use crate::role::role;

/// A document beside the message, before it is packed. Nothing when the name is not safe, or the package uses it for
/// something else: it is not looked for then.
pub(super) fn document(folder: &Path, filnavn: &str) -> io::Result<Option<Listed>> {
    let safe = name::check(filnavn.as_bytes()).is_ok();
    if !safe || role(filnavn) != Role::Unknown || filnavn.starts_with(META_INF) {
        return Ok(None);
    }
    let path: PathBuf = folder.join(filnavn);
    // The sender's own folder: a link in it is as good as a file.
    let path = match path.canonicalize() {
        Ok(path) => path,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let metadata = path.metadata()?;
    if !metadata.is_file() {
        return Ok(None);
    }
    let size = metadata.len();
    Ok(Some(Listed {
        name: filnavn.as_bytes().to_vec(),
        size,
        packed: size,
        crc: None,
        data: Data::File(path),
        placing: None,
    }))
}
