//! Checksum algorithms by their address.

use crate::digest::Algorithm;

/// The address this library writes.
pub(super) const SHA256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";

/// The algorithm an address stands for; nothing for one that is weaker than SHA-256, or unknown.
pub(super) fn from_uri(uri: &str) -> Option<Algorithm> {
    // The first are the right ones. The second do not exist, and one of the writers in use writes them.
    let name = uri
        .strip_prefix("http://www.w3.org/2001/04/xmlenc#")
        .or_else(|| uri.strip_prefix("http://www.w3.org/2000/09/xmldsig#"))
        .or_else(|| {
            uri.strip_prefix("http://www.w3.org/2001/04/xmldsig-more#").filter(|name| *name == "sha384")
        })?;
    match name {
        "sha256" => Some(Algorithm::Sha256),
        "sha384" => Some(Algorithm::Sha384),
        "sha512" => Some(Algorithm::Sha512),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_are_known_and_weak_ones_are_not() {
        assert_eq!(from_uri(SHA256), Some(Algorithm::Sha256));
        assert_eq!(from_uri("http://www.w3.org/2000/09/xmldsig#sha256"), Some(Algorithm::Sha256));
        assert_eq!(from_uri("http://www.w3.org/2001/04/xmldsig-more#sha384"), Some(Algorithm::Sha384));
        assert_eq!(from_uri("http://www.w3.org/2001/04/xmlenc#sha512"), Some(Algorithm::Sha512));
        for weak in [
            "http://www.w3.org/2000/09/xmldsig#sha1",
            "http://www.w3.org/2001/04/xmldsig-more#md5",
            "sha256",
            "",
        ] {
            assert_eq!(from_uri(weak), None, "{weak}");
        }
    }
}
