//! Bytes as a document: judged in memory, in pieces and from a source, and always the same.

use klagesak_core::Language;
use klagesak_core::kodeverk::{Mimetype, Variantformat};
use klagesak_core::verdict::{Finding, Pointer};
use klagesak_package::innhold::{Claim, ContentLimits, Examiner, Source, examine};

/// Judges a document that is said to be of this type. However the bytes come, the findings are the same.
pub fn judge(mimetype: Mimetype, bytes: &[u8]) {
    let claim = Claim { mimetype, antall_sider: None, variantformat: Some(Variantformat::Arkiv) };
    let place = Pointer::default();
    let limits = ContentLimits::default();
    let at_once = examine(&claim, &place, bytes, &limits).findings;
    for finding in &at_once {
        for &language in Language::ALL {
            assert!(!finding.message(language).is_empty());
        }
    }
    assert_eq!(same(&at_once), same(&in_pieces(&claim, &place, bytes, limits)), "in pieces");
    let little = ContentLimits { max_held: 0, ..limits };
    assert_eq!(same(&at_once), same(&in_pieces(&claim, &place, bytes, little)), "from a source");
}

fn in_pieces(claim: &Claim, place: &Pointer, bytes: &[u8], limits: ContentLimits) -> Vec<Finding> {
    let mut examiner = Examiner::new(bytes.len() as u64, limits);
    bytes.chunks(1021).for_each(|piece| examiner.read(piece));
    examiner.finish_with(claim, place, Some(&bytes as &dyn Source)).findings
}

fn same(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| finding.message(Language::Nb)).collect()
}
