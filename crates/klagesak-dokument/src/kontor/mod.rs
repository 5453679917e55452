//! Office documents: packages of XML (docx, xlsx, odt) and the older compound files (doc, xls).

mod deler;
mod felt;
mod forhold;
mod ole;
mod packed;
mod typer;

pub(super) use ole::{Ole, check_all as ole};
pub(super) use packed::check_all as packed;
