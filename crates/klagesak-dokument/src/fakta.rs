//! What a file was found to be.

use klagesak_core::kodeverk::Mimetype;

/// What a file was found to be. Fields are empty where the file does not tell, or was not read so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dokumentfakta {
    /// What kind of file it is by its content, when it is of the standard's list.
    pub innholdstype: Option<Mimetype>,
    /// How many pages a PDF has.
    pub sider: Option<u32>,
    /// What a PDF says of itself.
    pub pdfa: Option<Pdfa>,
    /// What is in the file attached to a PDF, when it is the only one and called `klagesak.json`. Whether it is the message of
    /// the package, who has both can tell; then KO-PAKKE-225 does not apply.
    pub vedlagt_melding: Option<Vec<u8>>,
    /// Width and height of an image, in pixels.
    pub bildepunkter: Option<(u64, u64)>,
    /// Whether it is encrypted, and so has not been read.
    pub kryptert: bool,
    /// Whether the whole file was examined, as far as files of its kind are.
    pub helt_lest: bool,
}

/// The PDF/A a file claims to be: part 2, level `b` for PDF/A-2b. Part 4 may have no level. The claim is not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pdfa {
    /// The part of the standard.
    pub del: u8,
    /// The level, in lower case.
    pub nivaa: Option<char>,
}
