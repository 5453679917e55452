//! Endings of file names that a machine opens as a program, or as a document that is one.

/// In lower case. Programs and scripts, shortcuts and settings, pages that run script, documents with macros, and disks.
const ENDINGS: &[&str] = &[
    "accde",
    "action",
    "ade",
    "adp",
    "apk",
    "app",
    "appinstaller",
    "application",
    "appref-ms",
    "appx",
    "asp",
    "aspx",
    "bas",
    "bash",
    "bat",
    "chm",
    "class",
    "cmd",
    "com",
    "command",
    "cpl",
    "crx",
    "csh",
    "deb",
    "desktop",
    "diagcab",
    "dll",
    "dmg",
    "docm",
    "dotm",
    "elf",
    "exe",
    "gadget",
    "hlp",
    "hta",
    "htm",
    "html",
    "img",
    "inf",
    "ins",
    "iqy",
    "iso",
    "isp",
    "jar",
    "jnlp",
    "js",
    "jse",
    "library-ms",
    "lnk",
    "mam",
    "mht",
    "mhtml",
    "mjs",
    "msc",
    "msh",
    "msi",
    "msix",
    "msp",
    "mst",
    "ocx",
    "oqy",
    "osx",
    "out",
    "php",
    "pif",
    "pkg",
    "pl",
    "potm",
    "ppam",
    "ppsm",
    "pptm",
    "ps1",
    "psd1",
    "psm1",
    "py",
    "pyc",
    "pyw",
    "rb",
    "reg",
    "rpm",
    "rqy",
    "run",
    "scf",
    "scpt",
    "scr",
    "sct",
    "search-ms",
    "searchconnector-ms",
    "settingcontent-ms",
    "sh",
    "shb",
    "shs",
    "shtml",
    "sldm",
    "slk",
    "svg",
    "svgz",
    "swf",
    "sys",
    "theme",
    "udl",
    "url",
    "vb",
    "vbe",
    "vbs",
    "vhd",
    "vhdx",
    "wasm",
    "website",
    "workflow",
    "ws",
    "wsc",
    "wsf",
    "wsh",
    "xbap",
    "xht",
    "xhtml",
    "xla",
    "xlam",
    "xll",
    "xlsb",
    "xlsm",
    "xltm",
    "zsh",
];

/// Whether a machine opens a file of this name as a program. Only its last ending counts, and what Windows leaves out behind it
/// does not.
#[must_use]
pub fn runs(filnavn: &str) -> bool {
    let name = filnavn.trim_end_matches(['.', ' ']);
    let Some((_, ending)) = name.rsplit_once('.') else { return false };
    // In the order the list is in.
    let compared = |known: &&str| known.bytes().cmp(ending.bytes().map(|b| b.to_ascii_lowercase()));
    ENDINGS.binary_search_by(compared).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kodeverk::Mimetype;

    #[test]
    fn no_ending_of_a_document_is_that_of_a_program() {
        assert!(ENDINGS.is_sorted());
        for ending in Mimetype::KJENTE.iter().flat_map(|mimetype| mimetype.extensions()) {
            assert!(!runs(&format!("klage.{ending}")), "{ending}");
        }
        for name in ["klage", "klage.exe.pdf", "exe", "klage.pdfx", ""] {
            assert!(!runs(name), "{name}");
        }
        for name in ["klage.exe", "klage.pdf.EXE", "klage.Hta", "klage.js.", "klage.docm"] {
            assert!(runs(name), "{name}");
        }
    }
}
