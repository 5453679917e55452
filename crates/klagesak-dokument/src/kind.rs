//! What kind of file the bytes are.

use crate::regler::generated::pakke::KO_PAKKE_201_ANNEN_FILTYPE;
use crate::regler::generated::pakke::KO_PAKKE_201_ANNET_KONTORDOKUMENT;
use crate::regler::generated::pakke::KO_PAKKE_201_ARKIVFIL;
use crate::regler::generated::pakke::KO_PAKKE_201_ELDRE_OFFICE;
use crate::regler::generated::pakke::KO_PAKKE_201_UKJENT;
use klagesak_core::Text;
use klagesak_core::kodeverk::{Kodeverk, Mimetype};

use super::arkiv::{ZIP, is_archive};
use super::executable::{Executable, executable};
use super::tekst::is_printable;

/// How compound files begin.
pub(super) const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// Where a PDF may have its first words.
const PDF_FORAN: usize = 1024;

/// What kind of file the content is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Kjent(Mimetype),
    Executable(Executable),
    /// A ZIP file; an Office document is one as well.
    Zip,
    Archive,
    /// A compound file: doc, xls, msg, msi, or the shell of something encrypted.
    Ole,
    /// An Office document of a kind that is not on the list.
    OtherOffice,
    /// Known, and not on the list.
    Other,
    /// Nothing known; text has no mark to know it by.
    Ukjent,
}

/// What kind of file it is, by its first bytes.
pub(super) fn kind_of(beginning: &[u8]) -> Kind {
    if let Some(kind) = executable(beginning) {
        return Kind::Executable(kind);
    }
    let starts = |mark: &[u8]| beginning.starts_with(mark);
    let front = beginning.get(..beginning.len().min(PDF_FORAN)).unwrap_or_default();
    if starts(ZIP) {
        Kind::Zip
    } else if starts(OLE) {
        Kind::Ole
    } else if starts(b"\xff\xd8\xff") {
        Kind::Kjent(Mimetype::Jpeg)
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        Kind::Kjent(Mimetype::Png)
    } else if [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"].iter().any(|mark| starts(*mark)) {
        Kind::Kjent(Mimetype::Tiff)
    } else if infer::image::is_heif(beginning) {
        Kind::Kjent(Mimetype::Heic)
    } else if is_archive(beginning) {
        Kind::Archive
    } else if front.windows(5).any(|word| word == b"%PDF-") {
        Kind::Kjent(Mimetype::Pdf)
    } else if starts(b"{\\rtf") || is_media(beginning) {
        Kind::Other
    } else {
        Kind::Ukjent
    }
}

/// An image, a film or a sound of a kind that is not on the list. Some are marked with letters that a text may begin with as
/// well; none of them has only letters in all it begins with.
fn is_media(beginning: &[u8]) -> bool {
    !is_printable(beginning)
        && (infer::is_image(beginning) || infer::is_video(beginning) || infer::is_audio(beginning))
}

impl Kind {
    /// What a person reads.
    pub(super) fn name(&self) -> Text {
        match self {
            Self::Kjent(mimetype) => mimetype.kode().map_or(UNKNOWN_ENTRY, |kode| kode.navn),
            Self::Executable(kind) => kind.name(),
            Self::Zip | Self::Archive => KO_PAKKE_201_ARKIVFIL,
            Self::Ole => KO_PAKKE_201_ELDRE_OFFICE,
            Self::OtherOffice => KO_PAKKE_201_ANNET_KONTORDOKUMENT,
            Self::Other => KO_PAKKE_201_ANNEN_FILTYPE,
            Self::Ukjent => UNKNOWN_ENTRY,
        }
    }
}

const UNKNOWN_ENTRY: Text = KO_PAKKE_201_UKJENT;
