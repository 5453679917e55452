//! Documents that are right, disguised, damaged, and made to harm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod aktivt;
mod felles;
mod fiendtlig;
mod forkledd;
mod innhold;
mod pdfbygg;
mod pdfvanlige;
mod pdfvarianter;
mod skadet;
mod stort;
mod tillegg;
