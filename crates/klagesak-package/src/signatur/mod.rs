//! Signatures: a CMS signature beside the manifest it is over (CAdES, `META-INF/signature-*.p7s`).
//!
//! [`sign`] makes one with SHA-256 and RSA or ECDSA, the whole chain and the ESS signing-certificate-v2 attribute. [`verify()`] tells
//! everything that is wrong with one, each as a [`Fault`] with a rule. The verdict on a package does so, with what [`Trust`](crate::Trust) says.
//!
//! # What is not checked
//! - **Revocation.** A certificate withdrawn by its issuer is still accepted: asking takes a network, and this does not use one. Who
//!   must know asks the issuer, with the certificate in [`SignedBy::signer`].
//! - **Time.** The signing time is the signer's own word; time stamps of a third party are not read.
//! - **Policies and name constraints.** Certificate policies are not looked at. An issuer with name constraints is not accepted,
//!   since they are not understood here.
//! - **Trust** comes from the caller alone: no anchors are built in.

mod attributes;
mod ess;
mod fault;
mod message;
mod package;
mod path;
mod sign;
mod underskrift;
mod verify;
mod work;

pub use fault::{Fault, PathFault};
pub(crate) use package::judge;
pub use sign::{Identity, SignError, Signing, sign};
pub use verify::{SignedBy, Verification, verify};
