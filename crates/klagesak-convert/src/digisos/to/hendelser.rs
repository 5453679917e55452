//! The events of a case while they are gathered.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use klagesak_core::Melding;
use klagesak_core::kodeverk::Statuskode;
use klagesak_core::melding::{Konvolutt, Oversendelse, Vedtak};
use klagesak_core::verdi::{Dato, Uuid};
use klagesak_core::verdict::Finding;
use serde_json::{Map, Value};

use super::fil::Filreferanse;
use super::ledgered::Post;
use super::rounds::Runder;
use crate::digisos::koder;
use crate::rules::generated::tap::KO_TAP_067;
use crate::time;

/// The events being made.
pub(super) struct Hendelser<'a> {
    list: Vec<(DateTime<Utc>, Value)>,
    /// What there is to say that is not the loss of a place.
    pub(super) findings: Vec<Finding>,
    /// Where documents lie in Fiks.
    pub(super) files: &'a BTreeMap<Uuid, Filreferanse>,
    /// Statuses the case tells itself, so that none is made from something else.
    runder: Runder,
    /// The numbers of the case at the Nav-kontor, one for each decision that is appealed.
    pub(super) saksreferanser: Vec<String>,
    /// Whether the party is asked for something.
    pub(super) part_spurt: bool,
}

impl<'a> Hendelser<'a> {
    pub(super) fn new(posts: &[Post<'_>], files: &'a BTreeMap<Uuid, Filreferanse>) -> Self {
        let (mut saksreferanser, mut part_spurt) = (Vec::new(), false);
        for post in posts.iter().filter(|post| post.counts()) {
            match post.melding {
                Melding::Oversendelse(sak) => saksreferanser = numbers(sak),
                Melding::Forespoersel(spurt) => {
                    part_spurt |= spurt.innhold.rettet_til == klagesak_core::kodeverk::Forespurt::Part;
                }
                _ => {}
            }
        }
        let runder = Runder::new(posts);
        Self { list: Vec::new(), findings: Vec::new(), files, runder, saksreferanser, part_spurt }
    }

    /// Adds an event. What is the same and at the same time is one event.
    pub(super) fn add(
        &mut self,
        kind: &str,
        time: DateTime<Utc>,
        fields: impl IntoIterator<Item = (&'static str, Value)>,
    ) {
        let mut event = Map::new();
        event.insert("type".into(), kind.into());
        event.insert("hendelsestidspunkt".into(), time::utc(time).into());
        event.extend(fields.into_iter().map(|(name, value)| (name.to_owned(), value)));
        let event = (time, Value::Object(event));
        if !self.list.contains(&event) {
            self.list.push(event);
        }
    }

    /// Adds an event on a day of which a message only has the date, at this place; whether it could.
    pub(super) fn add_on(
        &mut self,
        (post, place): (&Post<'_>, &str),
        day: Dato,
        kind: &str,
        fields: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> bool {
        let Some(noon) = time::noon(day) else { return false };
        self.add(kind, noon, fields);
        post.take(place);
        self.findings.push(post.finding(place, &KO_TAP_067).with("klokken", "12.00"));
        true
    }

    /// Adds a status that follows from something else than a status message, when none tells of it.
    pub(super) fn status_on(&mut self, at: (&Post<'_>, &str), day: Dato, code: &Statuskode) -> bool {
        match koder::STATUS.to(code) {
            Some((status, _)) if !self.is_told(at.0, code) => {
                self.add_on(at, day, "klageStatus", [("status", status.into())])
            }
            _ => false,
        }
    }

    /// Whether a status message tells of this, in the round of a message.
    pub(super) fn is_told(&self, post: &Post<'_>, code: &Statuskode) -> bool {
        self.runder.tells(post, code)
    }

    /// The events, oldest first; those at one time in the order they were added.
    pub(super) fn finish(mut self) -> (Vec<Value>, Vec<Finding>) {
        self.list.sort_by_key(|(time, _)| *time);
        (self.list.into_iter().map(|(_, event)| event).collect(), self.findings)
    }
}

/// What the Nav-kontor knows each appealed decision by.
pub(super) fn numbers(sak: &Konvolutt<Oversendelse>) -> Vec<String> {
    let mut numbers = Vec::new();
    for vedtak in appealed(sak) {
        let number = number(sak, vedtak);
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// The decisions that are appealed.
pub(super) fn appealed(sak: &Konvolutt<Oversendelse>) -> impl Iterator<Item = &Vedtak> {
    sak.innhold.vedtak.iter().filter(|v| sak.innhold.klage.gjelder_vedtak.contains(&v.vedtak_id))
}

/// What the Nav-kontor knows a decision by: its case number, the number of the case as a whole, or its id.
pub(super) fn number(sak: &Konvolutt<Oversendelse>, vedtak: &Vedtak) -> String {
    let whole = sak.referanser.nav_fagsak.as_ref().map(|fagsak| fagsak.saksnummer.as_str());
    let own = vedtak.saksnummer.as_ref().map(|number| number.as_str()).or(whole);
    own.map_or_else(|| vedtak.vedtak_id.to_string(), str::to_owned)
}
