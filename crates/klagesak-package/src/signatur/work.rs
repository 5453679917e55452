//! How much work the signatures of a package may cost: a sender chooses how many there are, and how large their keys.

use std::cell::Cell;

use x509_cert::spki::SubjectPublicKeyInfoOwned;

/// Enough for sixteen signers, each with a chain of issuers with keys of 4096 bits.
const MOST: u64 = 2048;
/// What a check costs at least.
const LEAST: u64 = 8;
/// The price grows with the square of the size of a key, counted in kibibits.
const KIBIBIT: u64 = 128;

/// What is hashed for the price of one, in bytes.
const HASHED: usize = 16 * 1024;
/// The most it costs to hash anything: a long list is the receiver's own.
const MOST_TO_READ: u64 = 256;

/// The work that is left.
#[derive(Debug)]
pub(super) struct Work {
    left: Cell<u64>,
    too_much: Cell<bool>,
}

impl Work {
    pub(super) fn new() -> Self {
        Self { left: Cell::new(MOST), too_much: Cell::new(false) }
    }

    /// Whether there is work left for a check with this key; if so, it is paid for.
    pub(super) fn pay(&self, key: &SubjectPublicKeyInfoOwned) -> bool {
        let bytes = u64::try_from(key.subject_public_key.raw_bytes().len()).unwrap_or(u64::MAX);
        let size = bytes / KIBIBIT;
        self.take(size.saturating_mul(size).max(LEAST))
    }

    /// Whether there is work left to hash so many bytes; if so, it is paid for.
    pub(super) fn pay_to_read(&self, bytes: usize) -> bool {
        self.take(u64::try_from(bytes / HASHED).unwrap_or(u64::MAX).min(MOST_TO_READ))
    }

    fn take(&self, price: u64) -> bool {
        match self.left.get().checked_sub(price) {
            Some(left) => {
                self.left.set(left);
                true
            }
            None => {
                self.left.set(0);
                self.too_much.set(true);
                false
            }
        }
    }

    /// Whether something was not checked since it was too much.
    pub(super) fn too_much(&self) -> bool {
        self.too_much.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use der::asn1::BitString;
    use der::oid::db::rfc5912::RSA_ENCRYPTION;
    use x509_cert::spki::AlgorithmIdentifierOwned;

    fn checks(bits: usize) -> usize {
        let key = SubjectPublicKeyInfoOwned {
            algorithm: AlgorithmIdentifierOwned { oid: RSA_ENCRYPTION, parameters: None },
            subject_public_key: BitString::from_bytes(&vec![1; bits / 8]).unwrap(),
        };
        let work = Work::new();
        let checks = std::iter::from_fn(|| work.pay(&key).then_some(())).count();
        assert!(work.too_much());
        checks
    }

    #[test]
    fn large_keys_are_checked_fewer_times() {
        assert_eq!([512, 2048, 4096, 8192, 65_536].map(checks), [256, 256, 128, 32, 0]);
    }

    #[test]
    fn long_lists_are_hashed_fewer_times() {
        let reads = |bytes| {
            let work = Work::new();
            std::iter::from_fn(|| work.pay_to_read(bytes).then_some(())).take(10_000).count()
        };
        assert_eq!([1000, 16 << 10, 1 << 20, 4 << 20, 64 << 20].map(reads), [10_000, 2048, 32, 8, 8]);
    }
}
