use std::collections::{HashMap, HashSet};
use std::io;

use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use super::metadata::{whole, xml_finding};
use super::work::Work;
use crate::Role;
use crate::asice::{AsicManifest, MIMETYPE, ManifestFault};
use crate::container::{Data, about};
use crate::name::META_INF;
use crate::rules::generated::pakke::{
    KO_PAKKE_032, KO_PAKKE_032_IKKE_FOERST, KO_PAKKE_032_KOMPRIMERT, KO_PAKKE_032_MANGLER,
    KO_PAKKE_032_TILLEGGSFELT, KO_PAKKE_033, KO_PAKKE_034, KO_PAKKE_035, KO_PAKKE_036, KO_PAKKE_037,
    KO_PAKKE_038, KO_PAKKE_039, KO_PAKKE_040, KO_PAKKE_041, KO_PAKKE_042, KO_PAKKE_043,
};

/// The manifest of a package that is or was an ASiC-E, with everything found on the way to it.
pub(super) fn manifest(work: &mut Work<'_>) -> io::Result<Option<(Vec<u8>, AsicManifest)>> {
    let in_meta_inf = |name: &Option<String>| name.as_ref().is_some_and(|name| name.starts_with(META_INF));
    if !work.roles.contains(&Role::Mimetype) && !work.names.iter().any(in_meta_inf) {
        return Ok(None);
    }
    mimetype(work)?;
    for index in work.with_role(Role::Unknown) {
        if work.names.get(index).is_some_and(in_meta_inf) {
            work.findings.push(about(&KO_PAKKE_042, index));
        }
    }
    let limit = work.reader.options.max_metadata;
    match work.with_role(Role::AsicManifest)[..] {
        [] => work.findings.push(whole_package(&KO_PAKKE_034)),
        [index] => {
            let Some(bytes) = whole(work, index, limit)? else {
                work.findings.push(whole_package(&KO_PAKKE_034));
                return Ok(None);
            };
            match AsicManifest::parse(&bytes) {
                Ok(manifest) => return Ok(Some((bytes, manifest))),
                Err(ManifestFault::Xml(fault)) => work.findings.push(xml_finding(fault, index)),
                Err(ManifestFault::Structure) => work.findings.push(whole_package(&KO_PAKKE_036)),
            }
        }
        ref several => {
            let finding = whole_package(&KO_PAKKE_035).with("antall", several.len());
            work.findings.push(finding);
        }
    }
    Ok(None)
}

fn whole_package(rule: &'static RuleInfo) -> Finding {
    Finding::new(rule, Pointer::default())
}

fn mimetype(work: &mut Work<'_>) -> io::Result<()> {
    let Some(&index) = work.with_role(Role::Mimetype).first() else {
        let reason = KO_PAKKE_032_MANGLER;
        work.findings.push(whole_package(&KO_PAKKE_032).with("grunn", reason));
        return Ok(());
    };
    let entry = work.listing.entries.get(index);
    let placing = entry.and_then(|entry| entry.placing);
    let stored = entry.is_some_and(|entry| !matches!(entry.data, Data::Deflated(_)));
    // In a folder there is no first.
    if let Some(placing) = placing {
        let reason = if index > 0 || placing.offset > 0 {
            Some(KO_PAKKE_032_IKKE_FOERST)
        } else if !stored {
            Some(KO_PAKKE_032_KOMPRIMERT)
        } else {
            let extra = KO_PAKKE_032_TILLEGGSFELT;
            placing.extra.then_some(extra)
        };
        if let Some(reason) = reason {
            work.findings.push(whole_package(&KO_PAKKE_032).with("grunn", reason));
        }
    }
    let limit = work.reader.options.max_metadata;
    if whole(work, index, limit)?.is_some_and(|content| content != MIMETYPE.as_bytes()) {
        work.findings.push(whole_package(&KO_PAKKE_033));
    }
    Ok(())
}

/// Holds the manifest against the files.
pub(super) fn compare(work: &mut Work<'_>, manifest: &AsicManifest) {
    let mut files = HashMap::new();
    for (index, entry) in work.listing.entries.iter().enumerate().rev() {
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
        let read = work.read.get(index).and_then(Option::as_ref);
        if read.is_some_and(|read| read.digests.asked() != line.digest) {
            findings.push(about(&KO_PAKKE_038, index));
        }
    }
    for (index, role) in work.roles.iter().enumerate() {
        let payload = matches!(role, Role::Message | Role::Document(_) | Role::Arkivmelding | Role::Envelope)
            || (*role == Role::Unknown
                && work
                    .names
                    .get(index)
                    .and_then(Option::as_ref)
                    .is_some_and(|name| !name.starts_with(META_INF)));
        if payload && !listed.contains(&index) {
            findings.push(about(&KO_PAKKE_040, index));
        }
    }
    let signatures = work.with_role(Role::Signature);
    let referred = manifest.signature.as_ref().map(|name| files.get(name.as_bytes()));
    let agrees = match (referred, &signatures[..]) {
        (None, []) => true,
        (Some(Some(index)), [only]) => index == only,
        _ => false,
    };
    if !agrees {
        findings.push(whole_package(&KO_PAKKE_043));
    }
    work.findings.append(&mut findings);
}
