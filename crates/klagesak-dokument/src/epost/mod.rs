//! E-mail as it is sent (RFC 5322, MIME).

mod brev;
mod check;
mod felt;
mod innhold;
mod kryptert;
mod navn;
mod sider;

pub(super) use check::{check_all, is_email};
pub(super) use sider::pages;
