//! Withdrawals (FORLOEP): of whose appeal, and not before there was one. Who may, `trekker` tells.

use klagesak_core::kodeverk::Kodeverk;
use klagesak_core::melding::{Fremsettelse, Melding, Oversendelse, Part, Partsendringslinje, Trekk};

use crate::forloep::klagere;
use crate::rules::generated::forloep::{KO_FORLOEP_060_IKKE_EN_SOM_KLAGER, KO_FORLOEP_060_INGEN};
use crate::{Forloep, ForloepScope};

/// The withdrawals that count, each with the oversendelse it is about.
pub(super) fn trekk(forloep: &Forloep) -> impl Iterator<Item = (usize, &Trekk, &Oversendelse)> {
    forloep.gjeldende().filter_map(|(i, entry)| match &entry.melding {
        Melding::Trekk(m) => Some((i, &m.innhold, &forloep.oversendelse_foer(i)?.innhold)),
        _ => None,
    })
}

/// Those of some parties who may be the one who withdrew; none when nobody can tell.
pub(super) fn trukket_av<'a>(trekk: &Trekk, parter: &[&'a Part]) -> Option<Vec<&'a Part>> {
    let parter = parter.iter().copied();
    match (&trekk.trukket_av.part_id, &trekk.trukket_av.rolle) {
        (Some(id), None) => Some(vec![{ parter }.find(|part| part.part_id == *id)?]),
        (None, Some(rolle)) if rolle.kode().is_some() => Some(parter.filter(|part| part.er(rolle)).collect()),
        _ => None,
    }
}

pub(in crate::rules) fn trukket_foer_klagen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, trekk, sent) in trekk(forloep) {
        let parter: Vec<&Part> = sent.parter.iter().collect();
        let candidates = trukket_av(trekk, &parter).unwrap_or_default();
        let hennes = |f: &&Fremsettelse| {
            let of = |part: &&Part| f.part_ider.contains(&part.part_id);
            f.part_ider.is_empty() || candidates.iter().any(of)
        };
        let fremsettelser = &sent.klage.fremsettelser;
        let own = fremsettelser.iter().filter(hennes).map(Fremsettelse::avbrutt).min();
        let Some(klaget) = own.or_else(|| fremsettelser.iter().map(Fremsettelse::avbrutt).min()) else {
            continue;
        };
        if trekk.dato < klaget {
            scope.at(i, "/innhold/dato", &[("dato", trekk.dato.into()), ("klaget", klaget.into())]);
        }
    }
}

pub(in crate::rules) fn hvem_sin_klage(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, trekk, sent) in trekk(forloep) {
        let klagere = klagere(&sent.parter);
        if trekk.part_ider.is_empty() && klagere.len() > 1 {
            scope.at(i, "/innhold", &[("funnet", KO_FORLOEP_060_INGEN.into())]);
        }
        for (j, id) in trekk.part_ider.iter().enumerate() {
            // Who has come in for one who is dead, may withdraw.
            let inn = |linje: &Partsendringslinje| linje.trer_inn_for.is_some() && linje.part_id == *id;
            let arving = forloep.partsendringer(i).any(inn);
            // Nobody knows what a message that is not here says of somebody who is not here either.
            let known = forloep.parter_foer(i).iter().any(|part| part.part_id == *id);
            if known && !arving && !klagere.iter().any(|klager| klager.part_id == *id) {
                let funnet = [("funnet", KO_FORLOEP_060_IKKE_EN_SOM_KLAGER.into())];
                scope.at(i, &format!("/innhold/partIder/{j}"), &funnet);
            }
        }
    }
}

pub(in crate::rules) fn trukket_er_avgjort(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    // Where nothing is left at all, no decision is expected.
    for (i, _) in forloep.gjeldende().filter(|(_, entry)| entry.trukket && entry.etter.is_some()) {
        scope.at(i, "/innhold/vedtak", &[]);
    }
}
