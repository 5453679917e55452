//! The rules by the type they are bound to.

use std::sync::OnceLock;

use crate::rules;
use crate::{Check, Forloep, ForloepScope, Rule, Scope};
use klagesak_core::melding::{
    Avgjoerelse, Dokument, Ettersendelse, Foersteinstans, Forespoersel, Fremsettelse, Hode, InnkommetKlage,
    Klage, Klagefrist, Kvittering, Melding, NyttVedtak, Overfoering, Oversendelse, Part, Partsendring, Retur,
    Saksfremstilling, Status, Trekk, Vedtak, Ytelse,
};

/// A rule with its check, for one kind of value.
pub(crate) type Bound<T> = (&'static Rule, fn(&T, &mut Scope<'_>));

/// A rule on the head. The head borrows from its message, so its check is written out.
type BoundToHead = (&'static Rule, fn(&Hode<'_>, &mut Scope<'_>));

/// A rule on a whole case.
type BoundToCase = (&'static Rule, fn(&Forloep, &mut ForloepScope<'_>));

/// The rules, sorted by the kind of value they check.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) hode: Vec<BoundToHead>,
    pub(crate) innhold: Vec<Bound<Melding>>,
    pub(crate) oversendelse: Vec<Bound<Oversendelse>>,
    pub(crate) kvittering: Vec<Bound<Kvittering>>,
    pub(crate) status: Vec<Bound<Status>>,
    pub(crate) forespoersel: Vec<Bound<Forespoersel>>,
    pub(crate) ettersendelse: Vec<Bound<Ettersendelse>>,
    pub(crate) avgjoerelse: Vec<Bound<Avgjoerelse>>,
    pub(crate) trekk: Vec<Bound<Trekk>>,
    pub(crate) retur: Vec<Bound<Retur>>,
    pub(crate) innkommet_klage: Vec<Bound<InnkommetKlage>>,
    pub(crate) nytt_vedtak: Vec<Bound<NyttVedtak>>,
    pub(crate) overfoering: Vec<Bound<Overfoering>>,
    pub(crate) partsendring: Vec<Bound<Partsendring>>,
    pub(crate) part: Vec<Bound<Part>>,
    pub(crate) vedtak: Vec<Bound<Vedtak>>,
    pub(crate) ytelse: Vec<Bound<Ytelse>>,
    pub(crate) klage: Vec<Bound<Klage>>,
    pub(crate) fremsettelse: Vec<Bound<Fremsettelse>>,
    pub(crate) frist: Vec<Bound<Klagefrist>>,
    pub(crate) foersteinstans: Vec<Bound<Foersteinstans>>,
    pub(crate) saksfremstilling: Vec<Bound<Saksfremstilling>>,
    pub(crate) dokumenter: Vec<Bound<[Dokument]>>,
    pub(crate) dokument: Vec<Bound<Dokument>>,
    pub(crate) forloep: Vec<BoundToCase>,
}

impl Table {
    pub(crate) fn get() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| Self::of(rules::all()))
    }

    pub(crate) fn of(rules: impl Iterator<Item = &'static Rule>) -> Self {
        let mut table = Self::default();
        rules.filter(|rule| rule.info.lifecycle.removed.is_none()).for_each(|rule| table.add(rule));
        table
    }

    fn add(&mut self, rule: &'static Rule) {
        match rule.check {
            Check::Layer => {}
            Check::Hode(f) => self.hode.push((rule, f)),
            Check::Innhold(f) => self.innhold.push((rule, f)),
            Check::Oversendelse(f) => self.oversendelse.push((rule, f)),
            Check::Kvittering(f) => self.kvittering.push((rule, f)),
            Check::Status(f) => self.status.push((rule, f)),
            Check::Forespoersel(f) => self.forespoersel.push((rule, f)),
            Check::Ettersendelse(f) => self.ettersendelse.push((rule, f)),
            Check::Avgjoerelse(f) => self.avgjoerelse.push((rule, f)),
            Check::Trekk(f) => self.trekk.push((rule, f)),
            Check::Retur(f) => self.retur.push((rule, f)),
            Check::InnkommetKlage(f) => self.innkommet_klage.push((rule, f)),
            Check::NyttVedtak(f) => self.nytt_vedtak.push((rule, f)),
            Check::Overfoering(f) => self.overfoering.push((rule, f)),
            Check::Partsendring(f) => self.partsendring.push((rule, f)),
            Check::Part(f) => self.part.push((rule, f)),
            Check::Vedtak(f) => self.vedtak.push((rule, f)),
            Check::Ytelse(f) => self.ytelse.push((rule, f)),
            Check::Klage(f) => self.klage.push((rule, f)),
            Check::Fremsettelse(f) => self.fremsettelse.push((rule, f)),
            Check::Frist(f) => self.frist.push((rule, f)),
            Check::Foersteinstans(f) => self.foersteinstans.push((rule, f)),
            Check::Saksfremstilling(f) => self.saksfremstilling.push((rule, f)),
            Check::Dokumenter(f) => self.dokumenter.push((rule, f)),
            Check::Dokument(f) => self.dokument.push((rule, f)),
            Check::Forloep(f) => self.forloep.push((rule, f)),
        }
    }
}
