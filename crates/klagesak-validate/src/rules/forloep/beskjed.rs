//! Who is told of the decision (FORLOEP): each klager, and whoever acts for the klager.

use klagesak_core::kodeverk::{Klageutfall, Kodeverk, Partsrolle};
use klagesak_core::melding::{Avgjoerelse, Melding, Part, Underrettet, Vedtaksavgjoerelse};

use super::utfall::avgjoerelser;
use crate::{Forloep, ForloepScope};

/// Whether a part acts for another. One that doesn't say for whom, acts for all.
pub(super) fn handler_for(part: &Part, annen: &Part) -> bool {
    let acts = part.er(&Partsrolle::Fullmektig) || part.er(&Partsrolle::Verge);
    part.representerer.contains(&annen.part_id) || acts && part.representerer.is_empty()
}

/// Whether a klager has withdrawn the whole appeal before the message at a place.
pub(super) fn trukket(forloep: &Forloep, place: usize, klager: &Part) -> bool {
    forloep.gjeldende().take_while(|(i, _)| *i < place).any(|(_, entry)| match &entry.melding {
        // One that does not say whose, where there are several, is another finding.
        Melding::Trekk(m) if m.innhold.vedtak_ider.is_empty() => {
            m.innhold.part_ider.omfatter(&klager.part_id)
        }
        _ => false,
    })
}

/// Whether somebody who was told is a part.
fn er(underrettet: &Underrettet, part: &Part) -> bool {
    underrettet.part_id.as_ref() == Some(&part.part_id)
        || underrettet.rolle.as_ref().is_some_and(|rolle| part.er(rolle))
}

/// Whether somebody who was told is the klager, or acts for the klager.
pub(super) fn til_klageren(underrettet: &Underrettet, parter: &[Part]) -> bool {
    let klager = |part: &Part| part.er(&Partsrolle::Klager);
    let for_klager = |part: &Part| parter.iter().any(|other| klager(other) && handler_for(part, other));
    underrettet.rolle == Some(Partsrolle::Klager)
        || parter.iter().filter(|part| er(underrettet, part)).any(|part| klager(part) || for_klager(part))
}

/// Whether who was told can be known, and somebody must be: an appeal that is closed may have nobody left to tell.
fn kan_bedoemmes(avgjoerelse: &Avgjoerelse, parter: &[Part]) -> bool {
    use Partsrolle::{Medsoeker, SakenGjelder};
    let closed = avgjoerelse.vedtak.iter().all(|v| v.utfall == Klageutfall::Henlagt);
    // A helper that nobody has as a role may have come in since.
    let unknown = |u: &Underrettet| {
        u.rolle
            .as_ref()
            .is_some_and(|rolle| rolle.kode().is_none() || !parter.iter().any(|part| part.er(rolle)))
            || u.part_id.as_ref().is_some_and(|id| !parter.iter().any(|part| part.part_id == *id))
            || u.part_id.is_some() == u.rolle.is_some()
    };
    // That only others were told, the message says itself.
    let only_others = avgjoerelse
        .underrettet
        .iter()
        .all(|u| u.part_id.is_none() && matches!(u.rolle, Some(Medsoeker | SakenGjelder)));
    !closed && !only_others && !avgjoerelse.underrettet.iter().any(unknown)
}

pub(in crate::rules) fn klager_uten_beskjed(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        let parter = &sent.parter;
        if !kan_bedoemmes(avgjoerelse, parter) {
            continue;
        }
        let doede = forloep.doede_uten_arving(i);
        let klagere = parter.iter().filter(|part| {
            part.er(&Partsrolle::Klager) && !doede.iter().any(|doed| doed.part_id == part.part_id)
        });
        let untold = klagere.filter(|klager| {
            let told = |part: &Part| avgjoerelse.underrettet.iter().any(|u| er(u, part));
            // A decision on another's appeal alone need not be told to this one.
            let hers = |linje: &Vedtaksavgjoerelse| {
                linje.part_ider.is_empty() || linje.part_ider.contains(&klager.part_id)
            };
            avgjoerelse.vedtak.iter().any(hers)
                && !trukket(forloep, i, klager)
                && !told(klager)
                && !parter.iter().any(|part| handler_for(part, klager) && told(part))
        });
        let antall = untold.count();
        if antall > 0 {
            scope.at(i, "/innhold/underrettet", &[("antall", antall.into())]);
        }
    }
}

pub(in crate::rules) fn fullmektig_uten_beskjed(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, sent) in avgjoerelser(forloep) {
        let parter = &sent.parter;
        if !kan_bedoemmes(avgjoerelse, parter) {
            continue;
        }
        let told = |part: &Part| avgjoerelse.underrettet.iter().any(|u| er(u, part));
        let mut klagere = parter.iter().filter(|part| part.er(&Partsrolle::Klager) && told(part));
        let passed_over = klagere.any(|klager| {
            let acts = |part: &&Part| part.er(&Partsrolle::Fullmektig) && handler_for(part, klager);
            let mut helpers = parter.iter().filter(acts).peekable();
            helpers.peek().is_some() && !helpers.any(told)
        });
        if passed_over {
            scope.at(i, "/innhold/underrettet", &[]);
        }
    }
}
