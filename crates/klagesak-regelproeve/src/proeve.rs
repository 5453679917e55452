//! All examples, one after another, until one is wrong.

use std::panic::catch_unwind;
use std::path::Path;

use klagesak_core::verdict::RuleInfo;
use klagesak_rules::Rules;
use klagesak_validate::{Options, base, validate};

use crate::funn::{Feil, Funn, steder};
use crate::{raad, skrevet};

/// Which rules are tried, and in which order.
#[derive(Debug, Clone, Default)]
pub struct Valg {
    /// Only rules whose id begins with one of these; all, when there is none.
    pub bare: Vec<String>,
    /// Rules that are tried before the others. A fault in a check is most often seen by the examples of its own rule.
    pub foerst: Vec<String>,
    /// The examples a program makes are tried, and not the others.
    pub laget: bool,
}

impl Valg {
    fn gjelder(&self, regel: &str) -> bool {
        self.bare.is_empty() || self.bare.iter().any(|begin| regel.starts_with(begin.as_str()))
    }

    /// The rules, those first that are to be tried first.
    fn ordnet(&self) -> Vec<&'static RuleInfo> {
        let mut regler: Vec<_> = skrevet::regler().filter(|info| self.gjelder(info.id.as_str())).collect();
        regler.sort_by_key(|info| !self.foerst.iter().any(|id| id == info.id.as_str()));
        regler
    }
}

/// The first example that is wrong. The documents of the rules, from which advice is read, are at the root of the repository.
#[must_use]
pub fn proev(valg: &Valg, root: &Path) -> Option<Feil> {
    if valg.laget {
        return laget(valg);
    }
    let regler = valg.ordnet();
    let skrevet = || regler.iter().copied().find_map(|info| vernet(info.id.as_str(), || skrevet::feil(info)));
    skrevet().or_else(|| valg.bare.is_empty().then(grunnlag)?).or_else(|| raad(valg, root))
}

/// A check that panics is one that went wrong, and its rule has a name.
fn vernet(regel: &str, proev: impl FnOnce() -> Option<Feil> + std::panic::UnwindSafe) -> Option<Feil> {
    catch_unwind(proev).unwrap_or_else(|_| Some(Feil::new(regel, "", "panics")))
}

/// What is right in the bases every example is made of.
fn grunnlag() -> Option<Feil> {
    base::ALL.iter().find_map(|base| {
        vernet("", || {
            let report = validate(base.json.as_bytes(), &Options::new(base::NOW.parse().ok()?));
            let funnet: Funn = report.findings.iter().flat_map(steder).collect();
            let (regel, sted) = funnet.first()?;
            Some(Feil::new(regel, base.name, format!("found in the base message, at {sted}")))
        })
    })
}

fn raad(valg: &Valg, root: &Path) -> Option<Feil> {
    let rules = match Rules::read(root) {
        Ok(rules) => rules,
        Err(error) => return Some(Feil::new("", "", format!("no documents: {error}"))),
    };
    rules.documents.iter().filter(|document| valg.gjelder(&document.id)).find_map(|document| {
        document.follows.iter().find_map(|follows| {
            vernet(&document.id, || {
                let hva = raad::wrong(document, follows)?;
                Some(Feil::new(&document.id, &follows.name, hva))
            })
        })
    })
}

#[cfg(feature = "laget")]
fn laget(valg: &Valg) -> Option<Feil> {
    vernet("", || crate::laget::feil(|regel| valg.gjelder(regel)))
}

#[cfg(not(feature = "laget"))]
fn laget(_: &Valg) -> Option<Feil> {
    Some(Feil::new("", "", "built without the examples a program makes"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_to_try_first_are_first_and_only_those_asked_for_are_tried() {
        let valg = Valg {
            bare: vec!["KO-KLAGE".into(), "KO-VEDTAK-001".into()],
            foerst: vec!["KO-VEDTAK-001".into(), "KO-HODE-001".into()],
            laget: false,
        };
        let ordnet: Vec<_> = valg.ordnet().iter().map(|info| info.id.as_str()).collect();
        assert_eq!(ordnet.first(), Some(&"KO-VEDTAK-001"));
        assert!(ordnet.len() > 20 && ordnet[1..].iter().all(|id| id.starts_with("KO-KLAGE")), "{ordnet:?}");
    }

    #[test]
    fn a_rule_that_panics_is_named() {
        let feil = vernet("KO-KLAGE-010", || panic!("on purpose")).unwrap();
        assert_eq!((&*feil.regel, &*feil.hva), ("KO-KLAGE-010", "panics"));
    }
}
