//! Office documents: packages of XML (docx, xlsx, odt) and the older compound files (doc, xls).

mod deler;
mod felt;
mod forhold;
mod ole;
mod pakke;
mod typer;

pub(super) use ole::{Ole, kontroller as ole};
pub(super) use pakke::kontroller as pakke;
