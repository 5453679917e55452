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
    /// Money to live on that is stopped or reduced: the office begins it.
    Stans,
    /// An earlier appeal the office dismissed.
    AvvistKlage,
}

/// What the deadline of the appeal is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fristtype {
    /// The notice of the decision.
    Vanlig,
    /// Extended before it ran out.
    Forlenget,
    /// The day the party got the reasons.
    Begrunnelse,
    /// The day the party, who was not told, knew of it.
    Kjennskap,
    /// Nothing: the notice did not tell of the right to appeal.
    AldriBegynt,
    /// The day a letter arrived, which nobody knows.
    Ukjent,
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
    /// The decision was given orally and written down later.
    pub(super) muntlig: bool,
    /// The appeal came after its deadline.
    pub(super) for_sent: bool,
    pub(super) frist: Fristtype,
    pub(super) utfall: Foersteinstansutfall,
    pub(super) barn: bool,
    pub(super) hastesak: bool,
    pub(super) forelagt: bool,
    /// The embete already has a case about it.
    pub(super) kjent_hos_embetet: bool,
    /// 0 when the appeal gives no reasons.
    pub(super) klagepunkter: u32,
    /// The benefits have ids of their own.
    pub(super) ytelse_ider: bool,
    pub(super) tid: Timeline,
}

impl Sak {
    pub(super) fn new(chance: &mut Chance, Scale { large, days }: Scale) -> Result<Self, ValueError> {
        let kontor = *chance.pick(KONTORER)?;
        let sakstype = match chance.below(100) {
            0..60 => Sakstype::Stoenad,
            60..63 => Sakstype::Stans,
            63..65 => Sakstype::AvvistKlage,
            65..75 => Sakstype::Refusjon,
            75..82 => Sakstype::Krav,
            82..88 => Sakstype::Botilbud,
            88..94 => Sakstype::Tjeneste,
            _ => Sakstype::Program,
        };
        let soeknad_avvist = sakstype == Sakstype::Stoenad && chance.percent(5);
        let sen = chance.percent(20);
        let avvist = sen && chance.percent(35);
        let frist = if avvist { Fristtype::Vanlig } else { fristtype(chance, sen)? };
        let for_sent = sen && frist == Fristtype::Vanlig;
        let utfall = if avvist {
            Foersteinstansutfall::Avvist
        } else if sakstype == Sakstype::Stoenad && !soeknad_avvist && chance.percent(30) {
            Foersteinstansutfall::DelvisMedhold
        } else {
            Foersteinstansutfall::Opprettholdt
        };
        let hastesak = sakstype == Sakstype::Botilbud || chance.percent(20);
        let kan_vaere_muntlig = hastesak && matches!(sakstype, Sakstype::Stoenad | Sakstype::Botilbud);
        let muntlig = kan_vaere_muntlig && frist == Fristtype::Vanlig && chance.percent(15);
        let delvis_medhold = utfall == Foersteinstansutfall::DelvisMedhold;
        let tid = Timeline::new(chance, Pace { sen, hastesak, delvis_medhold, muntlig, days })?;
        let klagepunkter = match chance.below(100) {
            _ if large => chance.between(28, 40),
            0..4 => 0,
            _ => *chance.pick(&[1, 1, 2, 2, 2, 3, 4])?,
        };
        Ok(Self {
            large,
            nynorsk: chance.percent(30),
            kontor,
            sakstype,
            soeknad_avvist,
            muntlig,
            for_sent,
            frist,
            utfall,
            barn: chance.percent(40),
            hastesak,
            forelagt: chance.percent(94),
            kjent_hos_embetet: chance.percent(8),
            klagepunkter,
            ytelse_ider: chance.percent(30),
            tid,
        })
    }
}

/// What the deadline is counted from; an appeal that came more than three weeks after the notice may be in time all the same.
fn fristtype(chance: &mut Chance, sen: bool) -> Result<Fristtype, ValueError> {
    let andre = [
        Fristtype::Forlenget,
        Fristtype::Begrunnelse,
        Fristtype::Kjennskap,
        Fristtype::AldriBegynt,
        Fristtype::Ukjent,
    ];
    match chance.below(100) {
        0..40 if sen => chance.pick(&andre).copied(),
        0..4 => Ok(Fristtype::Ukjent),
        4..5 => Ok(Fristtype::AldriBegynt),
        _ => Ok(Fristtype::Vanlig),
    }
}
