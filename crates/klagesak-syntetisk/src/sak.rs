//! What decides a case: its kind, its size, its office and its days.

use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::verdi::ValueError;

use super::Chance;
use super::kommuner::{KONTORER, Kontor};
use super::tidslinje::{Forloep, Tidslinje};

/// What the appealed decision is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sakstype {
    /// Money to live on: §§ 18 and 19, with conditions.
    Stoenad,
    /// Refund from other benefits: §§ 25 and 26.
    Refusjon,
    /// Money claimed back: §§ 23 and 24.
    Krav,
    /// A temporary place to live: § 27.
    Botilbud,
    /// Advice and plan: §§ 17 and 28.
    Tjeneste,
    /// The qualification programme: § 29 and onwards.
    Program,
}

/// How much a case holds, and when it began.
#[derive(Debug, Clone, Copy)]
pub(super) struct Omfang {
    /// Hundreds of documents and events.
    pub(super) stor: bool,
    /// So many days from 2024-03-01 the first decision may have been made in.
    pub(super) dager: u32,
}

impl Omfang {
    /// A case of which there is only the oversendelse.
    pub(super) fn oversendelse(stor: bool) -> Self {
        Self { stor, dager: 780 }
    }

    /// A case with the whole conversation about it, which must have ended before the reference time.
    pub(super) const SAMTALE: Self = Self { stor: false, dager: 300 };
}

/// What a case is like, decided before anything is written, so that its parts fit together.
#[derive(Debug, Clone)]
pub(super) struct Sak {
    pub(super) stor: bool,
    pub(super) nynorsk: bool,
    pub(super) kontor: Kontor,
    pub(super) sakstype: Sakstype,
    /// The application was not considered, and that is what the appeal is about.
    pub(super) soeknad_avvist: bool,
    pub(super) for_sent: bool,
    pub(super) utfall: Foersteinstansutfall,
    pub(super) barn: bool,
    pub(super) hastesak: bool,
    pub(super) forelagt: bool,
    /// The embete already has a case about it.
    pub(super) kjent_hos_embetet: bool,
    pub(super) klagepunkter: u32,
    pub(super) tid: Tidslinje,
}

impl Sak {
    pub(super) fn ny(chance: &mut Chance, Omfang { stor, dager }: Omfang) -> Result<Self, ValueError> {
        let kontor = *chance.pick(KONTORER)?;
        let sakstype = match chance.below(100) {
            0..65 => Sakstype::Stoenad,
            65..75 => Sakstype::Refusjon,
            75..82 => Sakstype::Krav,
            82..88 => Sakstype::Botilbud,
            88..94 => Sakstype::Tjeneste,
            _ => Sakstype::Program,
        };
        let soeknad_avvist = sakstype == Sakstype::Stoenad && chance.percent(5);
        let for_sent = chance.percent(20);
        let utfall = if for_sent && chance.percent(35) {
            Foersteinstansutfall::Avvist
        } else if sakstype == Sakstype::Stoenad && !soeknad_avvist && chance.percent(30) {
            Foersteinstansutfall::DelvisMedhold
        } else {
            Foersteinstansutfall::Opprettholdt
        };
        let hastesak = sakstype == Sakstype::Botilbud || chance.percent(20);
        let delvis_medhold = utfall == Foersteinstansutfall::DelvisMedhold;
        let tid = Tidslinje::ny(chance, Forloep { for_sent, hastesak, delvis_medhold, dager })?;
        let klagepunkter =
            if stor { chance.between(28, 40) } else { *chance.pick(&[1, 1, 2, 2, 2, 3, 4])? };
        Ok(Self {
            stor,
            nynorsk: chance.percent(30),
            kontor,
            sakstype,
            soeknad_avvist,
            for_sent,
            utfall,
            barn: chance.percent(40),
            hastesak,
            forelagt: chance.percent(94),
            kjent_hos_embetet: chance.percent(8),
            klagepunkter,
            tid,
        })
    }
}
