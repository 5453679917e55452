//! The small files that are read whole: the message, XML, signatures.

use std::io;

use super::work::Work;
use crate::asice::xml::{self, Step, XmlFault};
use crate::container::{Data, Fault, Streamed, about};
use crate::rules::generated::pakke::{
    KO_PAKKE_013, KO_PAKKE_027, KO_PAKKE_027_ANNEN_LENGDE, KO_PAKKE_027_ANNEN_SJEKKSUM,
    KO_PAKKE_027_LAR_SEG_IKKE_PAKKE_UT, KO_PAKKE_029, KO_PAKKE_030, KO_PAKKE_031,
};
use crate::{Role, Signature, manifest};
use klagesak_core::Text;
use klagesak_core::verdict::Finding;
use serde::de::IgnoredAny;

/// The message; nothing when there is none, or none that is whole. With two of them it is the first, and a finding says so.
pub(super) fn message(work: &mut Work<'_>) -> io::Result<Option<Vec<u8>>> {
    let limit = work.reader.options.message.max_bytes;
    match work.with_role(Role::Message).first() {
        Some(index) => whole(work, *index, limit),
        None => Ok(None),
    }
}

/// Every signature that is whole.
pub(super) fn signatures(work: &mut Work<'_>) -> io::Result<Vec<Signature>> {
    let limit = work.reader.options.max_metadata;
    let mut signatures = Vec::new();
    for entry in work.with_role(Role::Signature) {
        if let Some(bytes) = whole(work, entry, limit)? {
            signatures.push(Signature { entry, bytes });
        }
    }
    Ok(signatures)
}

/// The XML and JSON nobody here reads further: only that it is safe for those who do, and what it is called.
pub(super) fn xml(work: &mut Work<'_>) -> io::Result<()> {
    let limit = work.reader.options.max_metadata;
    for role in [Role::Arkivmelding, Role::Envelope, Role::OasisManifest] {
        for index in work.with_role(role) {
            let is_xml =
                work.names.get(index).is_some_and(|name| name.as_ref().is_some_and(|n| n.ends_with(".xml")));
            let Some(bytes) = whole(work, index, limit)? else { continue };
            let right = if is_xml {
                let mut root = None;
                let walked = xml::walk(&bytes, &mut |step| {
                    if let Step::Open { name, .. } = step {
                        root.get_or_insert_with(|| name.to_owned());
                    }
                });
                if let Err(fault) = walked {
                    work.findings.push(xml_finding(fault, index));
                    continue;
                }
                role != Role::Arkivmelding || root.as_deref() == Some("arkivmelding")
            } else {
                serde_json::from_slice::<IgnoredAny>(&bytes).is_ok()
            };
            if !right {
                work.findings.push(about(&KO_PAKKE_029, index));
            }
        }
    }
    Ok(())
}

pub(super) fn xml_finding(fault: XmlFault, index: usize) -> Finding {
    match fault {
        XmlFault::Unsafe => about(&KO_PAKKE_030, index),
        XmlFault::Unreadable => about(&KO_PAKKE_031, index),
    }
}

/// The content of a small file, where it is whole. Its checksum by SHA-256 is kept; another one is made when the manifest
/// asks for it.
pub(super) fn whole(work: &mut Work<'_>, index: usize, limit: usize) -> io::Result<Option<Vec<u8>>> {
    let Some(entry) = work.listing.entries.get(index) else { return Ok(None) };
    if matches!(entry.data, Data::None | Data::Folder) {
        return Ok(None);
    }
    let Some((bytes, streamed)) = work.reader.whole(entry, None, limit)? else {
        let finding = about(&KO_PAKKE_013, index).with("byte", entry.size).with("grense", limit);
        work.findings.push(finding);
        return Ok(None);
    };
    let is_whole = streamed.fault.is_none();
    keep(work, index, streamed);
    Ok(is_whole.then_some(bytes))
}

/// Keeps what is known of a content, and says what is wrong with it.
pub(super) fn keep(work: &mut Work<'_>, index: usize, streamed: Streamed) {
    if let Some(fault) = streamed.fault {
        let mut finding = about(&KO_PAKKE_027, index).with("grunn", reason(fault));
        if let Some(Role::Document(place)) = work.roles.get(index) {
            finding.pointer = manifest::place(*place);
        }
        work.findings.push(finding);
    }
    if let Some(slot) = work.read.get_mut(index) {
        *slot = Some(streamed);
    }
}

fn reason(fault: Fault) -> Text {
    match fault {
        Fault::Broken => KO_PAKKE_027_LAR_SEG_IKKE_PAKKE_UT,
        Fault::Length => KO_PAKKE_027_ANNEN_LENGDE,
        Fault::Checksum => KO_PAKKE_027_ANNEN_SJEKKSUM,
    }
}
