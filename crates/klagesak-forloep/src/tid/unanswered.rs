//! The requests that wait for an answer.

use klagesak_core::kodeverk::Forespurt;
use klagesak_core::melding::{Forespoersel, Melding};
use klagesak_core::verdi::Dato;

use super::Fase;
use crate::{AapneForespoersler, Innslag};

/// The requests that wait for an answer, oldest first.
#[derive(Debug, Default)]
pub(super) struct Unanswered<'a> {
    open: AapneForespoersler,
    asked: Vec<&'a Forespoersel>,
}

impl<'a> Unanswered<'a> {
    /// Takes the next message of the case into account, as the states of the case do.
    pub(super) fn note(&mut self, entry: &'a Innslag) {
        self.open.note(entry);
        match &entry.melding {
            Melding::Forespoersel(m) => {
                // Asked again with the same id, it is the same request, with what it asks for now.
                self.asked.retain(|f| f.forespoersel_id != m.innhold.forespoersel_id);
                self.asked.push(&m.innhold);
            }
            Melding::Oversendelse(_) if entry.begynner() => self.asked.clear(),
            _ => {}
        }
    }

    /// The requests with something unanswered, and what that is asked for.
    pub(super) fn each(&self) -> impl Iterator<Item = (&'a Forespoersel, Vec<Dato>)> {
        self.asked.iter().filter_map(|f| {
            let missing = self.open.missing(f.forespoersel_id);
            let linjer = f.dokumenter.iter().filter(|linje| missing.contains(&linje.referanse));
            let frister: Vec<_> = linjer.map(|linje| linje.frist.unwrap_or(f.frist)).collect();
            (!frister.is_empty()).then_some((*f, frister))
        })
    }

    /// Whom the Statsforvalter waits for: the one that was asked first and has not answered. A code of a newer version is
    /// read as the Nav-kontor, which the message is sent to.
    pub(super) fn fase(&self) -> Fase {
        match self.each().next().map(|(f, _)| &f.rettet_til) {
            Some(Forespurt::Part) => Fase::VenterPaaPart,
            _ => Fase::VenterPaaNav,
        }
    }
}
