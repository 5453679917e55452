//! The days of a case, drawn by chance and kept in order.

use klagesak_core::frister::add_weeks;
use klagesak_core::helligdager::next_working_day;
use klagesak_core::kodeverk::Lovgrunnlag;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdi::{Dato, ValueError};

use super::Chance;
use super::days::{minus, plus, working_day};

/// What decides how long a case takes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace {
    /// The klage was made more than three weeks after the notice.
    pub(super) sen: bool,
    /// The decision was given orally, and known at once.
    pub(super) muntlig: bool,
    pub(super) hastesak: bool,
    /// A new vedtak was made in between.
    pub(super) delvis_medhold: bool,
    /// So many days the first decision may have been made in.
    pub(super) days: u32,
}

/// The days of a case, in order. Those that do not apply to it are there all the same, and are not used.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timeline {
    pub(super) soeknad: Dato,
    pub(super) vedtak: Dato,
    pub(super) kommet_frem: Dato,
    pub(super) fristdato: Dato,
    pub(super) fremsatt: Dato,
    pub(super) mottatt: Dato,
    pub(super) foersteinstans: Dato,
    pub(super) nytt_kommet_frem: Dato,
    pub(super) opprettholdt: Dato,
    pub(super) fremstilling: Dato,
    pub(super) forelagt: Dato,
    pub(super) kommentarfrist: Dato,
    pub(super) kommentar: Dato,
    pub(super) oversendt: Dato,
}

impl Timeline {
    pub(super) fn new(chance: &mut Chance, forloep: Pace) -> Result<Self, ValueError> {
        let Pace { sen, muntlig, hastesak, delvis_medhold, days } = forloep;
        let vedtak = working_day(Dato::new(2024, 3, 1)?, chance.below(days))?;
        let soeknad = minus(vedtak, chance.between(7, 40))?;
        let kommet_frem = plus(vedtak, if muntlig { 0 } else { chance.below(5) })?;
        let fristdato = deadline(kommet_frem)?;
        // Days off move the deadline by five days at the most, also when the case is treated anew at another time of the year.
        let fremsatt = if sen {
            plus(fristdato, chance.between(6, 60))?
        } else {
            plus(kommet_frem, chance.between(1, 18))?
        };
        let mottatt = plus(fremsatt, chance.below(4))?;
        // An urgent case is sent over within a few days, the week-end included; the others wait for a working day.
        let after = |chance: &mut Chance, from: Dato, least: u32, most: u32| {
            if hastesak {
                plus(from, chance.between(least, most.min(least + 2)))
            } else {
                working_day(from, chance.between(least, most))
            }
        };
        let foersteinstans =
            if hastesak { after(chance, mottatt, 1, 3) } else { after(chance, mottatt, 5, 35) }?;
        let nytt_kommet_frem = plus(foersteinstans, chance.below(if hastesak { 2 } else { 4 }))?;
        let opprettholdt = plus(nytt_kommet_frem, chance.below(if hastesak { 3 } else { 8 }))?;
        let done = if delvis_medhold { opprettholdt } else { foersteinstans };
        let fremstilling = after(chance, done, 0, 3)?;
        let forelagt = after(chance, fremstilling, 0, 1)?;
        let kommentarfrist = after(chance, forelagt, if hastesak { 3 } else { 7 }, 14)?;
        let kommentar = plus(forelagt, chance.between(1, if hastesak { 3 } else { 7 }))?;
        let oversendt = after(chance, kommentar, 0, 5)?;
        Ok(Self {
            soeknad,
            vedtak,
            kommet_frem,
            fristdato,
            fremsatt,
            mottatt,
            foersteinstans,
            nytt_kommet_frem,
            opprettholdt,
            fremstilling,
            forelagt,
            kommentarfrist,
            kommentar,
            oversendt,
        })
    }

    /// The same case treated anew: everything after the application so many days later.
    pub(super) fn anew(self, days: u32) -> Result<Self, ValueError> {
        Ok(Self {
            soeknad: self.soeknad,
            vedtak: plus(self.vedtak, days)?,
            kommet_frem: plus(self.kommet_frem, days)?,
            fristdato: deadline(plus(self.kommet_frem, days)?)?,
            fremsatt: plus(self.fremsatt, days)?,
            mottatt: plus(self.mottatt, days)?,
            foersteinstans: plus(self.foersteinstans, days)?,
            nytt_kommet_frem: plus(self.nytt_kommet_frem, days)?,
            opprettholdt: plus(self.opprettholdt, days)?,
            fremstilling: plus(self.fremstilling, days)?,
            forelagt: plus(self.forelagt, days)?,
            kommentarfrist: plus(self.kommentarfrist, days)?,
            kommentar: plus(self.kommentar, days)?,
            oversendt: plus(self.oversendt, days)?,
        })
    }
}

/// The last day to appeal when the deadline began on a day. A day off moves it.
pub(super) fn deadline(begynte: Dato) -> Result<Dato, ValueError> {
    let uker = lovdata(&Lovgrunnlag::Fvl1967).klagefrist_uker;
    add_weeks(begynte, uker).map(next_working_day).ok_or(ValueError::Empty)
}
