//! The events of a case while they are gathered.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use klagesak_core::Melding;
use klagesak_core::kodeverk::{Forespurt, Klageutfall, Partsrolle, Statuskode};
use klagesak_core::melding::{Konvolutt, NavFagsak, Oversendelse, Vedtak};
use klagesak_core::verdi::{Dato, LokalId, Uuid};
use klagesak_core::verdict::Finding;
use serde_json::{Map, Value};

use super::fil::Filer;
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
    pub(super) files: &'a Filer<'a>,
    /// Statuses the case tells itself, so that none is made from something else.
    runder: Runder,
    /// The numbers of the case at the Nav-kontor, one for each decision that is appealed.
    pub(super) saksreferanser: Vec<String>,
    /// Whether the party is asked for something.
    pub(super) part_spurt: bool,
    /// Whether a decision is annulled.
    pub(super) opphevet: bool,
    /// Those who appeal, as far as the case has told.
    klagere: BTreeSet<&'a LokalId>,
    /// What each decision is known by.
    numre: BTreeMap<Uuid, String>,
}

impl<'a> Hendelser<'a> {
    pub(super) fn new(posts: &[Post<'a>], files: &'a Filer<'a>) -> Self {
        let (mut saksreferanser, mut opphevet) = (Vec::new(), false);
        let (mut klagere, mut numre) = (BTreeSet::new(), BTreeMap::new());
        for post in posts.iter().filter(|post| post.counts()) {
            let parter = post.melding.parter().into_iter().map(|(_, part)| part);
            klagere.extend(parter.filter(|part| part.er(&Partsrolle::Klager)).map(|part| &part.part_id));
            match post.melding {
                Melding::Avgjoerelse(decided) => {
                    opphevet |= decided.innhold.utfall == Some(Klageutfall::Opphevet);
                }
                Melding::Oversendelse(sak) => {
                    saksreferanser = numbers(sak);
                    numre.extend(sak.innhold.vedtak.iter().map(|v| (v.vedtak_id, number(sak, v))));
                }
                Melding::NyttVedtak(m) => {
                    for vedtak in m.innhold.vedtak.iter() {
                        let number = of_new(&numre, vedtak, m.referanser.nav_fagsak.as_ref());
                        numre.insert(vedtak.vedtak_id, number);
                    }
                }
                _ => {}
            }
        }
        let mut events = Self {
            list: Vec::new(),
            findings: Vec::new(),
            files,
            runder: Runder::new(posts),
            saksreferanser,
            part_spurt: false,
            opphevet,
            klagere,
            numre,
        };
        let asked = |post: &Post<'_>| match post.melding {
            Melding::Forespoersel(m) => {
                m.innhold.rettet_til == Forespurt::Part && events.about_all(&m.innhold.part_ider)
            }
            _ => false,
        };
        events.part_spurt = posts.iter().any(|post| post.counts() && asked(post));
        events
    }

    /// What a new decision is known by.
    pub(super) fn number(&self, vedtak: &Vedtak) -> String {
        self.numre.get(&vedtak.vedtak_id).cloned().unwrap_or_else(|| vedtak.vedtak_id.to_string())
    }

    /// Whether what is about these parties is about everybody who appeals. The page is one person's, and does not say for whom
    /// something is.
    pub(super) fn about_all(&self, parter: &[LokalId]) -> bool {
        parter.is_empty()
            || !self.klagere.is_empty() && self.klagere.iter().all(|klager| parter.contains(*klager))
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

/// What a new decision is known by: as what it replaced; else its own number, that of the case as a whole, or its id.
fn of_new(known: &BTreeMap<Uuid, String>, vedtak: &Vedtak, whole: Option<&NavFagsak>) -> String {
    let replaced = vedtak.erstatter_vedtak_ider.iter().find_map(|id| known.get(id)).cloned();
    let own = vedtak.saksnummer.as_ref().or(whole.map(|fagsak| &fagsak.saksnummer));
    replaced
        .or_else(|| own.map(|number| number.as_str().to_owned()))
        .unwrap_or_else(|| vedtak.vedtak_id.to_string())
}

/// What the Nav-kontor knows a decision by: its case number, the number of the case as a whole, or its id.
pub(super) fn number(sak: &Konvolutt<Oversendelse>, vedtak: &Vedtak) -> String {
    let whole = sak.referanser.nav_fagsak.as_ref().map(|fagsak| fagsak.saksnummer.as_str());
    let own = vedtak.saksnummer.as_ref().map(|number| number.as_str()).or(whole);
    own.map_or_else(|| vedtak.vedtak_id.to_string(), str::to_owned)
}
