//! Whether every example of every rule gives what it says: those that break a rule, those that keep it, and those where its advice is
//! followed. It judges as the tests `registry`, `forloep` and `raad` do, and stops at the first that is wrong, so that it can be asked
//! once for each of some thousand faults put into the rules.

mod funn;
#[cfg(feature = "laget")]
mod laget;
mod proeve;
mod raad;
mod skrevet;

pub use funn::{Feil, Funn};
pub use proeve::{Valg, proev};
pub use raad::wrong as raad_som_ikke_holder;
