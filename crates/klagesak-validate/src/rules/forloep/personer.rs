//! The persons of a case (FORLOEP): nobody unknown takes the place of somebody between two oversendelser.

use klagesak_core::kodeverk::{Kodeverk, Partsrolle};
use klagesak_core::melding::Part;
use klagesak_core::names::share_a_name;

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
