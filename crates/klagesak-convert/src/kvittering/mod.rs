//! Receipts: our kvittering, the `arkivmelding_kvittering` of eFormidling, and the `arkivmeldingKvittering` and `feilmelding` of
//! Fiks Arkiv.
//!
//! Theirs have free text and no places in the message. What ours has beyond that stands in the text, line by line, in a form that
//! people can read and that [`from_eformidling`] and [`from_fiks`] read back.

mod from;
mod koder;
mod linje;
mod to;

pub(crate) use from::of_tree;
pub use from::{from_eformidling, from_fiks};
pub use to::{ARKIVMELDING_KVITTERING, FEILMELDING, FIKS_KVITTERING, to_eformidling, to_fiks};
