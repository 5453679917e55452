//! What every check may look at.

use klagesak_core::Melding;
use klagesak_core::adresse::Kjente;
use klagesak_core::kodeverk::Kodeverk;
use klagesak_core::lovgrunnlag::{LawDay, Lovdata, lovdata};
use klagesak_core::melding::{Hode, Oversendelse};
use klagesak_core::profil::Profiltabell;
use klagesak_core::register::Registre;
use klagesak_core::verdi::{Dato, Tidspunkt};

use crate::Options;
use crate::faulty::Faulty;
use crate::index::Index;
use crate::tid::norsk_dato;

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
    /// What the area says; none where it is not known.
    pub(crate) profil: Option<&'a Profiltabell>,
    pub(crate) registers: &'a Registre,
    /// What of the message is not what the sender wrote.
    pub(crate) faulty: &'a Faulty,
    /// What the caller knows is protected.
    pub(crate) kjente: &'a Kjente,
}

impl<'a> Context<'a> {
    /// That of a message, judged with these options.
    pub(crate) fn of(message: &'a Melding, faulty: &'a Faulty, options: &'a Options<'_>) -> Self {
        let hode = message.hode();
        Self {
            oversendelse: match message {
                Melding::Oversendelse(m) => Some(&m.innhold),
                _ => None,
            },
            index: Index::of(message),
            now: options.now,
            today: norsk_dato(options.now).unwrap_or(Dato::SISTE),
            law: lovdata(hode.lovgrunnlag),
            law_day: options.law_day(),
            profil: options.profiler.find(hode.profil.verdi()).filter(|_| !faulty.is_lost("profil")),
            registers: options.registers,
            kjente: &options.kjente,
            faulty,
            hode,
        }
    }
}
