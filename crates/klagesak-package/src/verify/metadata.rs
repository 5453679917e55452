//! The small files that are read whole: the message, XML, signatures.

use std::io;

use super::named::Named;
use crate::asice::xml::{self, Step, XmlFault};
use crate::container::{Data, Fault, Streamed, about};
use crate::rules::correspondence::DAMAGED_FILE;
use crate::rules::limits::METADATA_TOO_LARGE;
use crate::rules::xml::{OTHER_THAN_NAMED, UNREADABLE_XML, UNSAFE_XML};
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

/// The XML and JSON nobody here reads further: only that it is safe for those who do, and what it is called.
pub(super) fn xml(package: &Named<'_>) -> io::Result<Found> {
    let limit = package.reader.options.max_metadata;
    let mut found = Found::default();
    for role in [Role::Arkivmelding, Role::Envelope, Role::OasisManifest] {
        for index in package.with_role(role) {
            let is_xml = package.name(index).is_some_and(|name| name.ends_with(".xml"));
            let Some(bytes) = found.whole(package, index, limit)? else { continue };
            let right = if is_xml {
                let mut root = None;
                let walked = xml::walk(&bytes, &mut |step| {
                    if let Step::Open { name, .. } = step {
                        root.get_or_insert_with(|| name.to_owned());
                    }
                });
                if let Err(fault) = walked {
                    found.findings.push(xml_finding(fault, index));
                    continue;
                }
                role != Role::Arkivmelding || root.as_deref() == Some("arkivmelding")
            } else {
                serde_json::from_slice::<IgnoredAny>(&bytes).is_ok()
            };
            if !right {
                found.findings.push(about(&OTHER_THAN_NAMED, index));
            }
        }
    }
    Ok(found)
}

pub(super) fn xml_finding(fault: XmlFault, index: usize) -> Finding {
    match fault {
        XmlFault::Unsafe => about(&UNSAFE_XML, index),
        XmlFault::Unreadable => about(&UNREADABLE_XML, index),
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
        let finding = about(&METADATA_TOO_LARGE, index).with("byte", entry.size).with("grense", limit);
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
    let mut finding = about(&DAMAGED_FILE, index).with("grunn", reason(streamed.fault?));
    if let Some(Role::Document(place)) = package.role(index) {
        finding.pointer = manifest::place(place);
    }
    Some(finding)
}

fn reason(fault: Fault) -> Text {
    match fault {
        Fault::Broken => Text {
            nb: "den lar seg ikke pakke ut",
            nn: "ho lèt seg ikkje pakke ut",
            en: "it cannot be unpacked",
        },
        Fault::Length => Text {
            nb: "den er lengre eller kortere enn pakken sier",
            nn: "ho er lengre eller kortare enn pakken seier",
            en: "it is longer or shorter than the package says",
        },
        Fault::Checksum => Text {
            nb: "sjekksummen stemmer ikke",
            nn: "sjekksummen stemmer ikkje",
            en: "the checksum is not right",
        },
    }
}
