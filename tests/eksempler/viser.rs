//! What an example shows is in the example itself, and not in what it was made of.

use std::collections::BTreeSet;

use klagesak_dev::eksempler::{Eksempel, Funn, Viser};

use crate::eksempler::ALLE;

/// What is wrong with an example, if anything.
fn fault(eksempel: &Eksempel, mappe: &std::path::Path) -> Option<String> {
    let (found, base) = (eksempel.funn(mappe), eksempel.funn_i_grunnlaget());
    let new: BTreeSet<&Funn> = found.difference(&base).collect();
    let more = |funn: &&&Funn| eksempel.og_mer_av.contains(&funn.regel);
    let expected: BTreeSet<&Funn> = eksempel.venter.iter().collect();
    let stray: Vec<_> = new.iter().filter(|funn| !expected.contains(*funn) && !more(funn)).collect();
    let missing: Vec<_> = expected.difference(&new).collect();
    if !stray.is_empty() || !missing.is_empty() {
        return Some(format!("finds {stray:?} and not {missing:?}"));
    }
    if let Some(idle) = eksempel.og_mer_av.iter().find(|regel| !new.iter().any(|funn| funn.regel == **regel))
    {
        return Some(format!("says it gives more of {idle}, and does not"));
    }
    match &eksempel.viser {
        // All of it, so that no rule is shown by something that is always there.
        Viser::Bryter(regel) => {
            let shown = expected.iter().any(|funn| funn.regel == *regel);
            (!shown).then(|| format!("does not show {regel}"))
        }
        Viser::Holder(regler, sted) => {
            let broken = found.iter().find(|funn| {
                regler.contains(&funn.regel) && sted.as_ref().is_none_or(|sted| *sted == funn.sted)
            });
            broken.map(|funn| format!("breaks {funn:?}"))
        }
    }
}

#[test]
fn every_example_gives_exactly_what_it_says_and_its_base_none_of_it() {
    let mappe = tempfile::tempdir().unwrap();
    let faults: Vec<_> =
        ALLE.iter().filter_map(|one| Some(format!("{}: {}", one.navn, fault(one, mappe.path())?))).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A place is named only where the rule finds something elsewhere: otherwise the example holds the rule wholly, and must say so.
#[test]
fn a_rule_that_holds_at_one_place_only_is_broken_at_others() {
    let mappe = tempfile::tempdir().unwrap();
    for eksempel in ALLE.iter() {
        if let Viser::Holder(regler, Some(_)) = &eksempel.viser {
            let found = eksempel.funn(mappe.path());
            let elsewhere = |regel: &String| found.iter().any(|funn| funn.regel == *regel);
            assert!(regler.iter().all(elsewhere), "{}", eksempel.navn);
        }
    }
}
