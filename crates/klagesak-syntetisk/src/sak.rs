//! What decides a case: its kind, its size, its office and its days.

use klagesak_core::kodeverk::Foersteinstansutfall;
use klagesak_core::verdi::ValueError;

use super::Chance;
use super::kommuner::{KONTORER, Kontor};
use super::timeline::{Pace, Timeline};

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
pub(super) struct Scale {
    /// Hundreds of documents and events.
    pub(super) large: bool,
    /// So many days from 2024-03-01 the first decision may have been made in.
    pub(super) days: u32,
}

impl Scale {
    /// A case of which there is only the oversendelse.
    pub(super) fn oversendelse(large: bool) -> Self {
        Self { large, days: 780 }
    }

    /// A case with the whole conversation about it, which must have ended before the reference time.
    pub(super) const CONVERSATION: Self = Self { large: false, days: 300 };
}

/// What a case is like, decided before anything is written, so that its parts fit together.
#[derive(Debug, Clone)]
pub(super) struct Sak {
    pub(super) large: bool,
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
    pub(super) tid: Timeline,
}

impl Sak {
    pub(super) fn new(chance: &mut Chance, Scale { large, days }: Scale) -> Result<Self, ValueError> {
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
        let tid = Timeline::new(chance, Pace { for_sent, hastesak, delvis_medhold, days })?;
        let klagepunkter =
            if large { chance.between(28, 40) } else { *chance.pick(&[1, 1, 2, 2, 2, 3, 4])? };
        Ok(Self {
            large,
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
