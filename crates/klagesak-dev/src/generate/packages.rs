//! The packages of the conformance suite.

use std::path::Path;
use std::{fs, io};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use klagesak::package::rules;
use klagesak_core::Version;
use klagesak_core::verdict::{Finding, Severity};

use super::GenerateError;
use super::expected::Expected;
use crate::File;
use crate::pakker::{Ond, Sak, Tillegg, Verdict, gode, judge, onde};

/// Ett tilfelle med en pakke: meldingen og dokumentene i en ZIP, en ASiC-E eller en mappe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PackageCase {
    /// Tilfellets id.
    pub id: String,
    /// Regelen tilfellet viser, når det viser én.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regel: Option<String>,
    /// Filen eller mappen, regnet fra mappen manifestet ligger i.
    pub fil: String,
    /// Rotsertifikatet mottakeren stoler på, når den har sagt hvem det er.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tillit: Option<String>,
    /// Nøkkelen mottakeren åpner pakken med.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noekkel: Option<String>,
    /// Om pakken og meldingen er gyldige: ingen funn er `FEIL`.
    pub gyldig: bool,
    /// Alle funn i pakken og i meldingen, ordnet etter sted og regel.
    pub funn: Vec<Expected>,
}

/// What is larger stays out of the suite. The tests make it.
const LARGEST: usize = 96 * 1024;
/// The keys and certificates a receiver needs.
const PKI: [&str; 4] = ["rot.pem", "krav/rot.pem", "mottaker.key", "kontor.key"];

/// The cases with packages in a version, and the files of the packages.
pub(in crate::generate) fn packages(
    folder: &str,
    version: Version,
) -> Result<(Vec<PackageCase>, Vec<File>), GenerateError> {
    let work = tempfile::tempdir().map_err(GenerateError::Package)?;
    let (mut cases, mut files) = (Vec::new(), Vec::new());
    for (kind, package) in all() {
        if is_published(&package) && is_of(&package, version) {
            let fil = format!("{kind}/{}.{}", package.navn, package.endelse());
            let verdict = verdict(&package, work.path()).map_err(GenerateError::Package)?;
            let rule = package.regler.first().map(|number| format!("KO-PAKKE-{number}"));
            let rule = rule.filter(|_| kind == "ond");
            let named = (&*format!("{kind}/{}", package.navn), rule);
            cases.push(case(named, &fil, package.tillegg, &verdict.report.findings, version));
            files.push(File { path: format!("{folder}/{fil}"), bytes: package.bytes });
        }
    }
    let sak = Sak::minimal();
    sak.write_to(work.path()).map_err(GenerateError::Package)?;
    fs::remove_file(work.path().join(NAME)).map_err(GenerateError::Package)?;
    let verdict = judge(work.path(), Tillegg::default(), &pki());
    let found = &verdict.report.findings;
    cases.push(case(("pakke/mappe", None), "pakke/mappe", Tillegg::default(), found, version));
    let in_folder = sak.filer().into_iter();
    files.extend(in_folder.map(|(navn, bytes)| File { path: format!("{folder}/pakke/mappe/{navn}"), bytes }));
    for name in PKI {
        let bytes = fs::read(pki().join(name)).map_err(GenerateError::Package)?;
        files.push(File { path: format!("{folder}/pki/{name}"), bytes });
    }
    Ok((cases, files))
}

/// Every package, with the folder it belongs in.
pub(in crate::generate) fn all() -> impl Iterator<Item = (&'static str, Ond)> {
    let right = gode().into_iter().map(|package| ("pakke", package));
    right.chain(onde().into_iter().map(|package| ("ond", package)))
}

const NAME: &str = "pakke";

/// The verdict on a package that is written to this folder for it.
pub(in crate::generate) fn verdict(package: &Ond, folder: &Path) -> io::Result<Verdict> {
    let path = folder.join(NAME);
    fs::write(&path, &package.bytes)?;
    Ok(judge(&path, package.tillegg, &pki()))
}

/// Whether a package can be a file of the suite: it is small enough, and what is wrong with it does not depend on how the key is
/// given. The suite gives keys as a receiver's usual ones, which are for packages that are encrypted.
pub(in crate::generate) fn is_published(package: &Ond) -> bool {
    package.bytes.len() <= LARGEST && !package.regler.contains(&"122")
}

/// Whether a version has the package: it and all the rules it breaks are of that version or an earlier one.
fn is_of(package: &Ond, version: Version) -> bool {
    let known = Version::parse(package.siden).is_some_and(|since| since <= version);
    let mut broken = package.regler.iter().map(|number| rules::find(&format!("KO-PAKKE-{number}")));
    known && broken.all(|rule| rule.is_some_and(|rule| rule.lifecycle.applies_to(version)))
}

fn pki() -> std::path::PathBuf {
    crate::root().join("crates/klagesak-dev/data/pki")
}

/// What rules of later versions find is left out: a receiver is better off with them, but a suite stays what it was.
fn case(
    (id, regel): (&str, Option<String>),
    fil: &str,
    tillegg: Tillegg,
    found: &[Finding],
    version: Version,
) -> PackageCase {
    let known = |finding: &&Finding| finding.rule.lifecycle.applies_to(version);
    PackageCase {
        id: id.to_owned(),
        regel,
        fil: fil.to_owned(),
        tillit: tillegg.tillit.then(|| format!("pki/{}", tillegg.annen_rot.unwrap_or("rot.pem"))),
        noekkel: tillegg.noekkel.map(|name| format!("pki/{name}")),
        gyldig: !found.iter().filter(known).any(|finding| finding.severity == Severity::Error),
        funn: found.iter().filter(known).flat_map(Expected::of).collect(),
    }
}

#[cfg(test)]
mod tests {
    use klagesak_core::verdict::{Lifecycle, Pointer, RuleInfo};

    use super::*;

    /// A rule as it would be if it had come in this version.
    fn since(version: &'static str) -> &'static RuleInfo {
        let template = rules::find("KO-PAKKE-001").unwrap();
        Box::leak(Box::new(template.clone().with_lifecycle(Lifecycle::since(version))))
    }

    fn version(text: &str) -> Version {
        Version::parse(text).unwrap()
    }

    #[test]
    fn what_is_newer_than_a_version_is_not_in_its_suite() {
        let package = onde().remove(0);
        assert!(is_of(&package, version("1.0")));
        let later = Ond { siden: "1.1", ..package.clone() };
        assert!(!is_of(&later, version("1.0")) && is_of(&later, version("1.1")));
        // A rule there is no record of, is of no version.
        let unknown = Ond { regler: vec!["999"], ..package };
        assert!(!is_of(&unknown, version("1.1")));
    }

    #[test]
    fn a_rule_of_a_later_version_finds_nothing_in_an_earlier_suite() {
        let found = ["1.0", "1.1"].map(|version| Finding::new(since(version), Pointer::default()));
        let case = |of| case(("ond/a", None), "ond/a.zip", Tillegg::default(), &found, version(of));
        assert_eq!((case("1.0").funn.len(), case("1.1").funn.len()), (1, 2));
        let later =
            |of| super::case(("pakke/a", None), "pakke/a.zip", Tillegg::default(), &found[1..], version(of));
        assert!(later("1.0").gyldig && !later("1.1").gyldig);
    }
}
