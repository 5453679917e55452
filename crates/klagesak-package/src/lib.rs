//! A klagesak shipment on disk: the message and its documents in a folder, a ZIP file or an ASiC-E.
//!
//! [`verify`](fn@verify) gives the verdict on a package. What is wrong with it is reported as findings of the rules KO-PAKKE, see [`rules`]; an
//! [`Error`] is only for what could not be done. [`Build`] makes packages and [`unpack`] unpacks them; both give their result its
//! name only when it is whole and has been judged.
//!
//! ```
//! use klagesak_package::{Build, Container, Options, Trust, unpack, verify};
//!
//! # const PDF: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../klagesak-dokument/tests/dokumenter/pdfa-2b.pdf"));
//! # let folder = tempfile::tempdir()?;
//! # let folder = folder.path();
//! // The documents lie in a folder, each under the name the message has.
//! let message = klagesak_core::mal::OVERSENDELSE_MINIMAL.as_bytes();
//! for name in ["01-oversendelsesbrev.pdf", "02-saksfremstilling.pdf", "03-klage.pdf", "04-vedtak.pdf", "05-soeknad.pdf"] {
//!     std::fs::write(folder.join(name), PDF)?;
//! }
//!
//! // Sizes and checksums are filled in from the files.
//! let build = Build { fill_in: true, ..Build::new(message, folder, Container::AsicE) };
//! let (target, options) = (folder.join("klagesak.asice"), Options::default());
//! build.write(&target, &options)?;
//!
//! // The receiver says whose signatures it trusts, gets a verdict, and unpacks what has no errors. This package is not signed.
//! let trust = Trust::anyone(std::time::SystemTime::now());
//! let package = verify(&target, &trust, &options)?;
//! assert!(package.valid());
//! assert_eq!(package.findings[0].rule.id.as_str(), "KO-PAKKE-101");
//! unpack(&target, &folder.join("ut"), &trust, &options)?;
//!
//! // One byte more, and the package is refused.
//! let mut bytes = std::fs::read(&target)?;
//! bytes.push(0);
//! std::fs::write(&target, bytes)?;
//! let package = verify(&target, &trust, &options)?;
//! assert_eq!(package.findings[0].rule.id.as_str(), "KO-PAKKE-003");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod asice;
mod container;
mod digest;
mod error;
pub mod kryptering;
mod manifest;
mod name;
mod options;
mod package;
pub mod pki;
mod quarantine;
mod role;
pub mod rules;
pub mod signatur;
mod trust;
mod verify;
mod write;

/// Looking into the documents.
#[doc(inline)]
pub use klagesak_dokument as innhold;

pub use error::Error;
pub use options::{Options, Severities};
pub use package::{Container, Entry, Package, Role, Signature};
pub use quarantine::document_of_content;
pub use trust::Trust;
pub use verify::{Opened, verify, verify_bytes};
pub use write::{Build, Built, Receiver, Signer, fill_in, unpack};
