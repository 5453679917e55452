//! Folder and ZIP: what they list, and how the content of an entry is read. Nothing here knows what a message is.

mod folder;
mod listing;
mod stream;
mod zip;

pub(crate) use folder::list as list_folder;
pub(crate) use listing::{Data, Listed, Listing, about};
pub(crate) use stream::{Fault, Reader, Streamed, open};
pub(crate) use zip::list as list_zip;
