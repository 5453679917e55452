//! E-mail as it is sent (RFC 5322, MIME).

mod brev;
mod check;
mod felt;
mod innhold;

pub(super) use check::{check_all, is_email};
