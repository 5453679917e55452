//! The small files that are read whole: the message, XML, signatures.

use crate::rules::generated::pakke::KO_PAKKE_027_ANNEN_LENGDE;
use crate::rules::generated::pakke::KO_PAKKE_027_ANNEN_SJEKKSUM;
use crate::rules::generated::pakke::KO_PAKKE_027_LAR_SEG_IKKE_PAKKE_UT;
use crate::rules::generated::pakke::{KO_PAKKE_013, KO_PAKKE_027, KO_PAKKE_029, KO_PAKKE_030, KO_PAKKE_031};
use std::io;

use super::archive::{Arkiv, Facts};
use super::named::Named;
use super::with_message::WithMessage;
use crate::asice::xml::{self, Step, XmlFault};
use crate::container::{Data, Fault, Streamed, about};
use crate::{Role, Signature, manifest};
use klagesak_core::Text;
use klagesak_core::verdict::Finding;
use serde::de::IgnoredAny;

/// What came of reading: what is known of contents, by entry, and what is wrong with them.
#[derive(Default)]
pub(super) struct Found {
    pub(super) read: Vec<(usize, Streamed)>,
    pub(super) findings: Vec<Finding>,
}

impl Found {
    fn and(&mut self, other: Self) {
        self.read.extend(other.read);
        self.findings.extend(other.findings);
    }

    /// The content of a small file, where it is whole.
    pub(super) fn whole(
        &mut self,
        package: &Named<'_>,
        index: usize,
        limit: usize,
    ) -> io::Result<Option<Vec<u8>>> {
        let (bytes, found) = whole(package, index, limit)?;
        self.and(found);
        Ok(bytes)
    }
}

/// Every signature that is whole.
pub(super) fn signatures(package: &Named<'_>) -> io::Result<(Vec<Signature>, Found)> {
    let limit = package.reader.options.max_metadata;
    let (mut signatures, mut found) = (Vec::new(), Found::default());
    for entry in package.with_role(Role::Signature) {
        if let Some(bytes) = found.whole(package, entry, limit)? {
            signatures.push(Signature { entry, bytes });
        }
    }
    Ok((signatures, found))
}

/// The XML and JSON beside the message: that it is safe for those who read it, is what it is called, and does not contradict it.
pub(super) fn xml(with_message: &WithMessage<'_>) -> io::Result<Found> {
    let package = &with_message.named;
    let limit = package.reader.options.max_metadata;
    let mut found = Found::default();
    for role in [Role::Arkivmelding, Role::Envelope, Role::OasisManifest] {
        for index in package.with_role(role) {
            let is_xml = package.name(index).is_some_and(|name| name.ends_with(".xml"));
            let Some(bytes) = found.whole(package, index, limit)? else { continue };
            let right = if is_xml {
                let (mut root, mut arkiv) = (None, Arkiv::default());
                let walked = xml::walk(&bytes, &mut |step| {
                    if let Step::Open { name, .. } = step {
                        root.get_or_insert_with(|| name.to_owned());
                    }
                    arkiv.step(step);
                });
                if let Err(fault) = walked {
                    found.findings.push(xml_finding(fault, index));
                    continue;
                }
                let is_arkivmelding = root.as_deref() == Some("arkivmelding");
                if role == Role::Arkivmelding && is_arkivmelding {
                    found.findings.extend(arkiv.against(&Facts::of(with_message), index));
                }
                role != Role::Arkivmelding || is_arkivmelding
            } else {
                serde_json::from_slice::<IgnoredAny>(&bytes).is_ok()
            };
            if !right {
                found.findings.push(about(&KO_PAKKE_029, index));
            }
        }
    }
    Ok(found)
}

pub(super) fn xml_finding(fault: XmlFault, index: usize) -> Finding {
    match fault {
        XmlFault::Unsafe => about(&KO_PAKKE_030, index),
        XmlFault::Unreadable => about(&KO_PAKKE_031, index),
    }
}

/// The content of a small file, where it is whole. Its checksum by SHA-256 is kept; another one is made when the manifest
/// asks for it.
pub(super) fn whole(package: &Named<'_>, index: usize, limit: usize) -> io::Result<(Option<Vec<u8>>, Found)> {
    let mut found = Found::default();
    let entry = package.listing.entries.get(index);
    let Some(entry) = entry.filter(|entry| !matches!(entry.data, Data::None | Data::Folder)) else {
        return Ok((None, found));
    };
    let Some((bytes, streamed)) = package.reader.whole(entry, None, limit)? else {
        let finding = about(&KO_PAKKE_013, index).with("byte", entry.size).with("grense", limit);
        found.findings.push(finding);
        return Ok((None, found));
    };
    let is_whole = streamed.fault.is_none();
    found.findings.extend(damaged(package, index, &streamed));
    found.read.push((index, streamed));
    Ok((is_whole.then_some(bytes), found))
}

/// What is wrong with a content as its container tells.
pub(super) fn damaged(package: &Named<'_>, index: usize, streamed: &Streamed) -> Option<Finding> {
    let mut finding = about(&KO_PAKKE_027, index).with("grunn", reason(streamed.fault?));
    if let Some(Role::Document(place)) = package.role(index) {
        finding.pointer = manifest::place(place);
    }
    Some(finding)
}

fn reason(fault: Fault) -> Text {
    match fault {
        Fault::Broken => KO_PAKKE_027_LAR_SEG_IKKE_PAKKE_UT,
        Fault::Length => KO_PAKKE_027_ANNEN_LENGDE,
        Fault::Checksum => KO_PAKKE_027_ANNEN_SJEKKSUM,
    }
}
