//! Names and sizes, before any of them is believed.

use crate::rules::generated::pakke::{KO_PAKKE_012, KO_PAKKE_019, KO_PAKKE_020};
use std::collections::HashMap;
use std::collections::hash_map::Entry::{Occupied, Vacant};

use klagesak_core::verdict::Finding;

use crate::container::{Data, Listed, Listing, about};
use crate::name::{self, META_INF};
use crate::role::role;
use crate::rules::limits::too_large;
use crate::{Options, Role};

/// What is known of an entry from its name.
pub(super) struct Known {
    pub(super) role: Role,
    /// Nothing where the name is not safe.
    pub(super) name: Option<String>,
}

/// Looks at every name, and gives every entry the role its name says.
pub(super) fn names(entries: &[Listed]) -> (Vec<Known>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut exact = HashMap::new();
    let mut folded = HashMap::new();
    let mut known = Vec::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        // What was around the files and has been taken away.
        if entry.name.is_empty() && entry.data == Data::Folder {
            known.push(Known { role: Role::Folder, name: None });
            continue;
        }
        match exact.entry(entry.name.as_slice()) {
            Occupied(first) => findings.push(about(&KO_PAKKE_019, *first.get()).with("andre", index + 1)),
            Vacant(slot) => {
                slot.insert(index);
                // A folder and a file of one name cannot lie side by side either.
                let name = String::from_utf8_lossy(&entry.name).trim_end_matches('/').to_lowercase();
                match folded.entry(name) {
                    Occupied(first) => {
                        findings.push(about(&KO_PAKKE_020, *first.get()).with("andre", index + 1));
                    }
                    Vacant(slot) => {
                        slot.insert(index);
                    }
                }
            }
        }
        let checked = name::check(&entry.name);
        let role = match (&entry.data, checked) {
            (Data::Folder, Ok(META_INF)) => Role::Folder,
            (_, Ok(name)) => role(name),
            (_, Err(_)) => Role::Unknown,
        };
        known.push(Known { role, name: checked.ok().map(str::to_owned) });
        if let Err((rule, reason)) = checked {
            let finding = about(rule, index);
            findings.push(match reason {
                Some(reason) => finding.with("grunn", reason),
                None => finding,
            });
        }
    }
    (known, findings)
}

/// Whether the sizes the entries claim are safe to read.
pub(super) fn limits(listing: &Listing, options: &Options<'_>) -> (bool, Vec<Finding>) {
    let mut findings = Vec::new();
    let total = listing.total();
    if total > options.max_total {
        findings.push(too_large(total, options));
    }
    for (index, entry) in listing.entries.iter().enumerate() {
        let times = entry.size / entry.packed.max(1);
        if times > options.max_ratio {
            let finding = about(&KO_PAKKE_012, index).with("ganger", times).with("grense", options.max_ratio);
            findings.push(finding);
        }
    }
    (findings.is_empty(), findings)
}
