//! What every check may look at.

use klagesak_core::adresse::Kjente;
use klagesak_core::lovgrunnlag::{LawDay, Lovdata};
use klagesak_core::melding::{Hode, Oversendelse};
use klagesak_core::register::Registre;
use klagesak_core::verdi::{Dato, Tidspunkt};

use crate::index::Index;

/// What every check may look at besides its own value.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) hode: Hode<'a>,
    pub(crate) oversendelse: Option<&'a Oversendelse>,
    pub(crate) index: Index<'a>,
    pub(crate) now: Tidspunkt,
    pub(crate) today: Dato,
    pub(crate) law: &'static Lovdata,
    pub(crate) law_day: LawDay,
    pub(crate) registers: &'a Registre,
    /// What the caller knows is protected.
    pub(crate) kjente: &'a Kjente,
}
