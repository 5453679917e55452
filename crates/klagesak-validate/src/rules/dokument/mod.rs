//! The documents (DOKUMENT).

pub(super) mod datoer;
pub(super) mod filer;
pub(super) mod filnavn;
pub(super) mod henvisninger;
pub(super) mod innsyn;
pub(super) mod kommentar;
pub(super) mod oppfoering;
pub(super) mod paakrevd;
pub(super) mod personer_i_filnavn;
pub(super) mod rekkefoelge;
pub(super) mod varsel;
