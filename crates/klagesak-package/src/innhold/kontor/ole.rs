use std::io::BufReader;

use cfb::CompoundFile;

use crate::innhold::funn::Funn;
use crate::innhold::kilde::Kilde;
use crate::innhold::kjoerbart::Kjoerbart;
use crate::innhold::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_241, KO_PAKKE_244, KO_PAKKE_245, KO_PAKKE_246,
};

/// What a compound file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::innhold) enum Ole {
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
pub(in crate::innhold) fn kontroller(data: Kilde<'_>, funn: &mut Funn) -> Ole {
    let Ok(file) = CompoundFile::open(BufReader::new(data.leser())) else {
        funn.uten_verdier(&KO_PAKKE_246);
        return Ole::Skadet;
    };
    if file.root_entry().clsid().to_string() == MSI {
        funn.at(&KO_PAKKE_202, "filnavn", [("slag", Kjoerbart::Installasjon.navn().into())]);
        return Ole::Installasjon;
    }
    let mut kind = Ole::Dokument;
    for entry in file.walk().take(FLEST) {
        match entry.name().to_ascii_lowercase().as_str() {
            "encryptedpackage" => {
                funn.uten_verdier(&KO_PAKKE_245);
                kind = Ole::Kryptert;
            }
            "vba" | "_vba_project" | "_vba_project_cur" | "macros" => funn.uten_verdier(&KO_PAKKE_241),
            "\u{1}ole10native" | "package" => funn.uten_verdier(&KO_PAKKE_244),
            _ => {}
        }
    }
    kind
}
