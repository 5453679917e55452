//! A kvittering on its way out, with the ledger of what is carried of it.

use crate::rules::generated::tap::{KO_TAP_082, KO_TAP_083, KO_TAP_084};
use klagesak_core::Melding;
use klagesak_core::melding::{Konvolutt, Kvittering};
use klagesak_core::verdi::VersjonTekst;
use klagesak_core::verdict::Finding;

use crate::kvittering::linje::{Linje, MOTTATT, SAK};
use crate::ledger::{Entry, Ledger};
use crate::loss::Row;
use crate::{Error, Format, xml};
use klagesak_core::persons::resembles_personnummer;

/// Why what is lost is lost, by place.
const REASONS: &[Row] = &[
    Row { at: "/meldingId", rule: &KO_TAP_084 },
    Row { at: "/svarPaa", rule: &KO_TAP_084 },
    Row { at: "/klagesakId", rule: &KO_TAP_084 },
];

/// A kvittering on its way out, and the account of what is carried of it.
pub(super) struct Ledgered<'a> {
    pub(super) kvittering: &'a Konvolutt<Kvittering>,
    ledger: Ledger,
}

impl<'a> Ledgered<'a> {
    pub(super) fn new(melding: &'a Melding, format: Format) -> Result<Self, Error> {
        let Melding::Kvittering(kvittering) = melding else {
            return Err(Error::NoForm { format, meldingstype: melding.meldingstype() });
        };
        let ledgered = Self { kvittering, ledger: Ledger::of(melding).map_err(|_| Error::Write)? };
        ledgered.take(&["meldingstype"]);
        if kvittering.versjon == VersjonTekst::gjeldende() {
            ledgered.take(&["versjon"]);
        }
        Ok(ledgered)
    }

    pub(super) fn entry(&self, path: &[&str]) -> Option<Entry<'_>> {
        self.ledger.root()?.at(path)
    }

    /// Says that a field is carried.
    pub(super) fn take(&self, path: &[&str]) {
        if let Some(entry) = self.entry(path) {
            entry.take();
        }
    }

    /// The text of a field.
    pub(super) fn text(&self, path: &[&str]) -> Option<&str> {
        self.entry(path)?.text()
    }

    /// When the message was received, and the case it became, as lines.
    pub(super) fn mottak(&self) -> Vec<Linje> {
        let mut lines = Vec::new();
        if let Some(mottatt) = self.text(&["innhold", "mottatt"]) {
            lines.push(Linje::new(MOTTATT, mottatt));
            self.take(&["innhold", "mottatt"]);
        }
        if let Some(sak) = self.sak() {
            lines.push(Linje::new(SAK, sak));
            self.take(&["innhold", "statsforvalterSak"]);
        }
        lines
    }

    /// The case at the Statsforvalter: `2026/1234`.
    pub(super) fn sak(&self) -> Option<String> {
        let number = |field| self.text(&["innhold", "statsforvalterSak", field]);
        Some(format!("{}/{}", number("saksaar")?, number("sekvensnummer")?))
    }

    /// What is blocked, as lines.
    pub(super) fn sperret(&self) -> Vec<Linje> {
        let entries = self.entry(&["innhold", "sperret"]).into_iter().flat_map(Entry::items);
        let lines = entries.filter_map(|entry| {
            let line = Linje::sperret(entry.text_of("meldingId")?, entry.text_of("tidspunkt")?);
            entry.take();
            Some(line)
        });
        lines.collect()
    }

    /// The findings as lines: those that can be read back as they are, and tell nobody who somebody is.
    pub(super) fn findings(&self) -> Vec<Linje> {
        let Some(entries) = self.entry(&["innhold", "funn"]) else { return Vec::new() };
        let mut lines = Vec::new();
        for (funn, entry) in self.kvittering.innhold.funn.iter().zip(entries.items()) {
            let line = serde_json::to_value(funn).ok().and_then(|funn| Linje::funn(&funn));
            match line.filter(|line| xml::can_hold(&line.tekst) && !crosses(&line.tekst)) {
                Some(line) if resembles_personnummer(&line.tekst) => entry.refuse(&KO_TAP_082),
                Some(line) => {
                    entry.take();
                    lines.push(line);
                }
                None => entry.refuse(&KO_TAP_083),
            }
        }
        if lines.is_empty() {
            entries.refuse(&KO_TAP_083);
        }
        lines
    }

    /// What is not carried.
    pub(super) fn losses(&self) -> Vec<Finding> {
        self.ledger.losses(REASONS)
    }
}

/// Whether a text would be read as more than one line, or would not come back whole.
fn crosses(text: &str) -> bool {
    let lines = crate::kvittering::linje::les(&format!("{MOTTATT}: {text}"));
    lines.len() != 1 || text.ends_with(char::is_whitespace)
}
