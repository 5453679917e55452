//! What has been asked for and not yet sent.

use std::collections::BTreeMap;

use klagesak_core::kodeverk::{Forespurt, Kvitteringsresultat};
use klagesak_core::melding::{Ettersendelse, Melding};
use klagesak_core::verdi::{LokalId, Uuid};

use super::{Innslag, Tilstand};

/// What has been asked for and not yet sent, line by line. What the receiver rejects, has not been sent.
#[derive(Debug, Clone, Default)]
pub struct AapneForespoersler(BTreeMap<Uuid, Asked>);

/// A request, and what has come for it.
#[derive(Debug, Clone)]
struct Asked {
    melding_id: Uuid,
    til_part: bool,
    linjer: Vec<LokalId>,
    avvist: bool,
    answers: Vec<Answer>,
}

/// A late sending, and the lines it answers.
#[derive(Debug, Clone)]
struct Answer {
    melding_id: Uuid,
    linjer: Vec<LokalId>,
    avvist: bool,
}

impl AapneForespoersler {
    /// Takes the next message of the case into account.
    pub fn note(&mut self, entry: &Innslag) {
        match &entry.melding {
            // What was asked for before the case was sent over anew is no longer waited for.
            Melding::Oversendelse(_) if entry.begynner() => self.0.clear(),
            // A correction has what the office was asked for. What the person was asked for, she is still asked for.
            Melding::Oversendelse(_) if entry.etter == Some(Tilstand::Oversendt) => {
                self.0.retain(|_, asked| asked.til_part);
            }
            Melding::Forespoersel(m) => {
                // Nor is what a corrected request no longer asks for.
                self.0.retain(|_, asked| m.erstatter != Some(asked.melding_id));
                let linjer = m.innhold.dokumenter.iter().map(|linje| linje.referanse.clone()).collect();
                let til_part = m.innhold.rettet_til == Forespurt::Part;
                let asked =
                    Asked { melding_id: m.melding_id, til_part, linjer, avvist: false, answers: Vec::new() };
                self.0.insert(m.innhold.forespoersel_id, asked);
            }
            Melding::Ettersendelse(m) => self.answer(m.melding_id, &m.innhold),
            Melding::Kvittering(m) if entry.kvitterer.is_some() => {
                if let Some(id) = m.svar_paa {
                    self.received(id, m.innhold.resultat == Kvitteringsresultat::Avvist);
                }
            }
            _ => {}
        }
    }

    /// One that names the request but no line answers the whole of it.
    fn answer(&mut self, melding_id: Uuid, sent: &Ettersendelse) {
        let Some(asked) = sent.forespoersel_id.and_then(|id| self.0.get_mut(&id)) else { return };
        let named: Vec<LokalId> = sent.dokumenter.iter().filter_map(|d| d.referanse.clone()).collect();
        let linjer = if named.is_empty() { asked.linjer.clone() } else { named };
        asked.answers.push(Answer { melding_id, linjer, avvist: false });
    }

    /// The last receipt for a message is the one that counts.
    fn received(&mut self, melding_id: Uuid, avvist: bool) {
        for asked in self.0.values_mut() {
            if asked.melding_id == melding_id {
                asked.avvist = avvist;
            }
            for answer in asked.answers.iter_mut().filter(|answer| answer.melding_id == melding_id) {
                answer.avvist = avvist;
            }
        }
    }

    /// The lines of a request that are not answered.
    #[must_use]
    pub fn missing(&self, request: Uuid) -> Vec<LokalId> {
        self.0.get(&request).map(Asked::missing).unwrap_or_default()
    }

    /// Whether everything is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|asked| asked.missing().is_empty())
    }
}

impl Asked {
    fn missing(&self) -> Vec<LokalId> {
        if self.avvist {
            return Vec::new();
        }
        let answered = |line: &&LokalId| {
            self.answers.iter().any(|answer| !answer.avvist && answer.linjer.contains(line))
        };
        self.linjer.iter().filter(|line| !answered(line)).cloned().collect()
    }
}
