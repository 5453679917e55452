//! Listing a folder.

use std::ffi::OsStr;
use std::path::Path;
use std::{fs, io};

use super::listing::{Data, Listed, Listing, about};
use crate::Options;
use crate::name::META_INF;
use crate::rules::generated::pakke::KO_PAKKE_008;
use crate::rules::limits;

/// The files of a folder, by name; those of `META-INF` in it too, and no others below.
pub(crate) fn list(folder: &Path, options: &Options<'_>) -> io::Result<Listing> {
    let mut listing = Listing::default();
    add(folder, "", &mut listing, options)?;
    if listing.entries.len() > options.max_entries {
        listing.refuse(limits::too_many(options));
        return Ok(listing);
    }
    listing.entries.sort_by(|a, b| a.name.cmp(&b.name));
    for index in 0..listing.entries.len() {
        if listing.entries.get(index).is_some_and(|entry| entry.data == Data::None) {
            listing.findings.push(about(&KO_PAKKE_008, index));
        }
    }
    Ok(listing)
}

fn add(folder: &Path, prefix: &str, listing: &mut Listing, options: &Options<'_>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        // One above the limit is enough to say that there are too many.
        if listing.entries.len() > options.max_entries {
            return Ok(());
        }
        let entry = entry?;
        let mut name = prefix.as_bytes().to_vec();
        name.extend(bytes(&entry.file_name()));
        // Of a link, this is about the link itself.
        let metadata = entry.metadata()?;
        let kind = metadata.file_type();
        let (data, size) = if kind.is_file() {
            (Data::File(entry.path()), metadata.len())
        } else if kind.is_dir() {
            name.push(b'/');
            (Data::Folder, 0)
        } else {
            (Data::None, 0)
        };
        let inside = prefix.is_empty() && name == META_INF.as_bytes();
        listing.entries.push(Listed { name, size, packed: size, crc: None, data, placing: None });
        if inside {
            add(&entry.path(), META_INF, listing, options)?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn bytes(name: &OsStr) -> Vec<u8> {
    std::os::unix::ffi::OsStrExt::as_bytes(name).to_vec()
}

#[cfg(not(unix))]
fn bytes(name: &OsStr) -> Vec<u8> {
    name.to_string_lossy().into_owned().into_bytes()
}
