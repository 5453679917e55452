//! The manifest of an ASiC-E, held against the files.

use std::collections::{HashMap, HashSet};
use std::io;

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Pointer, RuleInfo};

use super::entries::Known;
use super::metadata::{Found, xml_finding};
use super::named::Named;
use super::with_message::WithMessage;
use crate::Role;
use crate::asice::{AsicManifest, MIMETYPE, ManifestFault};
use crate::container::{Data, about};
use crate::rules::asice::{
    LISTED_FILE_MISSING, LISTED_TWICE, LOOSE_SIGNATURE, MIMETYPE_NOT_FIRST, NO_MANIFEST, OTHER_DIGEST,
    OTHER_MANIFEST, OTHER_MIMETYPE, SEVERAL_MANIFESTS, UNKNOWN_IN_META_INF, UNLISTED_FILE, WEAK_DIGEST,
};

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
            found.findings.push(about(&UNKNOWN_IN_META_INF, index));
        }
    }
    let limit = package.reader.options.max_metadata;
    match package.with_role(Role::AsicManifest)[..] {
        [] => found.findings.push(whole_package(&NO_MANIFEST)),
        [index] => match found.whole(package, index, limit)? {
            None => found.findings.push(whole_package(&NO_MANIFEST)),
            Some(bytes) => match AsicManifest::parse(&bytes) {
                Ok(manifest) => return Ok((Some(Asic { bytes, manifest }), found)),
                Err(ManifestFault::Xml(fault)) => found.findings.push(xml_finding(fault, index)),
                Err(ManifestFault::Structure) => found.findings.push(whole_package(&OTHER_MANIFEST)),
            },
        },
        ref several => {
            found.findings.push(whole_package(&SEVERAL_MANIFESTS).with("antall", several.len()));
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
        let reason = Text { nb: "mangler", nn: "manglar", en: "is missing" };
        found.findings.push(whole_package(&MIMETYPE_NOT_FIRST).with("grunn", reason));
        return Ok(found);
    };
    let entry = package.listing.entries.get(index);
    let placing = entry.and_then(|entry| entry.placing);
    let stored = entry.is_some_and(|entry| !matches!(entry.data, Data::Deflated(_)));
    // In a folder there is no first.
    if let Some(placing) = placing {
        let reason = if index > 0 || placing.offset > 0 {
            Some(Text {
                nb: "er ikke den første filen",
                nn: "er ikkje den første fila",
                en: "is not the first file",
            })
        } else if !stored {
            Some(Text { nb: "er komprimert", nn: "er komprimert", en: "is compressed" })
        } else {
            let extra =
                Text { nb: "har et tilleggsfelt", nn: "har eit tilleggsfelt", en: "has an extra field" };
            placing.extra.then_some(extra)
        };
        if let Some(reason) = reason {
            found.findings.push(whole_package(&MIMETYPE_NOT_FIRST).with("grunn", reason));
        }
    }
    let limit = package.reader.options.max_metadata;
    if found.whole(package, index, limit)?.is_some_and(|content| content != MIMETYPE.as_bytes()) {
        found.findings.push(whole_package(&OTHER_MIMETYPE));
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
            findings.push(numbered(&LISTED_FILE_MISSING));
            continue;
        };
        if !listed.insert(index) {
            findings.push(numbered(&LISTED_TWICE));
            continue;
        }
        if line.algorithm.is_none() {
            findings.push(numbered(&WEAK_DIGEST));
            continue;
        }
        if package.read(index).is_some_and(|read| read.digests.asked() != line.digest) {
            findings.push(about(&OTHER_DIGEST, index));
        }
    }
    for (index, known) in named.known.iter().enumerate() {
        let payload = match known.role {
            Role::Message | Role::Document(_) | Role::Arkivmelding | Role::Envelope => true,
            Role::Unknown => known.name.is_some() && !known.is_in_meta_inf(),
            _ => false,
        };
        if payload && !listed.contains(&index) {
            findings.push(about(&UNLISTED_FILE, index));
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
        findings.push(whole_package(&LOOSE_SIGNATURE));
    }
    findings
}
