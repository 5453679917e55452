//! What signatures and encryption share: certificates, lists of those called back, private keys, algorithms, and reading of BER.

mod algorithm;
pub(crate) mod ber;
mod certificate;
pub(crate) mod cms;
mod key;
mod organisation;
mod pem;
mod public;
mod revocation_list;

pub(crate) use algorithm::{Hash, sha256};
pub use certificate::{Certificate, PemError};
pub use key::{KeyError, PrivateKey};
pub(crate) use public::{Refused, is_weak, rsa_key, verify};
pub(crate) use revocation_list::Standing;
pub use revocation_list::{ListFault, RevocationList};
