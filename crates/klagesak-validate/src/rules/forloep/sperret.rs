//! What is to be blocked (FORLOEP): it is there, it is said when it is done, and it does not come back.

use std::collections::BTreeSet;

use klagesak_core::kodeverk::Kvitteringsresultat;
use klagesak_core::melding::{Melding, Sperring};
use klagesak_core::sperring::{Sperret, sperres};
use klagesak_core::verdi::Uuid;
use serde_json::Value;

use crate::forloep::Innslag;
use crate::forloep::henvisning::are_distinct;
use crate::rules::generated::forloep::{KO_FORLOEP_077_FINNES_IKKE, KO_FORLOEP_077_HAR_IKKE_HATT};
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn ikke_kvittert(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (place, entry) in forloep.gjeldende() {
        let receipts: Vec<_> = forloep
            .gjeldende()
            .filter_map(|(i, receipt)| match &receipt.melding {
                Melding::Kvittering(m) if receipt.kvitterer == Some(place) => Some((i, &m.innhold)),
                _ => None,
            })
            .filter(|(_, kvittering)| kvittering.resultat != Kvitteringsresultat::Avvist)
            .collect();
        let done: BTreeSet<Uuid> = receipts
            .iter()
            .flat_map(|(_, kvittering)| kvittering.sperret.iter().map(|s| s.melding_id))
            .collect();
        let asked: BTreeSet<Uuid> = sperres(&entry.melding).iter().map(|linje| linje.melding_id).collect();
        let left = asked.difference(&done).count();
        if let (Some((last, _)), 1..) = (receipts.last(), left) {
            scope.at(*last, "/innhold", &[("antall", left.into())]);
        }
    }
}

/// What is to be blocked, each with the place of the message that says so, and its place in that.
fn sperringer(forloep: &Forloep) -> impl Iterator<Item = (usize, usize, &Sperring)> {
    forloep.gjeldende().flat_map(|(i, entry)| {
        sperres(&entry.melding).iter().enumerate().map(move |(k, linje)| (i, k, linje))
    })
}

fn json(melding: &Melding) -> Value {
    serde_json::to_value(melding).unwrap_or_default()
}

pub(in crate::rules) fn overfoert(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gjeldende() {
        let Melding::Overfoering(m) = &entry.melding else { continue };
        let before = forloep.gjeldende().take_while(|(j, _)| *j < i);
        let sperret = Sperret::of(before.map(|(_, entry)| &entry.melding));
        let blocked = |id: Uuid| forloep.find(id).is_some_and(|(_, sent)| sperret.any_in(&sent.melding));
        let mut med = m.innhold.forsendelser.iter().enumerate().filter(|(_, f)| blocked(f.melding_id));
        if let Some((first, _)) = med.next() {
            let antall = [("antall", (1 + med.count()).into())];
            scope.at(i, &format!("/innhold/forsendelser/{first}/meldingId"), &antall);
        }
    }
}

pub(in crate::rules) fn treffer_ikke(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, k, linje) in sperringer(forloep) {
        // What is not here may be somewhere else. What it asks of itself is another finding.
        let Some((place, sent)) = forloep.find(linje.melding_id).filter(|(place, _)| *place != i) else {
            continue;
        };
        let gone = match (&linje.sti, linje.dokument_id) {
            (Some(sti), None) => json(&sent.melding).pointer(sti.as_str()).is_none(),
            (None, Some(id)) => !sent.melding.dokumenter().iter().any(|d| d.dokument_id == id),
            _ => false,
        };
        let funnet = if gone {
            KO_FORLOEP_077_FINNES_IKKE
        } else if !har_hatt(forloep, i, sent) {
            KO_FORLOEP_077_HAR_IKKE_HATT
        } else {
            continue;
        };
        let params = [("funnet", funnet.into()), ("sperret", (place + 1).into())];
        scope.at(i, &format!("/innhold/sperres/{k}"), &params);
    }
}

/// Whether the one who sent the message at a place has sent or got another, as far as is known here.
fn har_hatt(forloep: &Forloep, place: usize, sent: &Innslag) -> bool {
    let Some(avsender) = forloep.innslag().get(place).map(|entry| entry.hode().avsender) else { return true };
    let mut hatt =
        [sent.hode().avsender, sent.hode().mottaker].into_iter().chain(forloep.overfoert_til(place));
    // Who gets a copy or a later message of the case may have got it on paper.
    let before = forloep.gyldige().take_while(|(j, _)| *j < place);
    let mut with = before.flat_map(|(_, entry)| [entry.hode().avsender, entry.hode().mottaker]);
    hatt.any(|part| !are_distinct(part, avsender)) || with.any(|part| part == avsender)
}

pub(in crate::rules) fn kommer_igjen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (place, _, linje) in sperringer(forloep) {
        let blocked = forloep.find(linje.melding_id).map(|(_, entry)| &entry.melding);
        for (i, entry) in forloep.gjeldende().filter(|(i, _)| *i > place) {
            let at = match (&linje.sti, linje.dokument_id) {
                (Some(sti), None) if erstatter(forloep, entry, linje.melding_id) => {
                    let again =
                        blocked.is_some_and(|blocked| samme_verdi(blocked, &entry.melding, sti.as_str()));
                    again.then(|| sti.as_str().to_owned())
                }
                (None, Some(id)) => samme_dokument(blocked, &entry.melding, id)
                    .map(|k| format!("/innhold/dokumenter/{k}/dokumentId")),
                _ => None,
            };
            if let Some(at) = at {
                scope.at(i, &at, &[("sperring", (place + 1).into())]);
            }
        }
    }
}

/// Whether a message takes the place of another, or of one that does.
fn erstatter(forloep: &Forloep, entry: &Innslag, id: Uuid) -> bool {
    let (mut seen, mut next) = (BTreeSet::new(), entry.hode().erstatter);
    while let Some(old) = next.filter(|old| seen.insert(*old)) {
        if old == id {
            return true;
        }
        next = forloep.find(old).and_then(|(_, entry)| entry.hode().erstatter);
    }
    false
}

/// Whether the value is the same; a number or a yes may be so by chance.
fn samme_verdi(blocked: &Melding, naa: &Melding, sti: &str) -> bool {
    let (blocked, naa) = (json(blocked), json(naa));
    let value =
        blocked.pointer(sti).filter(|value| value.is_string() || value.is_object() || value.is_array());
    value.is_some() && value == naa.pointer(sti)
}

/// Where a document comes again. One with the same id and another file may be a copy with the information taken out.
fn samme_dokument(blocked: Option<&Melding>, naa: &Melding, id: Uuid) -> Option<usize> {
    let foer = blocked.and_then(|m| m.dokumenter().iter().find(|d| d.dokument_id == id));
    naa.dokumenter()
        .iter()
        .position(|d| d.dokument_id == id && foer.is_none_or(|foer| foer.sha256 == d.sha256))
}
