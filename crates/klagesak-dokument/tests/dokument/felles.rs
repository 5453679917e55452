//! What the tests on the content of documents share.

use klagesak_core::kodeverk::{Mimetype, Variantformat};
use klagesak_core::verdict::Pointer;
use klagesak_dokument::{Claim, ContentLimits, Examined, examine};

/// What a manifest claims of a document of this type.
pub(crate) fn dokument(mimetype: Mimetype) -> Claim {
    Claim { mimetype, antall_sider: None, variantformat: Some(Variantformat::Produksjon) }
}

/// A document beside this file.
pub(crate) fn fil(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/dokumenter/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The numbers of the rules a document breaks, ascending.
pub(crate) fn regler(examined: &Examined) -> Vec<u32> {
    let mut numbers: Vec<u32> = examined
        .findings
        .iter()
        .map(|f| f.rule.id.as_str().rsplit('-').next().unwrap().parse().unwrap())
        .collect();
    numbers.sort_unstable();
    numbers
}

/// The numbers of the rules these bytes break when they are given as this type.
pub(crate) fn funn(bytes: &[u8], mimetype: Mimetype) -> Vec<u32> {
    regler(&examine(&dokument(mimetype), &Pointer::default(), bytes, &ContentLimits::default()))
}
