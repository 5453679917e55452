//! The last days of a deadline. Many rules ask for them, so they are counted once.

use klagesak_core::verdi::Dato;

#[derive(Debug, Default)]
pub(crate) struct SisteDager {
    /// Of each decision, counted in weeks.
    pub(crate) regnet: Vec<Dato>,
    /// The same as the law has it: moved for days off.
    pub(crate) lovens: Vec<Dato>,
}
