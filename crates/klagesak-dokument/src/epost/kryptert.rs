//! Whether a letter is encrypted, so that nobody but the receiver can look into it.

/// Parts that are encrypted, by their types.
const TYPES: [&str; 3] =
    ["multipart/encrypted", "application/pgp-encrypted", "application/x-microsoft-rpmsg-message"];
/// Those that are encrypted or signed (S/MIME).
const EITHER: [&str; 2] = ["application/pkcs7-mime", "application/x-pkcs7-mime"];

/// How encrypted content calls itself (CMS: enveloped, encrypted, authenticated and enveloped).
const CONTENTS: [&[u8]; 3] = [
    b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03",
    b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x06",
    b"\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17",
];
/// As far into the content as it says what it is.
const FRONT: usize = 64;

/// Whether a part says that it is encrypted.
pub(super) fn says_so(mimetype: &str, smime: &str) -> bool {
    TYPES.contains(&mimetype) || EITHER.contains(&mimetype) && smime.contains("enveloped")
}

/// Whether the content of a part is, whatever it says.
pub(super) fn is_encrypted(beginning: &[u8]) -> bool {
    let front = beginning.get(..beginning.len().min(FRONT)).unwrap_or_default();
    front.starts_with(b"\x30") && CONTENTS.iter().any(|kind| memchr::memmem::find(front, kind).is_some())
}

/// Whether a line begins what is encrypted with PGP, as it stands in a letter without parts.
pub(super) fn begins_pgp(line: &[u8]) -> bool {
    line == b"-----BEGIN PGP MESSAGE-----"
}
