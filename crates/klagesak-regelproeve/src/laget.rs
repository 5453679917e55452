//! The examples that a program makes: packages and conversions. Each gives what it says, and what it was made of gives none of it.

use std::collections::BTreeSet;
use std::path::Path;

use klagesak_dev::eksempler::{Eksempel, Funn, Viser};

use crate::funn::Feil;

/// The first example that gives something else than it says; of those that are of a rule asked for.
pub(crate) fn feil(gjelder: impl Fn(&str) -> bool) -> Option<Feil> {
    let mappe = match tempfile::tempdir() {
        Ok(mappe) => mappe,
        Err(error) => return Some(Feil::new("", "", format!("no folder for packages: {error}"))),
    };
    let alle = klagesak_dev::eksempler::alle();
    alle.iter().filter(|one| one.regler().iter().any(|regel| gjelder(regel))).find_map(|one| {
        let hva = galt(one, mappe.path())?;
        Some(Feil::new(one.regler().first().map_or("", String::as_str), &one.navn, hva))
    })
}

fn galt(eksempel: &Eksempel, mappe: &Path) -> Option<String> {
    let (funnet, grunnlag) = (eksempel.funn(mappe), eksempel.funn_i_grunnlaget());
    let nye: BTreeSet<&Funn> = funnet.difference(&grunnlag).collect();
    let uventet: Vec<_> = nye
        .iter()
        .filter(|funn| !eksempel.venter.contains(**funn) && !eksempel.og_mer_av.contains(&funn.regel))
        .collect();
    let mangler: Vec<_> = eksempel.venter.iter().filter(|funn| !nye.contains(funn)).collect();
    if !uventet.is_empty() || !mangler.is_empty() {
        return Some(format!("finds {uventet:?} and not {mangler:?}"));
    }
    if let Viser::Holder(regler, sted) = &eksempel.viser {
        let brutt = |funn: &&Funn| {
            regler.contains(&funn.regel) && sted.as_ref().is_none_or(|sted| *sted == funn.sted)
        };
        return funnet.iter().find(brutt).map(|funn| format!("breaks {funn:?}"));
    }
    None
}
