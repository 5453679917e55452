//! Out of turn (FORLOEP): messages that come when the case is not with the Statsforvalter, and answers that come first.

use std::collections::HashMap;

use klagesak_core::melding::Melding;
use klagesak_core::verdi::{Tidspunkt, Uuid};

use crate::forloep::{Innslag, Tilstand};
use crate::{Forloep, ForloepScope};
use klagesak_core::frister::KLOKKESLINGRING;

/// Whether the message is one of the great steps out of place: those have rules of their own, in `gang`.
fn et_hovedsteg(entry: &Innslag) -> bool {
    match entry.melding {
        Melding::Oversendelse(_) => true,
        Melding::Avgjoerelse(_) => entry.foer == Tilstand::Ny || entry.paa_nytt,
        _ => false,
    }
}

pub(in crate::rules) fn melding_etter_slutt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        if entry.foer.ferdig() && !et_hovedsteg(entry) && !forloep.etter_ukjent(i) {
            scope.at(i, "", &[("tilstand", entry.foer.label().into())]);
        }
    }
}

pub(in crate::rules) fn melding_utenfor_tur(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.uventede() {
        // What is not here may have brought the case further.
        if !entry.foer.ferdig() && !et_hovedsteg(entry) && !forloep.etter_ukjent(i) {
            scope.at(i, "", &[("tilstand", entry.foer.label().into())]);
        }
    }
}

pub(in crate::rules) fn svar_foer_spoersmaal(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let (mut messages, mut requests): (HashMap<Uuid, _>, HashMap<Uuid, _>) = Default::default();
    for (i, entry) in forloep.gyldige() {
        let made = (i, entry.hode().opprettet);
        messages.insert(entry.hode().melding_id, made);
        if let Melding::Forespoersel(m) = &entry.melding {
            // A request that comes again was asked the first time.
            requests.entry(m.innhold.forespoersel_id).or_insert(made);
        }
    }
    for (i, entry) in forloep.gyldige() {
        // A decision before the case was sent over has a rule of its own.
        let decides = matches!(&entry.melding, Melding::Avgjoerelse(m) if m.innhold.om_klagen());
        if decides && entry.foer == Tilstand::Ny {
            continue;
        }
        let hode = entry.hode();
        let request = match &entry.melding {
            Melding::Ettersendelse(m) => m.innhold.forespoersel_id,
            _ => None,
        };
        let later =
            |&(_, made): &(usize, Tidspunkt)| made.instant() > hode.opprettet.instant() + KLOKKESLINGRING;
        let references = [
            ("svarPaa", "/svarPaa", hode.svar_paa.and_then(|id| messages.get(&id))),
            ("erstatter", "/erstatter", hode.erstatter.and_then(|id| messages.get(&id))),
            ("forespoerselId", "/innhold/forespoerselId", request.and_then(|id| requests.get(&id))),
        ];
        // One is enough: a wrong clock puts the message before all it refers to.
        let first =
            references.into_iter().find_map(|(felt, at, made)| Some((felt, at, made.filter(|m| later(m))?)));
        if let Some((felt, at, (other, _))) = first {
            scope.at(i, at, &[("felt", felt.into()), ("senere", (other + 1).into())]);
        }
    }
}

pub(in crate::rules) fn mottatt_foer_sendt(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gyldige() {
        let (Melding::Kvittering(m), Some(place)) = (&entry.melding, entry.kvitterer) else { continue };
        let Some(sent) = forloep.innslag().get(place) else { continue };
        let before = |time: Tidspunkt| sent.hode().opprettet.instant() > time.instant() + KLOKKESLINGRING;
        // A receipt that as a whole is made too early has been told of.
        if before(m.innhold.mottatt) && !before(m.opprettet) {
            scope.at(i, "/innhold/mottatt", &[("besvart", (place + 1).into())]);
        }
    }
}
