//! From our kvittering to theirs.

mod eformidling;
mod fiks;
mod ledgered;

pub use eformidling::{ARKIVMELDING_KVITTERING, to_eformidling};
pub use fiks::{FEILMELDING, FIKS_KVITTERING, to_fiks};
