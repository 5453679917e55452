//! The verdict on a shipment: the package and the message in it, in one report.
//!
//! ```
//! use klagesak::package::{self, Trust};
//! use klagesak::{Options, shipment};
//!
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("klagesak.asice");
//! # std::fs::write(&path, b"%PDF-1.7")?;
//! let options = Options::new("2026-11-01T12:00:00+01:00".parse()?);
//! // Whose signatures are trusted is always said: `Trust::issuers` where they are known, `Trust::unchecked` not to look.
//! let package = package::verify(&path, &Trust::anyone(options.now), &package::Options::default())?;
//! let report = shipment::report(&package, &options);
//!
//! // All four layers: pakke, syntaks, skjema, regler. This file is no package, so the others were skipped.
//! assert_eq!(report.layers.len(), 4);
//! assert_eq!(report.findings[0].rule.id.as_str(), "KO-PAKKE-001");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::HashSet;

use klagesak_core::kodeverk::Lovgrunnlag;
use klagesak_core::lovgrunnlag::lovdata;
use klagesak_core::verdict::{
    Finding, Group, Layer, LayerName, Outcome, Report, Severity, Underskrift, arrange, gather,
};
use klagesak_package::{Package, document_of_content};
use klagesak_validate::days::on_the_day;
use klagesak_validate::{Options, validate};

/// The layers of a message, which is not there to be judged when the package cannot be read.
const MESSAGE: [LayerName; 3] = [LayerName::Syntax, LayerName::Schema, LayerName::Rules];

/// The report on a package that has been verified: what was found in it, and the verdict on its message. The places of
/// findings are those in the message, or the package as a whole.
#[must_use]
pub fn report(package: &Package, options: &Options<'_>) -> Report {
    let message = package.message.as_ref().map(|message| validate(message, options));
    of(package, message, options)
}

/// The report on a package alone: its message is not judged.
#[must_use]
pub fn package_report(package: &Package, options: &Options<'_>) -> Report {
    of(package, Some(empty(&[], options)), options)
}

fn of(package: &Package, message: Option<Report>, options: &Options<'_>) -> Report {
    let mut report = with_package(message, package.findings.clone(), options);
    report.omitted += package.omitted;
    if !package.signatures_checked {
        // What the signatures were found to be is part of the layer of the package; that they were not checked has a layer of its own.
        report.layers.insert(1, Layer::new(LayerName::Signature, Outcome::Skipped));
    }
    report
}

/// The report on a message, where there is one, with what was found in the package around it. This is how a package that could
/// not be opened or built has a report: see [`Error::findings`](klagesak_package::Error::findings).
#[must_use]
pub fn with_package(message: Option<Report>, mut findings: Vec<Finding>, options: &Options<'_>) -> Report {
    let mut report = message.unwrap_or_else(|| empty(&MESSAGE, options));
    on_the_day(&mut findings, report.law, options);
    told_once(&mut report, &findings);
    report.layers.insert(0, Layer::new(LayerName::Package, Outcome::of(Some(&findings))));
    report.findings.extend(findings);
    gather(&mut report.findings);
    report.omitted += arrange(&mut report.findings, options.limits.max_findings);
    report.received = report.findings.iter().map(|finding| options.policy.severity(finding)).collect();
    report
}

/// The rule of the package and the one of the message about a document with the name of a program.
const NAME_OF_A_PROGRAM: (&str, &str) = ("KO-PAKKE-047", "KO-DOKUMENT-040");

/// Takes from the verdict on a message what the package says of the same document in the same words. The package says it, since
/// it is judged also where the message is not.
fn told_once(report: &mut Report, of_package: &[Finding]) {
    let (of_package_id, own) = NAME_OF_A_PROGRAM;
    let told = of_package.iter().filter(|finding| finding.rule.id.as_str() == of_package_id);
    let told: HashSet<String> =
        told.flat_map(Finding::places).map(|place| format!("{place}/filnavn")).collect();
    if told.is_empty() {
        return;
    }
    let (twice, rest): (Vec<_>, Vec<_>) =
        std::mem::take(&mut report.findings).into_iter().partition(|finding| finding.rule.id.as_str() == own);
    report.findings = rest;
    let left = twice.into_iter().flat_map(Finding::spread);
    report.findings.extend(left.filter(|finding| !told.contains(finding.pointer.as_str())));
    let is_rule = |finding: &Finding| {
        let layer = finding.rule.id.group().and_then(Group::layer);
        layer == Some(LayerName::Rules) && finding.severity >= Severity::Error
    };
    let failed = report.omitted > 0 || report.findings.iter().any(is_rule);
    let rules = report.layers.iter_mut().filter(|layer| layer.name == LayerName::Rules);
    rules
        .filter(|layer| layer.outcome == Outcome::Failed && !failed)
        .for_each(|layer| layer.outcome = Outcome::Passed);
}

/// Holds back the documents whose content is an error to the receiver, when nothing else in the report is one: what is wrong with them
/// no longer refuses the case, each has a finding of its own, and they are in [`Report::held_back`]. Otherwise nothing changes.
pub fn quarantine(package: &Package, report: &mut Report, options: &Options<'_>) {
    let refuses = |(finding, received): (&Finding, &Severity)| {
        *received >= Severity::Error && document_of_content(finding).is_none()
    };
    if report.omitted > 0 || report.findings.iter().zip(&report.received).any(refuses) {
        return;
    }
    let Some(held) = package.held_back(|finding| options.policy.severity(finding)) else { return };
    report.held_back = held;
    let findings = std::mem::take(&mut report.findings).into_iter().zip(std::mem::take(&mut report.received));
    for (mut finding, received) in findings {
        let own = document_of_content(&finding).is_some() && received >= Severity::Error;
        let more = if own { std::mem::take(&mut finding.more) } else { Vec::new() };
        let received = if own { Severity::Warning } else { received };
        let places = more.into_iter().map(|place| {
            let mut one = finding.clone();
            one.pointer = place;
            one.offset = None;
            one
        });
        let places: Vec<_> = places.collect();
        for finding in std::iter::once(finding).chain(places) {
            report.findings.push(finding);
            report.received.push(received);
        }
    }
}

/// Who signed a package, for [`Rapport::signert_av`](klagesak_core::verdict::Rapport::signert_av).
#[must_use]
pub fn signed_by(package: &Package) -> Vec<Underskrift> {
    package.signed_by.iter().map(Underskrift::from).collect()
}

fn empty(skipped: &[LayerName], options: &Options<'_>) -> Report {
    let layers = skipped.iter().map(|name| Layer::new(*name, Outcome::Skipped)).collect();
    Report::new(options.now, lovdata(&Lovgrunnlag::Fvl1967), layers)
}
