//! The documents: what the message lists, held against the files there are.

use crate::rules::generated::pakke::{
    KO_PAKKE_023, KO_PAKKE_024, KO_PAKKE_025, KO_PAKKE_026, KO_PAKKE_028, KO_PAKKE_047,
};
use std::collections::{HashMap, HashSet};

use klagesak_core::kodeverk::runs;
use klagesak_core::verdict::Finding;

use super::named::Named;
use super::with_message::{Documents, WithMessage};
use crate::Role;
use crate::container::{Data, Fault, about};
use crate::digest::hex;
use crate::manifest::{self, Listed};
use crate::name::META_INF;

/// Finds the entry of every document, and says which are missing.
pub(super) fn find(package: &Named<'_>, listed: &[Listed]) -> (Vec<Option<usize>>, Vec<Finding>) {
    let mut exact = HashMap::new();
    let mut folded = HashMap::new();
    for index in package.with_role(Role::Unknown) {
        if let Some(entry) = package.listing.entries.get(index) {
            let name = String::from_utf8_lossy(&entry.name).into_owned();
            folded.entry(name.to_lowercase()).or_insert(index);
            exact.entry(name).or_insert(index);
        }
    }
    let mut findings = Vec::new();
    let mut entries = Vec::with_capacity(listed.len());
    for (place, document) in listed.iter().enumerate() {
        let name = document.filnavn.as_str();
        let found = exact.get(name).or_else(|| folded.get(&name.to_lowercase())).copied();
        if runs(name) {
            findings.push(manifest::about(&KO_PAKKE_047, place, document));
        }
        match found {
            None => findings.push(manifest::about(&KO_PAKKE_023, place, document)),
            Some(_) if !exact.contains_key(name) => {
                findings.push(manifest::about(&KO_PAKKE_028, place, document));
            }
            Some(_) => {}
        }
        entries.push(found);
    }
    (entries, findings)
}

/// The files that are neither documents nor anything else a package has.
pub(super) fn extra(package: &Named<'_>, listed: &[Listed]) -> Vec<Finding> {
    // That a name stands twice has a finding of its own.
    let listed: HashSet<_> = listed.iter().map(|document| document.filnavn.as_str()).collect();
    let mut findings = Vec::new();
    for index in package.with_role(Role::Unknown) {
        let folder = package.listing.entries.get(index).is_some_and(|entry| entry.data == Data::Folder);
        // A bad name and a file in META-INF have findings of their own.
        let extra = |name: &str| !folder && !name.starts_with(META_INF) && !listed.contains(name);
        if package.name(index).is_some_and(extra) {
            findings.push(about(&KO_PAKKE_024, index));
        }
    }
    findings
}

/// Holds every document that was read against what the message says of it.
pub(super) fn compare(package: &WithMessage<'_>, documents: &Documents) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (place, (document, entry)) in documents.listed.iter().zip(&documents.entries).enumerate() {
        let Some(read) = entry.and_then(|index| package.read(index)) else { continue };
        // Of a content that was not read to its end, nothing more can be said.
        if matches!(read.fault, Some(Fault::Broken | Fault::Length)) {
            continue;
        }
        let same = hex(&read.digests.sha256) == document.sha256.as_str();
        let right_size = read.size == document.stoerrelse.get();
        if !right_size {
            let finding = manifest::about(&KO_PAKKE_026, place, document)
                .with("funnet", read.size)
                .with("oppgitt", document.stoerrelse.get());
            findings.push(finding);
        }
        if !same {
            findings.push(manifest::about(&KO_PAKKE_025, place, document));
        }
    }
    findings
}
