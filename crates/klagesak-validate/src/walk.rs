//! Visits the values of a message and gives each to the rules about its kind.

use klagesak_core::melding::{Avgjoerelse, Klage, Melding, Oversendelse, Part, Partsendring, Vedtak};
use klagesak_core::verdict::{Finding, Path, Waiting};

use crate::context::Context;
use crate::faulty::Seen;
use crate::kind::{Kind, Of};
use crate::table::Table;
use crate::visit::Visit;
use crate::{Rule, Scope};

pub(crate) struct Walker<'a> {
    context: &'a Context<'a>,
    table: &'static Table,
    findings: Vec<Finding>,
    /// The rules that cannot be checked.
    waiting: Vec<Waiting>,
    /// Which rules wait for something wherever the value they are given lies; none where nothing is faulty.
    outside: Option<Vec<bool>>,
    /// What each check found of each value, where somebody asks.
    visits: Option<Vec<Visit>>,
}

impl<'a> Walker<'a> {
    pub(crate) fn new(context: &'a Context<'a>) -> Self {
        Self::of(context, Table::get(), None)
    }

    fn of(context: &'a Context<'a>, table: &'static Table, visits: Option<Vec<Visit>>) -> Self {
        let outside = (!context.faulty.is_empty()).then(|| context.faulty.outside(table));
        Self { context, table, findings: Vec::new(), waiting: Vec::new(), outside, visits }
    }

    /// The visits of the checks of a table.
    pub(crate) fn visits(context: &'a Context<'a>, table: &'static Table, message: &Melding) -> Vec<Visit> {
        let mut walker = Self::of(context, table, Some(Vec::new()));
        walker.values(message);
        walker.visits.unwrap_or_default()
    }

    /// What the checks found, and the rules that could not be checked.
    pub(crate) fn walk(mut self, message: &Melding) -> (Vec<Finding>, Vec<Waiting>) {
        self.values(message);
        self.waiting.sort();
        self.waiting.dedup();
        (self.findings, self.waiting)
    }

    fn values(&mut self, message: &Melding) {
        let hode = &self.table.hode;
        let seen = self.seen(&Path::Root, hode);
        for &(number, rule, check) in &hode.rules {
            self.scoped((number, rule), &Path::Root, seen.as_ref(), |scope| check(&self.context.hode, scope));
        }
        let (table, at) = (self.table, &Path::Root.field("innhold"));
        self.each(&table.innhold, message, at);
        match message {
            Melding::Oversendelse(m) => self.oversendelse(&m.innhold, at),
            Melding::Kvittering(m) => self.each(&table.kvittering, &m.innhold, at),
            Melding::Status(m) => self.each(&table.status, &m.innhold, at),
            Melding::Forespoersel(m) => self.each(&table.forespoersel, &m.innhold, at),
            Melding::Ettersendelse(m) => self.each(&table.ettersendelse, &m.innhold, at),
            Melding::Avgjoerelse(m) => self.avgjoerelse(&m.innhold, at),
            Melding::Trekk(m) => self.each(&table.trekk, &m.innhold, at),
            Melding::Retur(m) => self.each(&table.retur, &m.innhold, at),
            Melding::InnkommetKlage(m) => {
                self.each(&table.innkommet_klage, &m.innhold, at);
                self.parter(&m.innhold.parter, &at.field("parter"));
            }
            Melding::NyttVedtak(m) => {
                self.each(&table.nytt_vedtak, &m.innhold, at);
                self.alle_vedtak(&m.innhold.vedtak, &at.field("vedtak"));
            }
            Melding::Overfoering(m) => self.each(&table.overfoering, &m.innhold, at),
            Melding::Partsendring(m) => self.partsendring(&m.innhold, at),
            // A type of a later version: its head has been checked.
            _ => {}
        }
        self.dokumenter(message.dokumenter(), &at.field("dokumenter"));
    }

    fn oversendelse(&mut self, innhold: &Oversendelse, at: &Path<'_>) {
        let table = self.table;
        self.each(&table.oversendelse, innhold, at);
        self.parter(&innhold.parter, &at.field("parter"));
        self.alle_vedtak(&innhold.vedtak, &at.field("vedtak"));
        self.klage(&innhold.klage, &at.field("klage"));
        let foersteinstans = at.field("foersteinstans");
        self.each(&table.foersteinstans, &innhold.foersteinstans, &foersteinstans);
        self.alle_vedtak(&innhold.foersteinstans.nye_vedtak, &foersteinstans.field("nyeVedtak"));
        self.each(&table.saksfremstilling, &innhold.saksfremstilling, &at.field("saksfremstilling"));
    }

    fn partsendring(&mut self, innhold: &Partsendring, at: &Path<'_>) {
        self.each(&self.table.partsendring, innhold, at);
        let endringer = at.field("endringer");
        for (i, linje) in innhold.endringer.iter().enumerate() {
            if let Some(part) = &linje.part {
                self.each(&self.table.part, part, &endringer.index(i).field("part"));
            }
        }
    }

    fn parter(&mut self, parter: &[Part], at: &Path<'_>) {
        for (i, part) in parter.iter().enumerate() {
            self.each(&self.table.part, part, &at.index(i));
        }
    }

    fn alle_vedtak(&mut self, vedtak: &[Vedtak], at: &Path<'_>) {
        for (i, v) in vedtak.iter().enumerate() {
            self.vedtak(v, &at.index(i));
        }
    }

    fn avgjoerelse(&mut self, innhold: &Avgjoerelse, at: &Path<'_>) {
        let table = self.table;
        self.each(&table.avgjoerelse, innhold, at);
        let vedtak = at.field("vedtak");
        for (i, v) in innhold.vedtak.iter().enumerate() {
            let v_at = vedtak.index(i);
            let ytelser = v_at.field("nyeYtelser");
            for (j, ytelse) in v.nye_ytelser.iter().enumerate() {
                self.each(&table.ytelse, ytelse, &ytelser.index(j));
            }
        }
    }

    fn klage(&mut self, klage: &Klage, at: &Path<'_>) {
        let table = self.table;
        self.each(&table.klage, klage, at);
        let fremsettelser = at.field("fremsettelser");
        for (i, fremsettelse) in klage.fremsettelser.iter().enumerate() {
            self.each(&table.fremsettelse, fremsettelse, &fremsettelser.index(i));
        }
        let frister = at.field("frister");
        for (i, frist) in klage.frister.iter().enumerate() {
            self.each(&table.frist, frist, &frister.index(i));
        }
    }

    fn vedtak(&mut self, vedtak: &Vedtak, at: &Path<'_>) {
        let table = self.table;
        self.each(&table.vedtak, vedtak, at);
        let ytelser = at.field("ytelser");
        for (i, ytelse) in vedtak.ytelser.iter().enumerate() {
            self.each(&table.ytelse, ytelse, &ytelser.index(i));
        }
    }

    fn dokumenter(&mut self, dokumenter: &[klagesak_core::melding::Dokument], at: &Path<'_>) {
        let table = self.table;
        self.each(&table.dokumenter, dokumenter, at);
        for (i, dokument) in dokumenter.iter().enumerate() {
            self.each(&table.dokument, dokument, &at.index(i));
        }
    }

    // Not woven into its callers: there are twenty kinds of values, and a browser compiles what it is given.
    #[inline(never)]
    fn each<T: ?Sized>(&mut self, rules: &Of<T>, value: &T, at: &Path<'_>) {
        let seen = self.seen(at, rules);
        for &(number, rule, check) in &rules.rules {
            self.scoped((number, rule), at, seen.as_ref(), |scope| check(value, scope));
        }
    }

    /// The value at a place among those that are faulty, if any is.
    fn seen<'p, F>(&self, at: &'p Path<'p>, rules: &Kind<F>) -> Option<Seen<'p>>
    where
        'a: 'p,
    {
        self.outside.as_ref().map(|outside| self.context.faulty.at(at, rules, outside))
    }

    fn scoped(
        &mut self,
        (number, rule): (usize, &'static Rule),
        path: &Path<'_>,
        seen: Option<&Seen<'_>>,
        check: impl FnOnce(&mut Scope<'_>),
    ) {
        if let Some(place) = seen.and_then(|seen| seen.stops(number, &rule.info)) {
            self.waiting.push(Waiting::new(rule.info.id, place));
            return;
        }
        check(&mut Scope::new(self.context, path, rule, &mut self.findings));
        if let Some(visits) = &mut self.visits {
            let findings = std::mem::take(&mut self.findings);
            visits.push(Visit { rule: &rule.info, at: path.pointer(), findings });
        }
    }
}
