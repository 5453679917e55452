//! Whose signatures the receiver trusts.

use std::time::SystemTime;

use klagesak_core::signaturkrav::Signaturkrav;

use crate::pki::{Certificate, RevocationList};

/// Whose signatures the receiver trusts, and when. Everything that gives a verdict on a package asks for it, so that a
/// signature is never passed over by accident.
///
/// ```
/// use std::time::SystemTime;
///
/// use klagesak_package::{Options, Trust, verify_bytes};
///
/// // Without issuers to trust, signatures are still checked: a forged one is an error, a missing one a finding.
/// let package = verify_bytes(b"no package", &Trust::anyone(SystemTime::now()), &Options::default())?;
/// assert!(package.signatures_checked);
///
/// // Whoever does not want that says so, and the report tells.
/// let package = verify_bytes(b"no package", &Trust::unchecked(), &Options::default())?;
/// assert!(!package.signatures_checked);
/// # Ok::<(), klagesak_package::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Trust<'a>(Option<Asked<'a>>);

/// What the signatures are held against.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    /// The issuers that are trusted; none when nobody has said whom to trust.
    pub(crate) anchors: Option<&'a [Certificate]>,
    /// The time the certificates must be valid.
    pub(crate) at: SystemTime,
    /// The lists of called back certificates the receiver has.
    pub(crate) lists: &'a [RevocationList],
    /// What is demanded besides.
    pub(crate) krav: Option<&'a Signaturkrav>,
}

impl<'a> Trust<'a> {
    /// A package must be signed with a certificate that chains to one of these trust anchors. `at` is the time the certificates must be valid: that of
    /// receipt.
    #[must_use]
    pub fn issuers(anchors: &'a [Certificate], at: impl Into<SystemTime>) -> Self {
        Self::asking(Some(anchors), at.into())
    }

    /// Signatures are checked, whoever made them. A finding says that nobody knows whose they are, and another when an ASiC-E
    /// has none. `at` is the time the certificates must be valid: that of receipt.
    #[must_use]
    pub fn anyone(at: impl Into<SystemTime>) -> Self {
        Self::asking(None, at.into())
    }

    /// Signatures are not looked at: a forged one goes unnoticed. [`Package::signatures_checked`](crate::Package) is then
    /// false, and the report on the shipment lists the signatures as skipped.
    #[must_use]
    pub fn unchecked() -> Self {
        Self(None)
    }

    /// The same with lists of the certificates their issuers have called back. Those in the signature are used in any case.
    #[must_use]
    pub fn with_lists(self, lists: &'a [RevocationList]) -> Self {
        Self(self.0.map(|asked| Asked { lists, ..asked }))
    }

    /// The same with what the receiver's policy demands besides.
    #[must_use]
    pub fn demanding(self, krav: &'a Signaturkrav) -> Self {
        Self(self.0.map(|asked| Asked { krav: Some(krav), ..asked }))
    }

    fn asking(anchors: Option<&'a [Certificate]>, at: SystemTime) -> Self {
        Self(Some(Asked { anchors, at, lists: &[], krav: None }))
    }

    pub(crate) fn asked(self) -> Option<Asked<'a>> {
        self.0
    }
}
