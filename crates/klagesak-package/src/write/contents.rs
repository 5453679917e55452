use std::io;
use std::path::{Path, PathBuf};

use crate::container::{Data, Listed};
use crate::name;

/// A document beside the message, before it is packed. Nothing when the name is not safe: it is not looked for then.
pub(super) fn document(folder: &Path, filnavn: &str) -> io::Result<Option<Listed>> {
    if name::check(filnavn.as_bytes()).is_err() {
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
