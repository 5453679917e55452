use crate::frister::add_weeks;
use crate::kodeverk::Lovgrunnlag;
use crate::lovgrunnlag::lovdata;
use crate::verdi::{Dato, ValueError};

use super::Chance;
use super::dato::{arbeidsdag, minus, pluss};

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
    /// `for_sent`: the klage was made after the deadline. `delvis_medhold`: a new vedtak was made in between.
    pub(super) fn ny(chance: &mut Chance, for_sent: bool, delvis_medhold: bool) -> Result<Self, ValueError> {
        let vedtak = arbeidsdag(Dato::new(2024, 3, 1)?, chance.below(780))?;
        let soeknad = minus(vedtak, chance.between(7, 40))?;
        let kommet_frem = pluss(vedtak, chance.below(5))?;
        let fristdato = frist(kommet_frem)?;
        let fremsatt = if for_sent {
            pluss(fristdato, chance.between(4, 60))?
        } else {
            pluss(kommet_frem, chance.between(1, 18))?
        };
        let mottatt = pluss(fremsatt, chance.below(4))?;
        let foersteinstans = arbeidsdag(mottatt, chance.between(5, 35))?;
        let nytt_kommet_frem = pluss(foersteinstans, chance.below(4))?;
        let opprettholdt = pluss(nytt_kommet_frem, chance.below(8))?;
        let ferdig = if delvis_medhold { opprettholdt } else { foersteinstans };
        let fremstilling = arbeidsdag(ferdig, chance.below(4))?;
        let forelagt = arbeidsdag(fremstilling, chance.below(2))?;
        let kommentarfrist = arbeidsdag(forelagt, chance.between(7, 14))?;
        let kommentar = pluss(forelagt, chance.between(1, 7))?;
        let oversendt = arbeidsdag(kommentar, chance.below(6))?;
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
}

fn frist(kommet_frem: Dato) -> Result<Dato, ValueError> {
    add_weeks(kommet_frem, lovdata(&Lovgrunnlag::Fvl1967).klagefrist_uker).ok_or(ValueError::Empty)
}
