use klagesak_core::Text;
use klagesak_core::kodeverk::{Kodeverk, Mimetype};

use super::arkiv::{ZIP, er_arkiv};
use super::kjoerbart::{Kjoerbart, kjoerbart};
use crate::innhold::regler::generated::pakke::{
    KO_PAKKE_201_ANNEN_FILTYPE, KO_PAKKE_201_ANNET_KONTORDOKUMENT, KO_PAKKE_201_ARKIVFIL,
    KO_PAKKE_201_ELDRE_OFFICE, KO_PAKKE_201_UKJENT,
};

/// How compound files begin.
pub(super) const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// Where a PDF may have its first words.
const PDF_FORAN: usize = 1024;

/// What kind of file the content is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Slag {
    Kjent(Mimetype),
    Kjoerbart(Kjoerbart),
    /// A ZIP file; an Office document is one as well.
    Zip,
    Arkiv,
    /// A compound file: doc, xls, msg, msi, or the shell of something encrypted.
    Ole,
    /// An Office document of a kind that is not on the list.
    AnnetKontor,
    /// Known, and not on the list.
    Annet,
    /// Nothing known; text has no mark to know it by.
    Ukjent,
}

/// What kind of file it is, by its first bytes.
pub(super) fn slag(begynnelse: &[u8]) -> Slag {
    if let Some(kind) = kjoerbart(begynnelse) {
        return Slag::Kjoerbart(kind);
    }
    let starts = |mark: &[u8]| begynnelse.starts_with(mark);
    let front = begynnelse.get(..begynnelse.len().min(PDF_FORAN)).unwrap_or_default();
    if starts(ZIP) {
        Slag::Zip
    } else if starts(OLE) {
        Slag::Ole
    } else if starts(b"\xff\xd8\xff") {
        Slag::Kjent(Mimetype::Jpeg)
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        Slag::Kjent(Mimetype::Png)
    } else if starts(b"II*\0") || starts(b"MM\0*") {
        Slag::Kjent(Mimetype::Tiff)
    } else if infer::image::is_heif(begynnelse) {
        Slag::Kjent(Mimetype::Heic)
    } else if er_arkiv(begynnelse) {
        Slag::Arkiv
    } else if front.windows(5).any(|word| word == b"%PDF-") {
        Slag::Kjent(Mimetype::Pdf)
    } else if starts(b"{\\rtf")
        || infer::is_image(begynnelse)
        || infer::is_video(begynnelse)
        || infer::is_audio(begynnelse)
    {
        Slag::Annet
    } else {
        Slag::Ukjent
    }
}

impl Slag {
    /// What a person reads.
    pub(super) fn navn(&self) -> Text {
        match self {
            Self::Kjent(mimetype) => mimetype.kode().map_or(KO_PAKKE_201_UKJENT, |kode| kode.navn),
            Self::Kjoerbart(kind) => kind.navn(),
            Self::Zip | Self::Arkiv => KO_PAKKE_201_ARKIVFIL,
            Self::Ole => KO_PAKKE_201_ELDRE_OFFICE,
            Self::AnnetKontor => KO_PAKKE_201_ANNET_KONTORDOKUMENT,
            Self::Annet => KO_PAKKE_201_ANNEN_FILTYPE,
            Self::Ukjent => KO_PAKKE_201_UKJENT,
        }
    }
}
