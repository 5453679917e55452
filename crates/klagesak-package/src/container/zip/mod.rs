//! The structure of a ZIP file, read by ourselves and strictly: what any two programs could read differently is refused. The
//! crates that unpack ZIP files look only at what they need, and report none of it.

mod central;
mod cursor;
mod ending;
mod extra;
mod layout;
mod local;
mod scan;

pub(crate) use scan::list;
