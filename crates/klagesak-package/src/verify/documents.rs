use std::collections::{HashMap, HashSet};

use super::work::Work;
use crate::Role;
use crate::container::{Data, Fault, about};
use crate::digest::hex;
use crate::manifest::{self, Listed};
use crate::name::META_INF;
use crate::rules::generated::pakke::{KO_PAKKE_023, KO_PAKKE_024, KO_PAKKE_025, KO_PAKKE_026, KO_PAKKE_028};

/// Finds the file of every document, gives each its role, and says which are missing and which are too many.
pub(super) fn find(work: &mut Work<'_>, listed: &[Listed]) -> Vec<Option<usize>> {
    let mut exact = HashMap::new();
    let mut folded = HashMap::new();
    for index in work.with_role(Role::Unknown) {
        if let Some(entry) = work.listing.entries.get(index) {
            let name = String::from_utf8_lossy(&entry.name).into_owned();
            folded.entry(name.to_lowercase()).or_insert(index);
            exact.entry(name).or_insert(index);
        }
    }
    let mut matched = Vec::with_capacity(listed.len());
    for (place, document) in listed.iter().enumerate() {
        let name = document.filnavn.as_str();
        let found = exact.get(name).or_else(|| folded.get(&name.to_lowercase())).copied();
        match found {
            None => work.findings.push(manifest::about(&KO_PAKKE_023, place, document)),
            Some(_) if !exact.contains_key(name) => {
                work.findings.push(manifest::about(&KO_PAKKE_028, place, document));
            }
            Some(_) => {}
        }
        if let Some(role) = found.and_then(|index| work.roles.get_mut(index))
            && *role == Role::Unknown
        {
            *role = Role::Document(place);
        }
        matched.push(found);
    }
    extra(work, listed);
    matched
}

fn extra(work: &mut Work<'_>, listed: &[Listed]) {
    // That a name stands twice has a finding of its own.
    let listed: HashSet<_> = listed.iter().map(|document| document.filnavn.as_str()).collect();
    for index in work.with_role(Role::Unknown) {
        let folder = work.listing.entries.get(index).is_some_and(|entry| entry.data == Data::Folder);
        let named = work.names.get(index).and_then(Option::as_ref);
        // A bad name and a file in META-INF have findings of their own.
        if !folder && named.is_some_and(|name| !name.starts_with(META_INF) && !listed.contains(name.as_str()))
        {
            work.findings.push(about(&KO_PAKKE_024, index));
        }
    }
}

/// Holds every document that was read against what the message says of it.
pub(super) fn compare(work: &mut Work<'_>, listed: &[Listed], matched: &[Option<usize>]) {
    for (place, (document, found)) in listed.iter().zip(matched).enumerate() {
        let Some(read) = found.and_then(|index| work.read.get(index)?.as_ref()) else { continue };
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
            work.findings.push(finding);
        }
        if !same {
            work.findings.push(manifest::about(&KO_PAKKE_025, place, document));
        }
    }
}
