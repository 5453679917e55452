//! What a check works with.

use std::cell::Cell;

use klagesak_core::adresse::Kjente;
use klagesak_core::kodeverk::Kodeverk;
use klagesak_core::lovgrunnlag::{LawDay, Lovdata};
use klagesak_core::melding::{Dokument, Hjemmel, Hode, Oversendelse, Part, Vedtak};
use klagesak_core::names::{Names, Naming};
use klagesak_core::profil::{Fristslag, Merke, Profiltabell};
use klagesak_core::register::Registre;
use klagesak_core::verdi::{Dato, LokalId, Tidspunkt, Uuid};
use klagesak_core::verdict::{Finding, Param, Path, Pointer, Severity};

use crate::Rule;
use crate::context::Context;
use crate::siste_dager::SisteDager;
use crate::tid::norsk_dato;

/// What a check works with: the place it is at, what it may look up, and where its findings go.
#[derive(Debug)]
pub struct Scope<'a> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) path: &'a Path<'a>,
    pub(crate) rule: &'static Rule,
    pub(crate) findings: &'a mut Vec<Finding>,
    /// Whether what is found rests on what nobody has read, and can only warn.
    rests_on_unread: Cell<bool>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(
        context: &'a Context<'a>,
        path: &'a Path<'a>,
        rule: &'static Rule,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self { context, path, rule, findings, rests_on_unread: Cell::new(false) }
    }

    /// Reports a finding of this rule at a place below the checked value: a JSON Pointer, empty for the value itself.
    /// `params` are the values of the message's placeholders.
    pub fn at(&mut self, below: &str, params: &[(&'static str, Param)]) {
        let mut pointer = self.path.pointer().to_string();
        pointer.push_str(below);
        self.in_message(Pointer::new(pointer), params);
    }

    /// The same at a place in the message as a whole.
    pub(crate) fn in_message(&mut self, place: Pointer, params: &[(&'static str, Param)]) {
        let mut finding = Finding::new(&self.rule.info, place);
        let at_most = if self.rests_on_unread.get() { Severity::Warning } else { Severity::Error };
        finding.severity = self.rule.info.severity_under(self.context.law, self.context.law_day).min(at_most);
        finding.params = params.to_vec();
        self.findings.push(finding);
    }

    /// The day the law is read on.
    pub(crate) fn law_day(&self) -> LawDay {
        self.context.law_day
    }

    /// What the caller knows is protected.
    pub(crate) fn kjente(&self) -> &'a Kjente {
        self.context.kjente
    }

    /// The head of the message.
    #[must_use]
    pub fn hode(&self) -> &'a Hode<'a> {
        &self.context.hode
    }

    /// The content, when the message is an oversendelse.
    #[must_use]
    pub fn oversendelse(&self) -> Option<&'a Oversendelse> {
        self.context.oversendelse
    }

    /// The law the case is treated under: deadlines and paragraphs.
    #[must_use]
    pub fn law(&self) -> &'static Lovdata {
        self.context.law
    }

    /// What the area says. Only for a rule that says it asks: where the area is not known, such a rule waits, and its check is not run.
    pub(crate) fn profil(&self) -> Option<&'a Profiltabell> {
        self.context.profil.filter(|_| self.rule.info.asks_profile())
    }

    /// Whether a provision has a mark in the area.
    pub(crate) fn er(&self, hjemmel: &Hjemmel, merke: Merke) -> bool {
        self.profil().is_some_and(|profil| profil.er(hjemmel.lov.verdi(), hjemmel.paragraf.as_str(), merke))
    }

    /// How many weeks the party has to appeal: what the area says, or else the law.
    pub(crate) fn klagefrist_uker(&self) -> u32 {
        let frist = self.profil().and_then(|profil| profil.frist(Fristslag::Klage));
        let Some(frist) = frist else { return self.law().klagefrist_uker };
        self.rests_on(frist.lest);
        frist.uker
    }

    /// What is found from now on rests on this: what nobody has read only warns.
    pub(crate) fn rests_on(&self, lest: bool) {
        if !lest {
            self.rests_on_unread.set(true);
        }
    }

    /// The registers of municipalities and embeter.
    #[must_use]
    pub fn registers(&self) -> &'a Registre {
        self.context.registers
    }

    /// The reference time.
    #[must_use]
    pub fn now(&self) -> Tidspunkt {
        self.context.now
    }

    /// The date of the reference time in Norway.
    #[must_use]
    pub fn today(&self) -> Dato {
        self.context.today
    }

    /// The date in Norway when the message was made. A system that writes its time in UTC makes messages late in the evening
    /// that are of the next day here; a date of that day is not a date in the future.
    #[must_use]
    pub fn opprettet(&self) -> Option<Dato> {
        let opprettet = self.context.hode.opprettet;
        norsk_dato(opprettet).max(opprettet.local_date())
    }

    /// The document an id points to.
    #[must_use]
    pub fn dokument(&self, id: Uuid) -> Option<&'a Dokument> {
        self.context.index.dokument(id)
    }

    /// The names of the parties.
    pub(crate) fn names(&self) -> &'a Names<'a> {
        self.context.index.names()
    }

    /// How surely the name of each file names a party.
    pub(crate) fn named_in_files(&self, dokumenter: &[Dokument]) -> &'a [Option<Naming>] {
        self.context.index.named_in_files(dokumenter)
    }

    /// The last days of the deadlines of the appeal, counted by the first who asks.
    pub(crate) fn siste_dager(&self, count: impl FnOnce() -> Vec<SisteDager>) -> &'a [SisteDager] {
        // The weeks have been asked for by the first; what they rest on is so for all.
        self.klagefrist_uker();
        self.context.index.siste_dager.get_or_init(count)
    }

    /// The party an id points to.
    #[must_use]
    pub fn part(&self, id: &LokalId) -> Option<&'a Part> {
        self.context.index.part(id)
    }

    /// Whether the message lists all the parties it speaks of.
    pub(crate) fn lists_parties(&self) -> bool {
        self.context.index.lists_parties()
    }

    /// The appealed decision an id points to.
    #[must_use]
    pub fn vedtak(&self, id: Uuid) -> Option<&'a Vedtak> {
        self.context.index.vedtak(id)
    }
}
