//! Packages judged as the program judges them.

use std::path::Path;

use klagesak::package::pki::{Certificate, PrivateKey, RevocationList};
use klagesak::package::{self, Opened, Package, Trust};
use klagesak::signaturkrav::Signaturkrav;
use klagesak::{Report, shipment};

use super::ond::{Grenser, Tillegg};
use crate::kit;

/// The verdict on a package.
#[derive(Debug)]
pub struct Verdict {
    /// The package, where it could be opened.
    pub package: Option<Package>,
    /// The one report on it and its message, at the time of the conformance suite.
    pub report: Report,
}

/// Judges a package on disk, by a receiver with these things from a folder of keys.
#[must_use]
pub fn judge(path: &Path, tillegg: Tillegg, pki: &Path) -> Verdict {
    let text = |name: &str| std::fs::read_to_string(pki.join(name)).unwrap();
    let options = kit::options();
    let anchors =
        tillegg.tillit.then(|| Certificate::from_pem(&text(tillegg.annen_rot.unwrap_or("rot.pem"))).unwrap());
    let trust = match &anchors {
        Some(anchors) => Trust::issuers(anchors, options.now),
        None => Trust::anyone(options.now),
    };
    let lists = |name: &&str| RevocationList::from_file(&std::fs::read(pki.join(name)).unwrap()).unwrap();
    let lists: Vec<_> = tillegg.lister.iter().flat_map(lists).collect();
    let krav: Signaturkrav = tillegg.krav.map(|krav| serde_json::from_str(krav).unwrap()).unwrap_or_default();
    let trust = trust.with_lists(&lists).demanding(&krav);
    let opened = match tillegg.noekkel {
        Some(name) => Opened::decrypt(path, &PrivateKey::from_pem(&text(name)).unwrap()),
        None => Opened::open(path),
    };
    match opened.and_then(|opened| opened.verify(&trust, &grenser(tillegg.grenser))) {
        Ok(package) => Verdict { report: shipment::report(&package, &options), package: Some(package) },
        Err(error) => {
            let findings = error.findings();
            assert!(!findings.is_empty(), "{error}");
            Verdict { report: shipment::with_package(None, findings, &options), package: None }
        }
    }
}

fn grenser(grenser: Grenser) -> package::Options<'static> {
    let usual = package::Options::default();
    package::Options {
        max_entries: grenser.filer.unwrap_or(usual.max_entries),
        max_total: grenser.byte.unwrap_or(usual.max_total),
        max_ratio: grenser.ganger.unwrap_or(usual.max_ratio),
        max_metadata: grenser.omslag.unwrap_or(usual.max_metadata),
        ..usual
    }
}
