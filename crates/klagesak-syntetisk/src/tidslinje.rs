//! The days of a case, drawn by chance and kept in order.

use klagesak_core::frister::add_weeks;
use klagesak_core::helligdager::next_working_day;
use klagesak_core::kodeverk::Lovgrunnlag;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdi::{Dato, ValueError};

use super::Chance;
use super::dato::{arbeidsdag, minus, pluss};

/// What decides how long a case takes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Forloep {
    /// The klage was made more than three weeks after the notice.
    pub(super) sen: bool,
    /// The decision was given orally, and known at once.
    pub(super) muntlig: bool,
    pub(super) hastesak: bool,
    /// A new vedtak was made in between.
    pub(super) delvis_medhold: bool,
    /// So many days the first decision may have been made in.
    pub(super) dager: u32,
}

/// The days of a case, in order. Those that do not apply to it are there all the same, and are not used.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tidslinje {
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

impl Tidslinje {
    pub(super) fn ny(chance: &mut Chance, forloep: Forloep) -> Result<Self, ValueError> {
        let Forloep { sen, muntlig, hastesak, delvis_medhold, dager } = forloep;
        let vedtak = arbeidsdag(Dato::new(2024, 3, 1)?, chance.below(dager))?;
        let soeknad = minus(vedtak, chance.between(7, 40))?;
        let kommet_frem = pluss(vedtak, if muntlig { 0 } else { chance.below(5) })?;
        let fristdato = frist(kommet_frem)?;
        // Days off move the deadline by five days at the most, also when the case is treated anew at another time of the year.
        let fremsatt = if sen {
            pluss(fristdato, chance.between(6, 60))?
        } else {
            pluss(kommet_frem, chance.between(1, 18))?
        };
        let mottatt = pluss(fremsatt, chance.below(4))?;
        // An urgent case is sent over within a few days, the week-end included; the others wait for a working day.
        let om = |chance: &mut Chance, fra: Dato, minst: u32, mest: u32| {
            if hastesak {
                pluss(fra, chance.between(minst, mest.min(minst + 2)))
            } else {
                arbeidsdag(fra, chance.between(minst, mest))
            }
        };
        let foersteinstans = if hastesak { om(chance, mottatt, 1, 3) } else { om(chance, mottatt, 5, 35) }?;
        let nytt_kommet_frem = pluss(foersteinstans, chance.below(if hastesak { 2 } else { 4 }))?;
        let opprettholdt = pluss(nytt_kommet_frem, chance.below(if hastesak { 3 } else { 8 }))?;
        let ferdig = if delvis_medhold { opprettholdt } else { foersteinstans };
        let fremstilling = om(chance, ferdig, 0, 3)?;
        let forelagt = om(chance, fremstilling, 0, 1)?;
        let kommentarfrist = om(chance, forelagt, if hastesak { 3 } else { 7 }, 14)?;
        let kommentar = pluss(forelagt, chance.between(1, if hastesak { 3 } else { 7 }))?;
        let oversendt = om(chance, kommentar, 0, 5)?;
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
    pub(super) fn paa_nytt(self, dager: u32) -> Result<Self, ValueError> {
        Ok(Self {
            soeknad: self.soeknad,
            vedtak: pluss(self.vedtak, dager)?,
            kommet_frem: pluss(self.kommet_frem, dager)?,
            fristdato: frist(pluss(self.kommet_frem, dager)?)?,
            fremsatt: pluss(self.fremsatt, dager)?,
            mottatt: pluss(self.mottatt, dager)?,
            foersteinstans: pluss(self.foersteinstans, dager)?,
            nytt_kommet_frem: pluss(self.nytt_kommet_frem, dager)?,
            opprettholdt: pluss(self.opprettholdt, dager)?,
            fremstilling: pluss(self.fremstilling, dager)?,
            forelagt: pluss(self.forelagt, dager)?,
            kommentarfrist: pluss(self.kommentarfrist, dager)?,
            kommentar: pluss(self.kommentar, dager)?,
            oversendt: pluss(self.oversendt, dager)?,
        })
    }
}

/// The last day to appeal when the deadline began on a day. A day off moves it.
pub(super) fn frist(begynte: Dato) -> Result<Dato, ValueError> {
    let uker = lovdata(&Lovgrunnlag::Fvl1967).klagefrist_uker;
    add_weeks(begynte, uker).map(next_working_day).ok_or(ValueError::Empty)
}
