//! Which format an element is of, by its namespace: that is what programs go by, whatever its prefix is.

use quick_xml::escape;
use quick_xml::name::ResolveResult;

/// The formats whose elements are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Word,
    Sheet,
    /// OpenDocument, and what it takes from others: forms and drawings.
    Odf,
    /// An address the document writes in a way that is not resolved here, or a prefix nobody has declared.
    Any,
    /// Equations, drawings, and what others have put into the document for themselves.
    Other,
}

/// How the addresses begin, in lower case: of each edition, and of the additions of the program.
const WORD: [&str; 4] = [
    "http://schemas.openxmlformats.org/wordprocessingml/",
    "http://purl.oclc.org/ooxml/wordprocessingml/",
    "http://schemas.microsoft.com/office/word/",
    "http://schemas.microsoft.com/office/2006/01/wordml",
];
const SHEET: [&str; 6] = [
    "http://schemas.openxmlformats.org/spreadsheetml/",
    "http://purl.oclc.org/ooxml/spreadsheetml/",
    "http://schemas.microsoft.com/office/spreadsheetml/",
    "http://schemas.microsoft.com/office/excel/",
    // Diagrams have formulas, too.
    "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "http://purl.oclc.org/ooxml/drawingml/chart",
];
const ODF: [&str; 7] = [
    "urn:oasis:names:tc:opendocument:",
    "urn:oasis:names:tc:openoffice:",
    "urn:org:documentfoundation:",
    "http://openoffice.org/",
    "http://www.openoffice.org/",
    "http://www.w3.org/2002/xforms",
    "http://www.w3.org/2000/svg",
];

impl Format {
    /// The format of an element. One of no namespace is of the format its part is of.
    pub(super) fn of(namespace: &ResolveResult<'_>, part: Self) -> Self {
        match namespace {
            ResolveResult::Bound(namespace) => {
                let Ok(address) = escape::unescape(namespace.0) else { return Self::Any };
                let address = address.trim().to_ascii_lowercase();
                let is = |known: &[&str]| known.iter().any(|start| address.starts_with(start));
                match (is(&WORD), is(&SHEET), is(&ODF)) {
                    (true, ..) => Self::Word,
                    (_, true, _) => Self::Sheet,
                    (.., true) => Self::Odf,
                    _ => Self::Other,
                }
            }
            ResolveResult::Unbound => part,
            ResolveResult::Unknown(_) => Self::Any,
        }
    }

    /// The format of a part whose first element has this name and no namespace. No program reads such a part, as far as is known.
    pub(super) fn of_part(root: &str) -> Self {
        match root {
            "document" | "hdr" | "ftr" | "footnotes" | "endnotes" | "comments" | "glossaryDocument" => {
                Self::Word
            }
            "workbook" | "worksheet" | "externalLink" | "connections" => Self::Sheet,
            "document-content" | "document-styles" | "document-meta" => Self::Odf,
            _ => Self::Other,
        }
    }

    pub(super) fn is_word(self) -> bool {
        matches!(self, Self::Word | Self::Any)
    }

    pub(super) fn is_sheet(self) -> bool {
        matches!(self, Self::Sheet | Self::Any)
    }

    pub(super) fn is_odf(self) -> bool {
        matches!(self, Self::Odf | Self::Any)
    }
}
