//! Encryption: the package as one CMS EnvelopedData, the way it travels with eFormidling and Fiks IO. The content is encrypted with
//! AES-256-CBC, and its key with RSA-OAEP (SHA-256) to the receiver's certificate.
//!
//! [`Encryptor`] writes and [`Decryptor`] reads, both in constant memory whatever the size. What is written is BER with lengths
//! that are not told beforehand, as Java writes it; what is read may be that, or DER.
//!
//! # What this does and does not protect
//! AES-CBC has no checksum: who changes the encrypted bytes on the way changes the content, and nothing here finds it. **That the
//! content is whole and from the sender is proved by the signature inside, and by nothing else.** What was read is to be used only
//! when the reading has come to its end without an error and the package has been verified.
//!
//! Whether the end of the content is well formed must not be seen by whoever gets the answer: it would let them read the content
//! little by little (a padding oracle). [`Opened`](crate::Opened) gives one answer, KO-PAKKE-124, whether the padding is wrong or what
//! came out is no whole container. What is told apart is told by the bytes that are not encrypted (KO-PAKKE-122 and 123), or by
//! whether the key opens the key of the content (121), which tells nothing of the content. How long it took is not hidden: a service
//! that decrypts for strangers answers them later, and the same whatever the error.
//! Key transport by RSA PKCS#1 v1.5, which invites such attacks on the key itself, is not read.

mod decrypt;
mod encrypt;
mod error;
mod transport;

pub use decrypt::Decryptor;
pub use encrypt::Encryptor;
pub use error::{DecryptError, EncryptError};
