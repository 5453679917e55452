//! The rules by the type they are bound to.

use std::sync::OnceLock;

use crate::kind::{Kind, Of};
use crate::reads::Reads;
use crate::rules;
use crate::{Check, Forloep, ForloepScope, Rule, Scope};
use klagesak_core::melding::{
    Avgjoerelse, Dokument, Ettersendelse, Foersteinstans, Forespoersel, Fremsettelse, Hode, InnkommetKlage,
    Klage, Klagefrist, Kvittering, Melding, NyttVedtak, Overfoering, Oversendelse, Part, Partsendring, Retur,
    Saksfremstilling, Status, Trekk, Vedtak, Ytelse,
};

/// A rule on a whole case.
type BoundToCase = (&'static Rule, fn(&Forloep, &mut ForloepScope<'_>));

/// The rules, sorted by the kind of value they check.
#[derive(Default)]
pub(crate) struct Table {
    /// Each at the place that is its number.
    pub(crate) rules: Vec<&'static Rule>,
    reads: OnceLock<Reads>,
    pub(crate) hode: Kind<fn(&Hode<'_>, &mut Scope<'_>)>,
    pub(crate) innhold: Of<Melding>,
    pub(crate) oversendelse: Of<Oversendelse>,
    pub(crate) kvittering: Of<Kvittering>,
    pub(crate) status: Of<Status>,
    pub(crate) forespoersel: Of<Forespoersel>,
    pub(crate) ettersendelse: Of<Ettersendelse>,
    pub(crate) avgjoerelse: Of<Avgjoerelse>,
    pub(crate) trekk: Of<Trekk>,
    pub(crate) retur: Of<Retur>,
    pub(crate) innkommet_klage: Of<InnkommetKlage>,
    pub(crate) nytt_vedtak: Of<NyttVedtak>,
    pub(crate) overfoering: Of<Overfoering>,
    pub(crate) partsendring: Of<Partsendring>,
    pub(crate) part: Of<Part>,
    pub(crate) vedtak: Of<Vedtak>,
    pub(crate) ytelse: Of<Ytelse>,
    pub(crate) klage: Of<Klage>,
    pub(crate) fremsettelse: Of<Fremsettelse>,
    pub(crate) frist: Of<Klagefrist>,
    pub(crate) foersteinstans: Of<Foersteinstans>,
    pub(crate) saksfremstilling: Of<Saksfremstilling>,
    pub(crate) dokumenter: Of<[Dokument]>,
    pub(crate) dokument: Of<Dokument>,
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

    /// What the rules look at from the top of the message.
    pub(crate) fn reads(&self) -> &Reads {
        self.reads.get_or_init(|| {
            Reads::of(self.rules.iter().copied().enumerate(), |pattern| pattern.strip_prefix('^'))
        })
    }

    fn add(&mut self, rule: &'static Rule) {
        let n = self.rules.len();
        self.rules.push(rule);
        match rule.check {
            Check::Layer => {}
            Check::Hode(f) => self.hode.add(n, rule, f),
            Check::Innhold(f) => self.innhold.add(n, rule, f),
            Check::Oversendelse(f) => self.oversendelse.add(n, rule, f),
            Check::Kvittering(f) => self.kvittering.add(n, rule, f),
            Check::Status(f) => self.status.add(n, rule, f),
            Check::Forespoersel(f) => self.forespoersel.add(n, rule, f),
            Check::Ettersendelse(f) => self.ettersendelse.add(n, rule, f),
            Check::Avgjoerelse(f) => self.avgjoerelse.add(n, rule, f),
            Check::Trekk(f) => self.trekk.add(n, rule, f),
            Check::Retur(f) => self.retur.add(n, rule, f),
            Check::InnkommetKlage(f) => self.innkommet_klage.add(n, rule, f),
            Check::NyttVedtak(f) => self.nytt_vedtak.add(n, rule, f),
            Check::Overfoering(f) => self.overfoering.add(n, rule, f),
            Check::Partsendring(f) => self.partsendring.add(n, rule, f),
            Check::Part(f) => self.part.add(n, rule, f),
            Check::Vedtak(f) => self.vedtak.add(n, rule, f),
            Check::Ytelse(f) => self.ytelse.add(n, rule, f),
            Check::Klage(f) => self.klage.add(n, rule, f),
            Check::Fremsettelse(f) => self.fremsettelse.add(n, rule, f),
            Check::Frist(f) => self.frist.add(n, rule, f),
            Check::Foersteinstans(f) => self.foersteinstans.add(n, rule, f),
            Check::Saksfremstilling(f) => self.saksfremstilling.add(n, rule, f),
            Check::Dokumenter(f) => self.dokumenter.add(n, rule, f),
            Check::Dokument(f) => self.dokument.add(n, rule, f),
            Check::Forloep(f) => self.forloep.push((rule, f)),
        }
    }
}
