//! Any bytes as a signature, a list of certificates that are called back, a certificate and an encrypted package. Nothing but the
//! signature that was made is trusted, and never over something else.

#![no_main]

use std::io::Read;
use std::sync::LazyLock;

use klagesak_fuzz::pakke::{ANCHORS, SIGNED, TIME};
use klagesak_package::Trust;
use klagesak_package::kryptering::Decryptor;
use klagesak_package::pki::{Certificate, PrivateKey, RevocationList};
use klagesak_package::signatur::{verify, verify_for};
use libfuzzer_sys::fuzz_target;

static MANIFEST: LazyLock<&[u8]> = LazyLock::new(|| {
    let (_, content) = SIGNED.iter().find(|(name, _)| name == "META-INF/asicmanifest.xml").expect("a manifest");
    content
});

static KEY: LazyLock<PrivateKey> = LazyLock::new(|| {
    PrivateKey::from_pem(include_str!("../../crates/klagesak-dev/data/pki/mottaker.key")).expect("a key")
});

fuzz_target!(|data: &[u8]| {
    for signature in verify(&MANIFEST, data, &ANCHORS, *TIME).signatures {
        assert!(!signature.trusted || signature.signer.is_some());
    }
    let other = verify(b"something else", data, &ANCHORS, *TIME);
    assert!(other.signatures.iter().all(|signature| !signature.trusted), "a signature over something else");
    let _ = Certificate::from_der(data).map(|certificate| {
        (certificate.subject(), certificate.organisation_name(), certificate.organisation_number(), certificate.is_of_enterprise())
    });
    if let Ok(lists) = RevocationList::from_file(data) {
        let trust = Trust::issuers(&ANCHORS, *TIME).with_lists(&lists);
        let _ = verify_for(&MANIFEST, signature(), trust, None);
    }
    if let Ok(decrypted) = Decryptor::new(data, &KEY) {
        let read = decrypted.take(64 << 20).read_to_end(&mut Vec::new());
        assert!(read.map_or(true, |count| count <= data.len()), "more came out than went in");
    }
});

/// The signature in the package.
fn signature() -> &'static [u8] {
    &SIGNED.iter().find(|(name, _)| name.ends_with(".p7s")).expect("a signature").1
}
