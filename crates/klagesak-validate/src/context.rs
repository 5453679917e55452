//! What every check may look at.

use klagesak_core::adresse::Kjente;
use klagesak_core::lovgrunnlag::{LawDay, Lovdata};
use klagesak_core::melding::{Hode, Oversendelse};
use klagesak_core::register::Registre;
use klagesak_core::verdi::{Dato, Tidspunkt};

use crate::faulty::Faulty;
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
    /// What of the message is not what the sender wrote.
    pub(crate) faulty: &'a Faulty,
    /// What the caller knows is protected.
    pub(crate) kjente: &'a Kjente,
}
