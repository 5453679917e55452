//! Ordinary PDFs, which nothing must stop.
//!
//! `KLAGESAK_PDF_VANLIGE` names a folder of more; `tests/pdf-lesere/vanlige` makes one by many programs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use klagesak_core::kodeverk::Mimetype::Pdf;
use klagesak_core::verdict::{Pointer, Severity};
use klagesak_dokument::{ContentLimits, examine};

use crate::felles::{dokument, regler};

const EGNE: [&str; 17] = [
    "aapner-nettsted.pdf",
    "aapner-paa-side-to.pdf",
    "gammel-xref.pdf",
    "lang.pdf",
    "lenke.pdf",
    "libreoffice-pdfa.pdf",
    "libreoffice.pdf",
    "linearisert.pdf",
    "objektstroemmer.pdf",
    "pdfa-2b.pdf",
    "pdfa-3b.pdf",
    "sammensatt.pdf",
    "sidetall-paa-nytt.pdf",
    "skannet.pdf",
    "vanlig.pdf",
    "vedlegg.pdf",
    "xfa.pdf",
];

#[test]
fn ordinary_documents_are_not_stopped() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dokumenter");
    let mut files: Vec<PathBuf> = EGNE.iter().map(|name| own.join(name)).collect();
    let folder = std::env::var_os("KLAGESAK_PDF_VANLIGE").map(PathBuf::from);
    if let Some(folder) = &folder {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        files.extend(entries.filter(|path| path.extension().is_some_and(|extension| extension == "pdf")));
    }
    files.sort();
    let (mut stopped, mut told) = (Vec::new(), String::new());
    for path in &files {
        let bytes = std::fs::read(path).unwrap();
        let found = examine(&dokument(Pdf), &Pointer::default(), &bytes, &ContentLimits::default());
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        writeln!(told, "{name}\t{:?}", regler(&found)).unwrap();
        if found.findings.iter().any(|finding| finding.rule.severity == Severity::Error) {
            stopped.push((name, regler(&found)));
        }
    }
    if let Some(folder) = &folder {
        std::fs::write(folder.join("vaar.tsv"), told).unwrap();
    }
    assert!(stopped.is_empty(), "{} of {}: {stopped:?}", stopped.len(), files.len());
}
