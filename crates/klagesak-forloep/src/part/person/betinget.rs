//! Sentences of a situation that are said as the case is, or left out.

use klagesak_core::Text;

use super::annens::Annens;
use super::tekst::betinget as t;
use super::tekst::faste::{LES, LES_SENERE, NAV_HAR_IGJEN, SF_FERDIG, STAAR};

/// What the sentences are chosen by.
pub(super) struct Betinget {
    /// What the others' appeals do to what the reader's own no longer can change.
    pub(super) annens: Annens,
    /// The last day to appeal again: known and running, known and over, or not known.
    pub(super) klagefrist: Klagefristen,
    /// Whether it takes longer than the norm.
    pub(super) over_normen: bool,
    /// Whether the case is urgent.
    pub(super) haster: bool,
    /// Whether some decision is set aside.
    pub(super) opphevet: bool,
    /// Whether what was decided was told by word of mouth, and the letter comes later.
    pub(super) muntlig: bool,
}

/// Whether one can still appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Klagefristen {
    Ukjent,
    Loeper,
    Ute,
}

impl Betinget {
    /// The sentences as the case is.
    pub(super) fn velg(&self, texts: &[Text]) -> Vec<Text> {
        texts.iter().filter_map(|text| self.en(*text)).collect()
    }

    fn en(&self, text: Text) -> Option<Text> {
        if text == STAAR {
            return self.annen_endret(text);
        }
        let left_out = self.over_normen && text == t::NORMEN || self.haster && text == t::HASTER_NAA;
        if left_out {
            return None;
        }
        let instead = [
            (t::KLAGE_IGJEN, self.klagefrist == Klagefristen::Loeper, t::KLAGE_IGJEN_TIL),
            (t::KLAGE_IGJEN, self.klagefrist == Klagefristen::Ute, t::FRISTEN_UTE),
            (t::HVEM_AV_DEM, self.opphevet, NAV_HAR_IGJEN),
            (t::HVEM_AV_DEM, !self.opphevet, SF_FERDIG),
            (LES, self.muntlig, LES_SENERE),
        ];
        let found = instead.into_iter().find(|(of, so, _)| *of == text && *so);
        Some(found.map_or(text, |(_, _, other)| other))
    }

    fn annen_endret(&self, text: Text) -> Option<Text> {
        match self.annens {
            Annens::Ingen => Some(text),
            Annens::Skjult => None,
            Annens::Aapen => Some(t::ANNEN_KLAGER),
            Annens::Opphevet => Some(t::ANNEN_OPPHEVET),
            Annens::EndretDelvis => Some(t::ANNEN_ENDRET_DELVIS),
            Annens::Endret => Some(t::ANNEN_ENDRET),
        }
    }

    /// The same in the line of one decision.
    pub(super) fn i_linjen(annens: Annens) -> Option<Text> {
        match annens {
            Annens::Ingen => Some(t::LINJE_STAAR),
            Annens::Skjult => None,
            Annens::Aapen => Some(t::LINJE_ANNEN_KLAGER),
            Annens::Opphevet => Some(t::LINJE_ANNEN_OPPHEVET),
            Annens::EndretDelvis => Some(t::LINJE_ANNEN_ENDRET_DELVIS),
            Annens::Endret => Some(t::LINJE_ANNEN_ENDRET),
        }
    }
}
