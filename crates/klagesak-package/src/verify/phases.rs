//! From what the container lists to the verdict. Each phase takes what the one before it gave, so that none can be left out or
//! come too early; what is found on the way is handed back beside it.

use crate::rules::generated::pakke::{KO_PAKKE_021, KO_PAKKE_022};
use std::io;

use klagesak_core::verdict::{Finding, Pointer};

use super::judged::Judged;
use super::listed::Listed;
use super::metadata::{Found, whole};
use super::named::Named;
use super::read::Read;
use super::with_message::{Documents, WithMessage};
use super::{asice, documents, entries, metadata, read_all, wrapping};
use crate::{Container, Role, manifest};

/// The verdict on a package.
pub(super) fn verdict(listed: Listed<'_>) -> io::Result<Judged> {
    let (named, mut findings) = names(listed);
    if named.listing.unsound {
        return Ok(Judged::refused(named, findings));
    }
    let (with_message, found) = message(named)?;
    findings.extend(found);
    let (read, found) = contents(with_message)?;
    findings.extend(found);
    Ok(judge(read, findings))
}

/// Looks at every name and size, and gives every entry the role its name says.
fn names(listed: Listed<'_>) -> (Named<'_>, Vec<Finding>) {
    let Listed { mut listing, reader, container, named_asice, trust } = listed;
    let mut findings = std::mem::take(&mut listing.findings);
    if !named_asice {
        findings.extend(wrapping::take_away(&mut listing));
    }
    let (known, found) = entries::names(&listing.entries);
    findings.extend(found);
    let (sound, found) = entries::limits(&listing, reader.options);
    findings.extend(found);
    listing.unsound |= !sound;
    let mut named = Named { listing, reader, container, named_asice, trust, known };
    if container == Container::Zip && named.is_like_asice() {
        named.container = Container::AsicE;
    }
    (named, findings)
}

/// Reads the message and finds the documents it lists. With two messages it is the first, and a finding says so.
fn message(mut named: Named<'_>) -> io::Result<(WithMessage<'_>, Vec<Finding>)> {
    let options = named.reader.options;
    let (message, Found { read, mut findings }) = match named.with_role(Role::Message).first() {
        Some(index) => whole(&named, *index, options.message.max_bytes)?,
        None => (None, Found::default()),
    };
    let listed = message.as_ref().and_then(|message| manifest::documents(message, &options.message));
    match (&message, &listed) {
        (None, _) => findings.push(Finding::new(&KO_PAKKE_021, Pointer::default())),
        (Some(_), None) => {
            findings.push(Finding::new(&KO_PAKKE_022, Pointer::new("/innhold/dokumenter")));
        }
        _ => {}
    }
    let documents = listed.map(|listed| {
        let (entries, found) = documents::find(&named, &listed);
        findings.extend(found);
        named.are_documents(&entries);
        findings.extend(documents::extra(&named, &listed));
        Documents { listed, entries }
    });
    let mut package = WithMessage::new(named, message, documents);
    package.keep(read);
    Ok((package, findings))
}

/// Reads the small files whole, and then every content there is, once.
fn contents(mut package: WithMessage<'_>) -> io::Result<(Read<'_>, Vec<Finding>)> {
    let (signatures, found) = metadata::signatures(&package.named)?;
    let mut findings = found.findings;
    package.keep(found.read);
    let found = metadata::xml(&package)?;
    findings.extend(found.findings);
    package.keep(found.read);
    let (asic, found) = asice::manifest(&package.named)?;
    findings.extend(found.findings);
    package.keep(found.read);
    let found = read_all::run(&package, asic.as_ref().map(|asic| &asic.manifest))?;
    findings.extend(found.findings);
    package.keep(found.read);
    Ok((Read { package, asic, signatures }, findings))
}

/// Holds what was read against what the message and the manifest say.
fn judge(read: Read<'_>, mut findings: Vec<Finding>) -> Judged {
    let Read { package, asic, signatures } = read;
    if let Some(documents) = &package.documents {
        findings.extend(documents::compare(&package, documents));
    }
    let asic_manifest = asic.map(|asic| {
        findings.extend(asice::compare(&package, &asic.manifest));
        asic.bytes
    });
    let WithMessage { named, message, read, .. } = package;
    Judged::new(named, read, message, asic_manifest, signatures, findings)
}
