//! Whom a package is encrypted to.

use std::time::SystemTime;

use crate::pki::Certificate;

/// Whom a package is encrypted to.
#[derive(Debug, Clone, Copy)]
pub struct Receiver<'a> {
    /// Their certificate for encryption.
    pub certificate: &'a Certificate,
    /// The time it must be valid at: now.
    pub at: SystemTime,
}
