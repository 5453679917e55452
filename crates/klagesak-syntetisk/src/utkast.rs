//! A message while it is being made up.

use klagesak_core::kodeverk::{Dokumenttype, Retning};
use klagesak_core::melding::Soeknad;
use klagesak_core::verdi::{Dato, Fritekst, LokalId, Uuid, ValueError};

use super::Chance;
use super::bilag::{Bilagsliste, Plass};
use super::sak::{Omfang, Sak};
use super::tekster::Tekstpar;

/// A message being written: what the case is like, the documents so far, and the chance that decides the rest.
pub(super) struct Utkast {
    pub(super) chance: Chance,
    pub(super) sak: Sak,
    pub(super) bilag: Bilagsliste,
    pub(super) hendelser: Vec<Hendelse>,
    /// Those the decisions are for.
    pub(super) egne: Vec<LokalId>,
    /// Those who appeal.
    pub(super) klagere: Vec<LokalId>,
    /// Those who appeal were told and wrote each on a day of their own.
    pub(super) hver_for_seg: bool,
    /// The applications the decisions answer.
    pub(super) soeknader: Vec<Soeknad>,
    /// So many benefits have got an id.
    pub(super) ytelser: u32,
}

/// Something that happened, and the documents that show it.
pub(super) struct Hendelse {
    pub(super) dato: Dato,
    pub(super) tekst: &'static str,
    pub(super) bilag: Vec<Uuid>,
}

impl Utkast {
    pub(super) fn ny(mut chance: Chance, omfang: Omfang) -> Result<Self, ValueError> {
        let sak = Sak::ny(&mut chance, omfang)?;
        Ok(Self {
            chance,
            sak,
            bilag: Bilagsliste::default(),
            hendelser: Vec::new(),
            egne: Vec::new(),
            klagere: Vec::new(),
            hver_for_seg: false,
            soeknader: Vec::new(),
            ytelser: 0,
        })
    }

    /// Those who appeal each for themselves.
    pub(super) fn hver(&self) -> &[LokalId] {
        if self.hver_for_seg { &self.klagere } else { &[] }
    }

    /// The text in the language of the case.
    pub(super) fn ord(&self, (nb, nn): Tekstpar) -> &'static str {
        if self.sak.nynorsk { nn } else { nb }
    }

    /// One of the texts.
    pub(super) fn velg(&mut self, tekster: &[Tekstpar]) -> Result<&'static str, ValueError> {
        let par = *self.chance.pick(tekster)?;
        Ok(self.ord(par))
    }

    /// Notes something that happened, with the document that shows it.
    pub(super) fn hendte(&mut self, dato: Dato, par: Tekstpar, bilag: Option<Uuid>) {
        let tekst = self.ord(par);
        self.hendelser.push(Hendelse { dato, tekst, bilag: bilag.into_iter().collect() });
    }

    /// A PDF of the case itself.
    pub(super) fn dokument(
        &mut self,
        slag: (Plass, Dokumenttype, Retning),
        tittel: Tekstpar,
        dato: Dato,
    ) -> Uuid {
        let tittel = self.ord(tittel);
        self.bilag.legg_til(&mut self.chance, slag, tittel, dato)
    }

    /// Between `fra` and `til` different texts after one another, some of them on lines of their own.
    pub(super) fn avsnitt<const MAKS: usize>(
        &mut self,
        tekster: &[Tekstpar],
        fra: u32,
        til: u32,
    ) -> Result<Fritekst<MAKS>, ValueError> {
        let antall = self.chance.between(fra, til);
        let mut avsnitt = String::new();
        for par in self.chance.some_of(tekster, antall) {
            if !avsnitt.is_empty() {
                let skille = *self.chance.pick(&[" ", " ", " ", "\n", "\r\n"])?;
                avsnitt.push_str(skille);
            }
            avsnitt.push_str(self.ord(par));
        }
        Fritekst::new(avsnitt)
    }

    /// Something that is there so many times in a hundred.
    pub(super) fn kanskje<T>(
        &mut self,
        prosent: u32,
        lag: impl FnOnce(&mut Self) -> Result<T, ValueError>,
    ) -> Result<Option<T>, ValueError> {
        if self.chance.percent(prosent) { lag(self).map(Some) } else { Ok(None) }
    }
}
