//! A workshop: OpenSSL, a folder of its own, and certificates made for the occasion. No key is ever kept.

#![allow(dead_code, unreachable_pub, missing_docs, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, clippy::print_stderr)]

mod openssl;

pub use openssl::*;
