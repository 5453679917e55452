//! Compound files: old Office documents, e-mail and installers.

use std::io::BufReader;

use cfb::CompoundFile;

use crate::funn::Funn;
use crate::kilde::Kilde;
use crate::kjoerbart::Kjoerbart;
use crate::regler::{dokument, kontor as regler};

/// What a compound file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ole {
    /// An Office document of the older kind, or an object in one.
    Dokument,
    /// The shell of an encrypted Office document.
    Kryptert,
    Installasjon,
    Skadet,
}

/// The class of installation packages.
const MSI: &str = "000c1084-0000-0000-c000-000000000046";
/// More parts than this are not looked at.
const FLEST: usize = 10_000;

/// Looks at the parts of a compound file.
pub(crate) fn kontroller(data: Kilde<'_>, funn: &mut Funn) -> Ole {
    let Ok(file) = CompoundFile::open(BufReader::new(data.leser())) else {
        funn.uten_verdier(&regler::DAMAGED);
        return Ole::Skadet;
    };
    if file.root_entry().clsid().to_string() == MSI {
        funn.at(&dokument::EXECUTABLE, "filnavn", [("slag", Kjoerbart::Installasjon.navn().into())]);
        return Ole::Installasjon;
    }
    let mut kind = Ole::Dokument;
    for entry in file.walk().take(FLEST) {
        match entry.name().to_ascii_lowercase().as_str() {
            "encryptedpackage" => {
                funn.uten_verdier(&regler::ENCRYPTED);
                kind = Ole::Kryptert;
            }
            "vba" | "_vba_project" | "_vba_project_cur" | "macros" => funn.uten_verdier(&regler::MACROS),
            "\u{1}ole10native" | "package" => funn.uten_verdier(&regler::PACKAGED),
            _ => {}
        }
    }
    kind
}
