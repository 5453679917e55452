use std::collections::BTreeMap;

use klagesak_core::melding::{Ettersendelse, Forespoersel};
use klagesak_core::verdi::{LokalId, Uuid};

/// What has been asked for and not yet sent, line by line.
#[derive(Debug, Clone, Default)]
pub struct AapneForespoersler(BTreeMap<Uuid, Vec<LokalId>>);

impl AapneForespoersler {
    /// Notes what a request asks for. The same request again changes nothing but what it asks for.
    pub fn ask(&mut self, request: &Forespoersel) {
        let lines = request.dokumenter.iter().map(|linje| linje.referanse.clone()).collect();
        self.0.insert(request.forespoersel_id, lines);
    }

    /// Takes away what a late sending answers. One that names the request but no line answers the whole of it.
    pub fn answer(&mut self, sent: &Ettersendelse) {
        let Some(id) = sent.forespoersel_id else { return };
        let Some(lines) = self.0.get_mut(&id) else { return };
        if sent.dokumenter.iter().all(|dokument| dokument.referanse.is_none()) {
            lines.clear();
        }
        lines
            .retain(|line| !sent.dokumenter.iter().any(|dokument| dokument.referanse.as_ref() == Some(line)));
        if lines.is_empty() {
            self.0.remove(&id);
        }
    }

    /// The lines of a request that are not answered.
    #[must_use]
    pub fn missing(&self, request: Uuid) -> &[LokalId] {
        self.0.get(&request).map_or(&[], Vec::as_slice)
    }

    /// Whether everything is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
