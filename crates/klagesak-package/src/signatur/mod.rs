//! Signatures: a CMS signature beside the manifest it is over (CAdES, `META-INF/signature-*.p7s`).
//!
//! [`sign`] makes one with SHA-256 and RSA or ECDSA, the whole chain and the ESS signing-certificate-v2 attribute. [`verify()`] tells
//! everything that is wrong with one, each as a [`Fault`] with a rule. The verdict on a package does so, with what [`Trust`](crate::Trust) says.
//!
//! # Called back certificates
//! Lists (CRL) that the receiver gives ([`Trust::with_lists`](crate::Trust::with_lists)) or that lie in the signature are read, and used
//! when the issuer has signed them, they are about the certificate, they are neither too old nor too new, and nothing in them demands more
//! than is understood. A certificate that is called back when the package is checked is a fault, whenever the signature says it was made.
//! Nothing is fetched: this does not use a network.
//!
//! # What is not checked
//! - **Answers (OCSP)** are not read; a remark says so where there are any.
//! - **Time.** The signing time is the signer's own word; time stamps of a third party are not read.
//! - **Name constraints.** An issuer with name constraints is not accepted, since they are not understood here.
//! - **Trust** comes from the caller alone: no anchors are built in.

mod attributes;
mod demands;
mod ess;
mod fault;
mod message;
mod package;
mod path;
mod revocation;
mod sign;
mod underskrift;
mod verify;
mod work;

pub use fault::{Fault, OwnerFault, PathFault, Whose};
pub(crate) use package::judge;
pub use sign::{Identity, SignError, Signing, sign};
pub use verify::{SignedBy, Verification, verify, verify_for};
