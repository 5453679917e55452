//! Answers (FORLOEP): requests, what is sent later, and receipts.

use std::collections::HashMap;

use klagesak_core::kodeverk::Kvitteringsresultat;
use klagesak_core::melding::{Ettersendelse, Forespoersel, Melding};
use klagesak_core::verdi::{Dato, LokalId, Uuid};

use crate::forloep::{AapneForespoersler, Innslag, Stilling};
use crate::tid::norsk_dato;
use crate::{Forloep, ForloepScope};

fn forespoersler(forloep: &Forloep) -> impl Iterator<Item = (usize, &Forespoersel)> {
    forloep.gyldige().filter_map(|(i, entry)| match &entry.melding {
        Melding::Forespoersel(m) => Some((i, &m.innhold)),
        _ => None,
    })
}

fn ettersendelser(forloep: &Forloep) -> impl Iterator<Item = (usize, &Ettersendelse)> {
    forloep.gyldige().filter_map(|(i, entry)| match &entry.melding {
        Melding::Ettersendelse(m) => Some((i, &m.innhold)),
        _ => None,
    })
}

/// Whether the message at a place has not been replaced.
fn gjelder(forloep: &Forloep, index: usize) -> bool {
    forloep.innslag().get(index).is_some_and(|entry| entry.stilling == Stilling::Gjelder)
}

pub(in crate::rules) fn ukjent_forespoersel(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, sent) in ettersendelser(forloep) {
        // Where what it answers is not here, nobody can tell.
        let answered = forloep.innslag().get(i).and_then(|entry| forloep.find(entry.hode().svar_paa?));
        let known =
            answered.is_some_and(|(_, answered)| matches!(answered.melding, Melding::Forespoersel(_)));
        if known && sent.forespoersel_id.is_some_and(|id| !forloep.har_forespoersel(id)) {
            scope.at(i, "/innhold/forespoerselId", &[]);
        }
    }
}

pub(in crate::rules) fn ukjent_linje(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, sent) in ettersendelser(forloep) {
        let asked: Vec<_> =
            forespoersler(forloep).filter(|(_, f)| Some(f.forespoersel_id) == sent.forespoersel_id).collect();
        if asked.is_empty() {
            continue;
        }
        let known =
            |line: &LokalId| asked.iter().any(|(_, f)| f.dokumenter.iter().any(|l| l.referanse == *line));
        for (j, dokument) in sent.dokumenter.iter().enumerate() {
            if dokument.referanse.as_ref().is_some_and(|line| !known(line)) {
                let at = format!("/innhold/dokumenter/{j}/referanse");
                scope.at(i, &at, &[("nummer", (j + 1).into())]);
            }
        }
    }
}

pub(in crate::rules) fn forespoersel_ubesvart(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    if !forloep.tilstand().hos_statsforvalteren() {
        return;
    }
    let mut aapne = AapneForespoersler::default();
    forloep.gyldige().for_each(|(_, entry)| aapne.note(entry));
    let end = forloep.innslag().len();
    for (i, asked) in forespoersler(forloep).filter(|(i, _)| gjelder(forloep, *i)) {
        if forloep.spurt_en_doed(asked, end) {
            continue;
        }
        let missing = aapne.missing(asked.forespoersel_id);
        let frister = asked.dokumenter.iter().filter(|linje| missing.contains(&linje.referanse));
        let ute: Vec<Dato> =
            frister.map(|linje| linje.frist.unwrap_or(asked.frist)).filter(|f| *f < scope.today()).collect();
        if let Some(frist) = ute.iter().min() {
            let (antall, alle) = (ute.len(), asked.dokumenter.len());
            let params = [("frist", (*frist).into()), ("antall", antall.into()), ("alle", alle.into())];
            scope.at(i, "/innhold/frist", &params);
        }
    }
}

/// A week: long enough for a weekend and a day off, short enough that little is lost.
const KVITTERING_DAGER: i64 = 7;

pub(in crate::rules) fn mangler_kvittering(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, sent) in forloep.oversendelser().filter(|(i, _)| gjelder(forloep, *i)) {
        // A receipt the office has written itself is no answer.
        let own =
            |entry: &Innslag| matches!(entry.melding, Melding::Kvittering(_)) && entry.kvitterer.is_none();
        let answered =
            forloep.gyldige().any(|(_, entry)| entry.hode().svar_paa == Some(sent.melding_id) && !own(entry));
        let Some(day) = norsk_dato(sent.opprettet) else { continue };
        let dager = (scope.today().naive() - day.naive()).num_days();
        if !answered && dager > KVITTERING_DAGER {
            scope.at(i, "", &[("dager", u64::try_from(dager).unwrap_or_default().into())]);
        }
    }
}

pub(in crate::rules) fn motstridende_kvitteringer(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut first: HashMap<Uuid, bool> = HashMap::new();
    for (i, entry) in forloep.gyldige().filter(|(i, _)| gjelder(forloep, *i)) {
        let Melding::Kvittering(m) = &entry.melding else { continue };
        let Some(id) = m.svar_paa.filter(|_| entry.kvitterer.is_some()) else { continue };
        let avvist = m.innhold.resultat == Kvitteringsresultat::Avvist;
        if *first.entry(id).or_insert(avvist) != avvist {
            scope.at(i, "", &[]);
        }
    }
}
