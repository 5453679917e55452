//! What the fuzz targets share: bytes as a document, and bytes as one entry of a package.

pub mod dokument;
pub mod kontor;
pub mod pakke;
