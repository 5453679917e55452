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
//! Whether the end of the content is well formed can be seen by whoever gets the answer. A service that decrypts for strangers and
//! tells them which error it met, or how long it took, lets them read the content little by little (a padding oracle). This is
//! made for a program run by the owner of the key; a service gives the sender the same answer whatever the error.
//! Key transport by RSA PKCS#1 v1.5, which invites such attacks on the key itself, is not read.

mod decrypt;
mod encrypt;
mod error;
mod transport;

pub use decrypt::Decryptor;
pub use encrypt::Encryptor;
pub use error::{DecryptError, EncryptError};
