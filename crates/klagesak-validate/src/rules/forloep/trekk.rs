//! Withdrawals (FORLOEP): by the klager or somebody who acts for the klager, and not before there was an appeal.

use klagesak_core::kodeverk::{Kodeverk, Partsrolle};
use klagesak_core::melding::{Fremsettelse, Melding, Oversendelse, Part, Partsendringslinje, Trekk};

use super::beskjed::handler_for;
use crate::forloep::klagere;
use crate::rules::generated::forloep::{KO_FORLOEP_060_IKKE_EN_SOM_KLAGER, KO_FORLOEP_060_INGEN};
use crate::{Forloep, ForloepScope};

/// The withdrawals that count, each with the oversendelse it is about.
fn trekk(forloep: &Forloep) -> impl Iterator<Item = (usize, &Trekk, &Oversendelse)> {
    forloep.gjeldende().filter_map(|(i, entry)| match &entry.melding {
        Melding::Trekk(m) => Some((i, &m.innhold, &forloep.oversendelse_foer(i)?.innhold)),
        _ => None,
    })
}

/// Those who may be the one who withdrew; none when nobody can tell.
fn trukket_av<'a>(trekk: &Trekk, parter: &'a [Part]) -> Option<Vec<&'a Part>> {
    match (&trekk.trukket_av.part_id, &trekk.trukket_av.rolle) {
        (Some(id), None) => Some(vec![parter.iter().find(|part| part.part_id == *id)?]),
        (None, Some(rolle)) if rolle.kode().is_some() => {
            Some(parter.iter().filter(|part| part.er(rolle)).collect())
        }
        _ => None,
    }
}

pub(in crate::rules) fn trukket_av_en_annen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, trekk, sent) in trekk(forloep) {
        let Some(candidates) = trukket_av(trekk, &sent.parter) else { continue };
        let may = |part: &Part| {
            // Who comes in for the dead comes in for the appeal.
            let own = [Partsrolle::Klager, Partsrolle::Arving, Partsrolle::Doedsbo];
            let mut klagere = sent.parter.iter().filter(|other| other.er(&Partsrolle::Klager));
            own.iter().any(|rolle| part.er(rolle)) || klagere.any(|klager| handler_for(part, klager))
        };
        if !candidates.into_iter().any(may) {
            scope.at(i, "/innhold/trukketAv", &[]);
        }
    }
}

pub(in crate::rules) fn trukket_foer_klagen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, trekk, sent) in trekk(forloep) {
        let candidates = trukket_av(trekk, &sent.parter).unwrap_or_default();
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
            if !arving && !klagere.iter().any(|klager| klager.part_id == *id) {
                let funnet = [("funnet", KO_FORLOEP_060_IKKE_EN_SOM_KLAGER.into())];
                scope.at(i, &format!("/innhold/partIder/{j}"), &funnet);
            }
        }
    }
}
