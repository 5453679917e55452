//! Compound files: old Office documents, e-mail and installers.

use crate::regler::generated::pakke::{
    KO_PAKKE_202, KO_PAKKE_205, KO_PAKKE_241, KO_PAKKE_244, KO_PAKKE_245, KO_PAKKE_246,
};
use std::io::BufReader;

use cfb::CompoundFile;

use crate::executable::Executable;
use crate::funn::Funn;
use crate::region::Region;

/// What a compound file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ole {
    /// An Office document of the older kind, or an object in one.
    Dokument,
    /// The shell of an encrypted Office document.
    Kryptert,
    Installer,
    Damaged,
}

/// The class of installation packages.
const MSI: &str = "000c1084-0000-0000-c000-000000000046";
/// More parts than any document has.
const MOST: usize = 10_000;

/// Looks at the parts of a compound file.
pub(crate) fn check_all(data: Region<'_>, funn: &mut Funn) -> Ole {
    let Ok(file) = CompoundFile::open(BufReader::new(data.reader())) else {
        funn.without_values(&KO_PAKKE_246);
        return Ole::Damaged;
    };
    if file.root_entry().clsid().to_string() == MSI {
        funn.at(&KO_PAKKE_202, "filnavn", [("slag", Executable::Installer.name().into())]);
        return Ole::Installer;
    }
    let mut kind = Ole::Dokument;
    for (number, entry) in file.walk().enumerate() {
        if number == MOST {
            funn.without_values(&KO_PAKKE_205);
            break;
        }
        match entry.name().to_ascii_lowercase().as_str() {
            "encryptedpackage" => {
                funn.without_values(&KO_PAKKE_245);
                kind = Ole::Kryptert;
            }
            "vba" | "_vba_project" | "_vba_project_cur" | "macros" => funn.without_values(&KO_PAKKE_241),
            "\u{1}ole10native" | "package" => funn.without_values(&KO_PAKKE_244),
            _ => {}
        }
    }
    kind
}
