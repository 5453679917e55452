//! What the tests on the content of documents share.
#![allow(dead_code)] // each test uses its part

use klagesak_core::kodeverk::Mimetype;
use klagesak_core::melding::Dokument;
use klagesak_core::verdict::Pointer;
use klagesak_package::innhold::{ContentLimits, Examined, examine};

/// A manifest entry for a document of this type.
pub(crate) fn dokument(mimetype: Mimetype) -> Dokument {
    let entry = r#"{
        "dokumentId": "7b0a0a5e-5f0a-4d4e-9d2c-1d1f6f0c2a01", "nummer": 1, "tittel": "Vedtak", "type": "VEDTAK",
        "udatert": true, "retning": "UT", "filnavn": "01-vedtak.pdf", "mimetype": "application/pdf",
        "stoerrelse": 1, "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
        "variantformat": "PRODUKSJON", "partsinnsyn": {"unntatt": false}
    }"#;
    let mut dokument: Dokument = serde_json::from_str(entry).unwrap();
    dokument.mimetype = mimetype;
    dokument
}

/// A document beside this file.
pub(crate) fn fil(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/dokumenter/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The numbers of the rules a document breaks, ascending.
pub(crate) fn regler(examined: &Examined) -> Vec<u32> {
    let mut numbers: Vec<u32> =
        examined.findings.iter().map(|f| f.rule.id.0.rsplit('-').next().unwrap().parse().unwrap()).collect();
    numbers.sort_unstable();
    numbers
}

/// The numbers of the rules these bytes break when they are given as this type.
pub(crate) fn funn(bytes: &[u8], mimetype: Mimetype) -> Vec<u32> {
    regler(&examine(&dokument(mimetype), &Pointer::default(), bytes, &ContentLimits::default()))
}
