//! A message while it is being made up.

use klagesak_core::kodeverk::{Dokumenttype, Retning};
use klagesak_core::melding::Soeknad;
use klagesak_core::verdi::{Dato, Fritekst, LokalId, Uuid, ValueError};

use super::Chance;
use super::attachments::{Attachments, Place};
use super::sak::{Sak, Scale};
use super::texts::TextPair;

/// A message being written: what the case is like, the documents so far, and the chance that decides the rest.
pub(super) struct Draft {
    pub(super) chance: Chance,
    pub(super) sak: Sak,
    pub(super) bilag: Attachments,
    pub(super) hendelser: Vec<Event>,
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
pub(super) struct Event {
    pub(super) dato: Dato,
    pub(super) tekst: &'static str,
    pub(super) bilag: Vec<Uuid>,
}

impl Draft {
    pub(super) fn new(mut chance: Chance, scale: Scale) -> Result<Self, ValueError> {
        let sak = Sak::new(&mut chance, scale)?;
        Ok(Self {
            chance,
            sak,
            bilag: Attachments::default(),
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
    pub(super) fn in_language(&self, (nb, nn): TextPair) -> &'static str {
        if self.sak.nynorsk { nn } else { nb }
    }

    /// One of the texts.
    pub(super) fn pick_text(&mut self, texts: &[TextPair]) -> Result<&'static str, ValueError> {
        let pair = *self.chance.pick(texts)?;
        Ok(self.in_language(pair))
    }

    /// Notes something that happened, with the document that shows it.
    pub(super) fn note(&mut self, dato: Dato, pair: TextPair, bilag: Option<Uuid>) {
        let tekst = self.in_language(pair);
        self.hendelser.push(Event { dato, tekst, bilag: bilag.into_iter().collect() });
    }

    /// A PDF of the case itself.
    pub(super) fn dokument(
        &mut self,
        slag: (Place, Dokumenttype, Retning),
        tittel: TextPair,
        dato: Dato,
    ) -> Uuid {
        let tittel = self.in_language(tittel);
        self.bilag.add_pdf(&mut self.chance, slag, tittel, dato)
    }

    /// Between `from` and `to` different texts after one another, some of them on lines of their own.
    pub(super) fn paragraphs<const MOST: usize>(
        &mut self,
        texts: &[TextPair],
        from: u32,
        to: u32,
    ) -> Result<Fritekst<MOST>, ValueError> {
        let count = self.chance.between(from, to);
        let mut paragraphs = String::new();
        for pair in self.chance.some_of(texts, count) {
            if !paragraphs.is_empty() {
                let separator = *self.chance.pick(&[" ", " ", " ", "\n", "\r\n"])?;
                paragraphs.push_str(separator);
            }
            paragraphs.push_str(self.in_language(pair));
        }
        Fritekst::new(paragraphs)
    }

    /// Something that is there so many times in a hundred.
    pub(super) fn maybe<T>(
        &mut self,
        percent: u32,
        make: impl FnOnce(&mut Self) -> Result<T, ValueError>,
    ) -> Result<Option<T>, ValueError> {
        if self.chance.percent(percent) { make(self).map(Some) } else { Ok(None) }
    }
}
