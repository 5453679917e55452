//! The lists of what presumes social assistance are whole: what they tell of is there, and what is there they tell of.

use std::collections::BTreeSet;

use klagesak_dev::forutsatt::{PLASS, SLAG, nevner, steder};
use klagesak_dev::root;

#[test]
fn every_place_is_of_a_kind_there_is_and_in_a_file_there_is() {
    for sted in steder(&root()).unwrap() {
        assert!(root().join(&sted.fil).exists(), "{} is gone: {}", sted.fil, sted.hva);
        assert!(SLAG.iter().any(|(slag, _)| *slag == sted.slag), "{}: {}", sted.fil, sted.slag);
        assert!(PLASS.contains(&&*sted.plass), "{}: {}", sted.fil, sted.plass);
        assert!(sted.hvorfor.len() > 20 && sted.hvorfor.ends_with('.'), "{}: {}", sted.fil, sted.hvorfor);
    }
}

#[test]
fn no_file_of_the_core_or_the_rules_names_it_without_being_told_of() {
    let told: BTreeSet<_> = steder(&root()).unwrap().into_iter().map(|sted| sted.fil).collect();
    for folder in ["crates/klagesak-core/src", "crates/klagesak-validate/src"] {
        let named = nevner(&root(), folder).unwrap();
        assert!(named.len() > 10, "{folder}: {}", named.len());
        let untold: Vec<_> = named.iter().filter(|(file, _)| !told.contains(file)).collect();
        assert!(
            untold.is_empty(),
            "these name social assistance; add them to profiles/forutsatt: {untold:?}"
        );
    }
}
