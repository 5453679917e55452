//! Packages: judged, and made of any content.

use std::io::{Cursor, Read, Write};
use std::sync::LazyLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use klagesak_core::Language;
use klagesak_package::pki::Certificate;
use klagesak_package::{Options, Package, Role, Trust, verify_bytes};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The root of the signed packages the corpus begins with.
pub static ANCHORS: LazyLock<Vec<Certificate>> = LazyLock::new(|| {
    Certificate::from_pem(include_str!("../../crates/klagesak-dev/data/pki/rot.pem")).expect("a certificate")
});

/// When the certificates of the kit are valid.
pub static TIME: LazyLock<SystemTime> = LazyLock::new(|| UNIX_EPOCH + Duration::from_secs(1_793_530_800));

/// A signed package, as names and contents.
pub static SIGNED: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let file = Cursor::new(include_bytes!("../../fixtures/1.0/pakke/signert.asice"));
    let mut archive = ZipArchive::new(file).expect("a package of the kit");
    let count = archive.len();
    let entry = |index| {
        let mut entry = archive.by_index(index).expect("an entry");
        let mut content = Vec::new();
        entry.read_to_end(&mut content).expect("its content");
        (entry.name().to_owned(), content)
    };
    (0..count).map(entry).collect()
});

/// A ZIP of these entries, stored as they are so that a change of a byte is a change of that byte.
#[must_use]
pub fn stored<'e>(entries: impl IntoIterator<Item = (&'e str, &'e [u8])>) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored)).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The signed package with this entry in it, in the place of the one with that name or behind the others.
#[must_use]
pub fn with_entry(name: &str, content: &[u8]) -> Vec<u8> {
    let others = SIGNED.iter().map(|(other, own)| (other.as_str(), if other == name { content } else { own }));
    let more = (!SIGNED.iter().any(|(other, _)| other == name)).then_some((name, content));
    stored(others.chain(more))
}

/// Judges a package, and holds the verdict against itself: a report in every language, and of what is accepted every document is
/// accounted for, and signed when the receiver says whom it trusts.
pub fn judge(data: &[u8], anchors: Option<&[Certificate]>) -> Package {
    let trust = anchors.map_or(Trust::anyone(*TIME), |anchors| Trust::issuers(anchors, *TIME));
    // Less than a receiver takes, so that what costs too much is seen as slow here.
    let options = Options { max_total: 64 << 20, ..Options::default() };
    let package = verify_bytes(data, &trust, &options).expect("bytes can always be read");
    for finding in &package.findings {
        for &language in Language::ALL {
            assert!(!finding.message(language).is_empty());
        }
    }
    if package.valid() {
        let listed = package.entries.iter().filter(|entry| matches!(entry.role, Role::Document(_)));
        assert!(listed.into_iter().all(|entry| entry.sha256.is_some() && entry.name.is_some()));
        if anchors.is_some() {
            // Only what somebody below the root has signed, and nobody can make more of that here.
            assert!(!package.signatures.is_empty() && package.asic_manifest.is_some());
            let signed = package.signed_by.iter().any(|signature| signature.trusted && signature.signer.is_some());
            assert!(signed, "accepted without a signature");
        }
    }
    package
}
