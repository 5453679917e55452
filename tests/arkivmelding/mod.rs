//! Arkivmelding: what goes out comes back but for what is declared lost, others' files are read or refused, and nothing is shown
//! of anyone.

mod avvikende;
mod onde;
mod personvern;
mod prover;
mod runde;
mod svarinn;

use klagesak_convert::Format;

/// Every dialect.
const DIALEKTER: [Format; 3] = [Format::Eformidling, Format::FiksArkivV1, Format::FiksArkivV2];
