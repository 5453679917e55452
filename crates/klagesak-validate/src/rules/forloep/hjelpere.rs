//! Helpers who go (FORLOEP): only one who was there, and the decision is told to somebody who still is.

use klagesak_core::kodeverk::{Partsendringsslag, Partsrolle};
use klagesak_core::melding::{Melding, Part};
use klagesak_core::verdi::{Dato, LokalId};

use super::utfall::avgjoerelser;
use crate::{Forloep, ForloepScope};

/// Whether the last that is told of a helper from before a day is that she no longer is.
pub(super) fn er_ute(forloep: &Forloep, place: usize, hjelper: &LokalId, dag: Dato) -> bool {
    use Partsendringsslag::{FullmektigUt, NyFullmektig, NyVerge, VergeUt};
    let hennes = forloep.partsendringer(place).filter(|linje| {
        linje.part_id == *hjelper
            && linje.gjelder_fra < dag
            && matches!(linje.slag, FullmektigUt | NyFullmektig | NyVerge | VergeUt)
    });
    hennes.last().is_some_and(|linje| matches!(linje.slag, FullmektigUt | VergeUt))
}

pub(in crate::rules) fn ut_uten_aa_vaere_inne(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gjeldende() {
        let Melding::Partsendring(m) = &entry.melding else { continue };
        if forloep.oversendelse_foer(i).is_none() || forloep.etter_ukjent(i) {
            continue;
        }
        let own = m.innhold.endringer.iter().filter_map(|linje| linje.part.as_ref());
        let known: Vec<&Part> = forloep.parter_foer(i).into_iter().chain(own).collect();
        for (j, linje) in m.innhold.endringer.iter().enumerate() {
            let rolle = match linje.slag {
                Partsendringsslag::FullmektigUt => Partsrolle::Fullmektig,
                Partsendringsslag::VergeUt => Partsrolle::Verge,
                _ => continue,
            };
            // One nobody knows is another finding.
            let hennes = known.iter().filter(|part| part.part_id == linje.part_id);
            let may = |part: &&Part| {
                part.er(&rolle)
                    || part
                        .roller
                        .iter()
                        .any(|rolle| matches!(rolle, Partsrolle::Annen(_) | Partsrolle::Ukjent(_)))
            };
            if hennes.clone().next().is_some() && !hennes.copied().any(|part| may(&part)) {
                scope.at(i, &format!("/innhold/endringer/{j}/partId"), &[]);
            }
        }
    }
}

pub(in crate::rules) fn bare_en_som_er_ute(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, avgjoerelse, _) in avgjoerelser(forloep) {
        let told = &avgjoerelse.underrettet;
        let ute = |id: &LokalId, dag: Dato| er_ute(forloep, i, id, dag);
        if !told.is_empty() && told.iter().all(|u| u.part_id.as_ref().is_some_and(|id| ute(id, u.dato))) {
            scope.at(i, "/innhold/underrettet", &[]);
        }
    }
}
