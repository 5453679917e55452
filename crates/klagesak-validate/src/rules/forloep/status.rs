//! What status messages say against the case (FORLOEP).

use klagesak_core::frister::{add_months, add_weeks};
use klagesak_core::kodeverk::Statuskode;
use klagesak_core::melding::{Melding, Status};
use klagesak_core::verdi::Dato;

use super::utfall::{avgjoerelser, mottatt};
use crate::forloep::side::{Side, side};
use crate::tid::{NORM_MAANEDER, norsk_dato};
use crate::{Forloep, ForloepScope};

fn meldt(forloep: &Forloep) -> impl Iterator<Item = (usize, &Status, Option<Side>)> {
    forloep.gjeldende().filter_map(|(i, entry)| match &entry.melding {
        Melding::Status(m) => Some((i, &m.innhold, side(&m.avsender))),
        _ => None,
    })
}

pub(in crate::rules) fn avgjort_av_nav(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let decided = |day: Dato| {
        forloep
            .gyldige()
            .any(|(_, entry)| matches!(&entry.melding, Melding::Avgjoerelse(m) if m.innhold.dato <= day))
    };
    for (i, status, side) in meldt(forloep) {
        let there = forloep.innslag().get(i).is_some_and(|entry| entry.foer.hos_statsforvalteren());
        if side != Some(Side::Foersteinstans) || !there {
            continue;
        }
        let early = status.hendelser.iter().position(|hendelse| {
            let over = matches!(hendelse.status, Statuskode::Avgjort | Statuskode::Ferdig);
            over && norsk_dato(hendelse.tidspunkt).is_some_and(|day| !decided(day))
        });
        if let Some(k) = early {
            scope.at(i, &format!("/innhold/hendelser/{k}/status"), &[]);
        }
    }
}

/// So long that an answer must have been on its way, where nothing else shows that the embete reports what it writes.
const UTEN_STATUS_UKER: u32 = 12;

pub(in crate::rules) fn uten_foreloepig_svar(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let Some((place, sent)) = forloep.oversendelser().last() else { return };
    let Some(fra) = mottatt(forloep, sent) else { return };
    let answered =
        meldt(forloep).any(|(_, s, _)| s.hendelser.iter().any(|h| h.status == Statuskode::ForeloepigSvar));
    let reports = meldt(forloep).any(|(i, _, side)| i > place && side == Some(Side::Klageinstans));
    let decision = avgjoerelser(forloep).find(|(i, _, _)| *i > place);
    let (at, below, til) = match decision {
        Some((i, avgjoerelse, _)) => (i, "/innhold/dato", avgjoerelse.dato),
        // Without a word from the embete nobody knows what it has written to the party.
        None if forloep.tilstand().hos_statsforvalteren() && reports => (place, "", scope.today()),
        None => return,
    };
    let limit = if reports {
        add_months(fra, scope.law().foreloepig_svar_maaneder)
    } else {
        add_weeks(fra, UTEN_STATUS_UKER)
    };
    // That a decision is later than the norm, is a finding that asks for the same.
    let past_norm = decision.is_some() && add_months(fra, NORM_MAANEDER).is_some_and(|norm| til > norm);
    if !answered && !past_norm && limit.is_some_and(|limit| til > limit) {
        scope.at(at, below, &[("mottatt", fra.into())]);
    }
}
