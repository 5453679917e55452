//! The persons of a case (FORLOEP): nobody unknown takes the place of somebody, between two oversendelser or by a correction.

use std::collections::BTreeSet;

use klagesak_core::kodeverk::{Kodeverk, Partsendringsslag, Partsrolle};
use klagesak_core::melding::{Melding, Part};
use klagesak_core::names::share_a_name;
use klagesak_core::verdi::LokalId;

use super::innhold::andre;
use crate::{Forloep, ForloepScope};

pub(in crate::rules) fn ukjent_i_stedet(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    let mut forrige: Option<&[Part]> = None;
    for (i, m) in forloep.oversendelser() {
        let naa: &[Part] = &m.innhold.parter;
        if let Some(foer) = forrige
            // Another number for life is an error of its own.
            && !andre(&med_rolle(foer, &Partsrolle::SakenGjelder), &med_rolle(naa, &Partsrolle::SakenGjelder))
            && let Some((j, rolle)) = [Partsrolle::SakenGjelder, Partsrolle::Klager]
                .into_iter()
                .find_map(|rolle| Some((fremmed(foer, naa, &rolle)?, rolle)))
        {
            let rolle = rolle.kode().map_or("UKJENT", |kode| kode.verdi);
            scope.at(i, &format!("/innhold/parter/{j}"), &[("rolle", rolle.into())]);
        }
        forrige = Some(naa);
    }
}

pub(in crate::rules) fn rettet_til_en_annen(forloep: &Forloep, scope: &mut ForloepScope<'_>) {
    for (i, entry) in forloep.gjeldende() {
        let Melding::Partsendring(m) = &entry.melding else { continue };
        let known = forloep.parter_foer(i);
        let mut told: BTreeSet<&LokalId> = BTreeSet::new();
        for (j, linje) in m.innhold.endringer.iter().enumerate() {
            let rettet =
                matches!(linje.slag, Partsendringsslag::NavnRettet | Partsendringsslag::NummerRettet);
            // A paper shows that it is the same person.
            if !rettet || linje.dokument_id.is_some() {
                continue;
            }
            let foer = known.iter().find(|part| part.part_id == linje.part_id);
            let other = foer.zip(linje.part.as_ref()).is_some_and(|(foer, naa)| er_en_annen(foer, naa));
            if other && told.insert(&linje.part_id) {
                scope.at(i, &format!("/innhold/endringer/{j}/part"), &[]);
            }
        }
    }
}

/// Whether neither the number nor any name of a person is left.
fn er_en_annen(foer: &Part, naa: &Part) -> bool {
    let (Some(a), Some(b)) = (&foer.person, &naa.person) else { return false };
    let numre = a.nummer().zip(b.nummer());
    numre.is_some_and(|(a, b)| a != b) && !share_a_name(&a.navn, &b.navn)
}

fn med_rolle<'a>(parter: &'a [Part], rolle: &Partsrolle) -> Vec<&'a Part> {
    parter.iter().filter(|part| part.er(rolle)).collect()
}

/// The place of the first with a role whom nobody knows, where somebody who had the role is gone.
fn fremmed(foer: &[Part], naa: &[Part], rolle: &Partsrolle) -> Option<usize> {
    let still = med_rolle(naa, rolle);
    let gone = med_rolle(foer, rolle).into_iter().any(|old| !still.iter().any(|new| kjenner(old, new)));
    let stranger = |part: &Part| part.er(rolle) && !foer.iter().any(|old| kjenner(old, part));
    naa.iter().position(stranger).filter(|_| gone)
}

/// Whether the number or a part of the name is the same.
fn kjenner(a: &Part, b: &Part) -> bool {
    match (a, b) {
        (Part { person: Some(a), .. }, Part { person: Some(b), .. }) => {
            a.nummer().is_some() && a.nummer() == b.nummer() || share_a_name(&a.navn, &b.navn)
        }
        (Part { virksomhet: Some(a), .. }, Part { virksomhet: Some(b), .. }) => {
            let number = a.organisasjonsnummer.is_some() && a.organisasjonsnummer == b.organisasjonsnummer;
            number || a.navn == b.navn
        }
        _ => false,
    }
}
