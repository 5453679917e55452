//! The examples that are edits of a base: each gives exactly its findings at exactly their places.

use klagesak_core::verdict::{Example, RuleInfo};

use crate::funn::{Feil, Funn, alle, steder};

/// The rules that have such examples.
pub(crate) fn regler() -> impl Iterator<Item = &'static RuleInfo> {
    klagesak_validate::rules::all().map(|rule| &rule.info).chain(klagesak_kompat::rules::all())
}

/// The first example of a rule that gives something else than it says.
pub(crate) fn feil(info: &'static RuleInfo) -> Option<Feil> {
    // What changes a schema without breaking it is told of too, so what keeps a rule is also held to what it says.
    info.breaks().chain(info.holds()).find_map(|example| {
        let venter = example.expected(&info.id).map(|(id, at)| (id.to_owned(), at.to_owned())).collect();
        annet(info, &example, &venter)
    })
}

fn annet(info: &RuleInfo, example: &Example, venter: &Funn) -> Option<Feil> {
    let feil = |hva: String| Some(Feil::new(info.id.as_str(), &example.name, hva));
    let Some(findings) = alle(info.id.as_str(), example) else {
        return feil("the edits do not fit the base".to_owned());
    };
    let funnet: Funn = findings.iter().flat_map(steder).collect();
    if funnet == *venter { None } else { feil(format!("expected {venter:?}, found {funnet:?}")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_that_is_silent_where_it_says_it_finds_something_is_wrong() {
        let info = regler().find(|info| info.id.as_str() == "KO-KLAGE-010").unwrap();
        let example = info.breaks().next().unwrap();
        assert_eq!(feil(info), None);
        assert_eq!(annet(info, &example, &Funn::new()).unwrap().eksempel, example.name);
        let elsewhere = [(info.id.to_string(), "/annet".to_owned())].into();
        assert!(annet(info, &example, &elsewhere).is_some());
    }

    #[test]
    fn an_example_whose_edits_do_not_fit_is_wrong() {
        let info = regler().find(|info| info.id.as_str() == "KO-KLAGE-010").unwrap();
        let mut example = info.holds().next().unwrap();
        example.base = "borte".to_owned();
        assert!(annet(info, &example, &Funn::new()).unwrap().hva.contains("do not fit"));
    }
}
