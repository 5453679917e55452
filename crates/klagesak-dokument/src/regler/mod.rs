//! The rules on the content of documents, group PAKKE from 201 on. They are written in `rules/PAKKE`; the code that finds something
//! names the record by its id.
//!
//! Numbers follow the kind of document: 201–206 what kind it is, 211–216 whether a PDF can be read and kept, 221–226 what a PDF may
//! not do, 231–233 images, 241–247 office documents, 251–253 text and e-mail.

#[rustfmt::skip]
pub(super) mod generated;

pub use generated::CATALOGUE;
