//! Office documents: packages of XML (docx, xlsx, odt) and the older compound files (doc, xls).

mod deler;
mod felter;
mod forbi;
mod forhold;
mod innmat;
mod navnerom;
mod odf;
mod ole;
mod packed;
mod regneark;
mod rtf;
mod side;
mod tilkobling;
mod typer;
mod utad;

pub(super) use ole::{Ole, check_all as ole};
pub(super) use packed::{check_all as packed, check_within as packed_within, room};
