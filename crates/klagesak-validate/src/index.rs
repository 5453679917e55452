//! What the ids of a message point to.

use std::cell::OnceCell;
use std::collections::HashMap;

use klagesak_core::melding::{Dokument, Melding, Part, Vedtak};
use klagesak_core::names::{Names, Naming};
use klagesak_core::verdi::Uuid;

use crate::siste_dager::SisteDager;

/// What ids in a message point to, looked up once.
#[derive(Debug, Default)]
pub(crate) struct Index<'a> {
    dokumenter: HashMap<Uuid, &'a Dokument>,
    parter: &'a [Part],
    vedtak: &'a [Vedtak],
    names: Names<'a>,
    /// How surely the name of each file names a party.
    named: OnceCell<Vec<Option<Naming>>>,
    /// The last days of each deadline of the appeal.
    pub(crate) siste_dager: OnceCell<Vec<SisteDager>>,
}

impl<'a> Index<'a> {
    pub(crate) fn of(message: &'a Melding) -> Self {
        let (parter, vedtak): (&[Part], &[Vedtak]) = match message {
            Melding::Oversendelse(m) => (&m.innhold.parter, &m.innhold.vedtak),
            Melding::InnkommetKlage(m) => (&m.innhold.parter, &[]),
            Melding::NyttVedtak(m) => (&[], &m.innhold.vedtak),
            _ => (&[], &[]),
        };
        Self {
            dokumenter: message.dokumenter().iter().map(|d| (d.dokument_id, d)).collect(),
            parter,
            vedtak,
            names: Names::of(parter),
            named: OnceCell::new(),
            siste_dager: OnceCell::new(),
        }
    }

    pub(crate) fn dokument(&self, id: Uuid) -> Option<&'a Dokument> {
        self.dokumenter.get(&id).copied()
    }

    // Parties and decisions are twenty at most, so a list is as good as a map.
    pub(crate) fn part(&self, id: &klagesak_core::verdi::LokalId) -> Option<&'a Part> {
        self.parter.iter().find(|p| p.part_id == *id)
    }

    pub(crate) fn lists_parties(&self) -> bool {
        !self.parter.is_empty()
    }

    pub(crate) fn names(&self) -> &Names<'a> {
        &self.names
    }

    /// How surely the name of each file names a party. More than one rule asks.
    pub(crate) fn named_in_files(&self, dokumenter: &[Dokument]) -> &[Option<Naming>] {
        self.named.get_or_init(|| {
            let names = dokumenter.iter().map(|dokument| dokument.filnavn.as_str());
            // What stands after the last full stop is the type of the file, and judged as that.
            names
                .map(|navn| self.names.in_text(navn.rsplit_once('.').map_or(navn, |(stem, _)| stem)))
                .collect()
        })
    }

    pub(crate) fn vedtak(&self, id: Uuid) -> Option<&'a Vedtak> {
        self.vedtak.iter().find(|v| v.vedtak_id == id)
    }
}
