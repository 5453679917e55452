//! The manifest of an ASiC-E, held against the files.

use crate::rules::generated::pakke::KO_PAKKE_032_IKKE_FOERST;
use crate::rules::generated::pakke::KO_PAKKE_032_MANGLER;
use crate::rules::generated::pakke::{
    KO_PAKKE_032, KO_PAKKE_033, KO_PAKKE_034, KO_PAKKE_035, KO_PAKKE_036, KO_PAKKE_037, KO_PAKKE_038,
    KO_PAKKE_039, KO_PAKKE_040, KO_PAKKE_041, KO_PAKKE_042, KO_PAKKE_043,
};
use crate::rules::generated::pakke::{KO_PAKKE_045, KO_PAKKE_045_KOMPRIMERT, KO_PAKKE_045_TILLEGGSFELT};
use std::collections::{HashMap, HashSet};
use std::io;

use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use super::entries::Known;
use super::metadata::{Found, xml_finding};
use super::named::Named;
use super::with_message::WithMessage;
use crate::Role;
use crate::asice::{AsicManifest, MIMETYPE, ManifestFault};
use crate::container::{Data, about};

/// The manifest of an ASiC-E, and the bytes that are signed.
pub(super) struct Asic {
    pub(super) bytes: Vec<u8>,
    pub(super) manifest: AsicManifest,
}

/// The manifest of a package that is or was an ASiC-E, with everything found on the way to it.
pub(super) fn manifest(package: &Named<'_>) -> io::Result<(Option<Asic>, Found)> {
    if !package.is_like_asice() {
        return Ok((None, Found::default()));
    }
    let mut found = mimetype(package)?;
    for index in package.with_role(Role::Unknown) {
        if package.known.get(index).is_some_and(Known::is_in_meta_inf) {
            found.findings.push(about(&KO_PAKKE_042, index));
        }
    }
    let limit = package.reader.options.max_metadata;
    match package.with_role(Role::AsicManifest)[..] {
        [] => found.findings.push(whole_package(&KO_PAKKE_034)),
        [index] => match found.whole(package, index, limit)? {
            None => found.findings.push(whole_package(&KO_PAKKE_034)),
            Some(bytes) => match AsicManifest::parse(&bytes) {
                Ok(manifest) => return Ok((Some(Asic { bytes, manifest }), found)),
                Err(ManifestFault::Xml(fault)) => found.findings.push(xml_finding(fault, index)),
                Err(ManifestFault::Structure) => found.findings.push(whole_package(&KO_PAKKE_036)),
            },
        },
        ref several => {
            found.findings.push(whole_package(&KO_PAKKE_035).with("antall", several.len()));
        }
    }
    Ok((None, found))
}

fn whole_package(rule: &'static RuleInfo) -> Finding {
    Finding::new(rule, Pointer::default())
}

fn mimetype(package: &Named<'_>) -> io::Result<Found> {
    let mut found = Found::default();
    let Some(&index) = package.with_role(Role::Mimetype).first() else {
        let reason = KO_PAKKE_032_MANGLER;
        found.findings.push(whole_package(&KO_PAKKE_032).with("grunn", reason));
        return Ok(found);
    };
    let entry = package.listing.entries.get(index);
    let placing = entry.and_then(|entry| entry.placing);
    let stored = entry.is_some_and(|entry| !matches!(entry.data, Data::Deflated(_)));
    // In a folder there is no first.
    if let Some(placing) = placing {
        let reason = if index > 0 || placing.offset > 0 {
            Some((&KO_PAKKE_032, KO_PAKKE_032_IKKE_FOERST))
        } else if !stored {
            Some((&KO_PAKKE_045, KO_PAKKE_045_KOMPRIMERT))
        } else {
            placing.extra.then_some((&KO_PAKKE_045, KO_PAKKE_045_TILLEGGSFELT))
        };
        if let Some((rule, reason)) = reason {
            found.findings.push(whole_package(rule).with("grunn", reason));
        }
    }
    let limit = package.reader.options.max_metadata;
    if found.whole(package, index, limit)?.is_some_and(|content| content != MIMETYPE.as_bytes()) {
        found.findings.push(whole_package(&KO_PAKKE_033));
    }
    Ok(found)
}

/// Holds the manifest against the files.
pub(super) fn compare(package: &WithMessage<'_>, manifest: &AsicManifest) -> Vec<Finding> {
    let named = &package.named;
    let mut files = HashMap::new();
    for (index, entry) in named.listing.entries.iter().enumerate().rev() {
        files.insert(entry.name.as_slice(), index);
    }
    let mut listed = HashSet::new();
    let mut findings = Vec::new();
    for (line, number) in manifest.lines.iter().zip(1_usize..) {
        let numbered = |rule| whole_package(rule).with("linje", number);
        let Some(&index) = files.get(line.name.as_bytes()) else {
            findings.push(numbered(&KO_PAKKE_039));
            continue;
        };
        if !listed.insert(index) {
            findings.push(numbered(&KO_PAKKE_041));
            continue;
        }
        if line.algorithm.is_none() {
            findings.push(numbered(&KO_PAKKE_037));
            continue;
        }
        if package.read(index).is_some_and(|read| read.digests.asked() != line.digest) {
            findings.push(about(&KO_PAKKE_038, index));
        }
    }
    for (index, known) in named.known.iter().enumerate() {
        let payload = match known.role {
            Role::Message | Role::Document(_) | Role::Arkivmelding | Role::Envelope => true,
            Role::Unknown => known.name.is_some() && !known.is_in_meta_inf(),
            _ => false,
        };
        if payload && !listed.contains(&index) {
            findings.push(about(&KO_PAKKE_040, index));
        }
    }
    let signatures = named.with_role(Role::Signature);
    let referred = manifest.signature.as_ref().map(|name| files.get(name.as_bytes()));
    let agrees = match (referred, &signatures[..]) {
        (None, []) => true,
        (Some(Some(index)), [only]) => index == only,
        _ => false,
    };
    if !agrees {
        findings.push(whole_package(&KO_PAKKE_043));
    }
    findings
}
