//! The parties (PART).

mod felles;
pub(super) mod fullmakt;
pub(super) mod identifikator;
pub(super) mod kontakt;
pub(super) mod opplysninger;
pub(super) mod representasjon;
pub(super) mod roller;
pub(super) mod testnummer;
