use std::collections::HashMap;
use std::collections::hash_map::Entry::{Occupied, Vacant};

use super::work::Work;
use crate::container::{Data, about};
use crate::name::{self, META_INF};
use crate::role::role;
use crate::rules::generated::pakke::{KO_PAKKE_012, KO_PAKKE_019, KO_PAKKE_020};
use crate::rules::limits::too_large;
use crate::{Container, Role};

/// Looks at every name, and gives every entry the role its name says.
pub(super) fn names(work: &mut Work<'_>) {
    let mut exact = HashMap::new();
    let mut folded = HashMap::new();
    for (index, entry) in work.listing.entries.iter().enumerate() {
        match exact.entry(entry.name.as_slice()) {
            Occupied(first) => {
                work.findings.push(about(&KO_PAKKE_019, *first.get()).with("andre", index + 1))
            }
            Vacant(slot) => {
                slot.insert(index);
                // A folder and a file of one name cannot lie side by side either.
                let name = String::from_utf8_lossy(&entry.name).trim_end_matches('/').to_lowercase();
                match folded.entry(name) {
                    Occupied(first) => {
                        work.findings.push(about(&KO_PAKKE_020, *first.get()).with("andre", index + 1));
                    }
                    Vacant(slot) => {
                        slot.insert(index);
                    }
                }
            }
        }
        let checked = name::check(&entry.name);
        work.roles.push(match (&entry.data, checked) {
            (Data::Folder, Ok(META_INF)) => Role::Folder,
            (_, Ok(name)) => role(name),
            (_, Err(_)) => Role::Unknown,
        });
        work.names.push(checked.ok().map(str::to_owned));
        if let Err((rule, reason)) = checked {
            let finding = about(rule, index);
            work.findings.push(match reason {
                Some(reason) => finding.with("grunn", reason),
                None => finding,
            });
        }
    }
    let in_meta_inf = |name: &Option<String>| name.as_ref().is_some_and(|name| name.starts_with(META_INF));
    if work.container == Container::Zip
        && (work.roles.contains(&Role::Mimetype) || work.names.iter().any(in_meta_inf))
    {
        work.container = Container::AsicE;
    }
}

/// What the entries say of their sizes, before any of it is believed.
pub(super) fn limits(work: &mut Work<'_>) {
    let options = work.reader.options;
    let total = work.listing.total();
    if total > options.max_total {
        work.listing.refuse(too_large(total, options));
    }
    for (index, entry) in work.listing.entries.iter().enumerate() {
        let times = entry.size / entry.packed.max(1);
        if times > options.max_ratio {
            work.listing.unsound = true;
            let finding = about(&KO_PAKKE_012, index).with("ganger", times).with("grense", options.max_ratio);
            work.findings.push(finding);
        }
    }
    work.findings.append(&mut work.listing.findings);
}
