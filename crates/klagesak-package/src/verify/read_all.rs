//! The one reading pass over every content.

use std::collections::HashMap;
use std::io;
use std::sync::Mutex;

use klagesak_core::verdict::Finding;
use rayon::prelude::*;

use super::inspect::Inspection;
use super::metadata::{Found, damaged};
use super::named::Named;
use super::with_message::WithMessage;
use crate::Role;
use crate::asice::AsicManifest;
use crate::container::{Data, Streamed};
use crate::digest::Algorithm;
use klagesak_dokument::ContentLimits;

/// Below this, starting threads costs more than they save.
const WORTH_THREADS: u64 = 4 * 1024 * 1024;

/// An entry as it was read, and what was found in it when it is a document.
type Content = (Streamed, Vec<Finding>);

/// Reads every content that has not been read yet, each once: all its checksums, and what is inside a document.
pub(super) fn run(package: &WithMessage<'_>, manifest: Option<&AsicManifest>) -> io::Result<Found> {
    let named = &package.named;
    let asked = asked(named, manifest);
    let threads = named.listing.total() >= WORTH_THREADS;
    let indexes = 0..named.listing.entries.len();
    let turn = Mutex::new(());
    let one = |index| read(package, index, asked.get(index).copied().flatten(), &turn);
    let contents: Vec<io::Result<Option<Content>>> = if threads {
        // One at a time: a single document may be as large as all the others.
        indexes.into_par_iter().with_max_len(1).map(one).collect()
    } else {
        indexes.map(one).collect()
    };
    let mut found = Found::default();
    for (index, content) in contents.into_iter().enumerate() {
        if let Some((streamed, findings)) = content? {
            found.findings.extend(findings);
            // A file that was read before has had its faults told.
            if package.read(index).is_none() {
                found.findings.extend(damaged(named, index, &streamed));
            }
            found.read.push((index, streamed));
        }
    }
    Ok(found)
}

/// The algorithm the manifest asks for, for each entry.
fn asked(package: &Named<'_>, manifest: Option<&AsicManifest>) -> Vec<Option<Algorithm>> {
    let lines = manifest.iter().flat_map(|manifest| manifest.lines.iter().rev());
    let lines: HashMap<_, _> = lines.map(|line| (line.name.as_bytes(), line.algorithm)).collect();
    let entries = package.listing.entries.iter();
    entries.map(|entry| lines.get(entry.name.as_slice()).copied().flatten()).collect()
}

fn read(
    package: &WithMessage<'_>,
    index: usize,
    asked: Option<Algorithm>,
    turn: &Mutex<()>,
) -> io::Result<Option<Content>> {
    let WithMessage { named, documents, .. } = package;
    let Some(entry) = named.listing.entries.get(index) else { return Ok(None) };
    let known = package.read(index).is_some();
    let wider = !matches!(asked, None | Some(Algorithm::Sha256));
    if matches!(entry.data, Data::None | Data::Folder) || (known && !wider) {
        return Ok(None);
    }
    let mut document = match (named.role(index), named.reader.options.content) {
        (Some(Role::Document(place)), Some(limits)) => {
            let listed = documents.as_ref().map_or(&[][..], |documents| documents.listed.as_slice());
            let limits = ContentLimits { documents: listed.len().max(limits.documents), ..limits };
            listed.get(place).map(|document| Inspection::new(entry, document, place, limits))
        }
        _ => None,
    };
    let streamed = named.reader.stream(entry, asked, &mut |piece| {
        document.iter_mut().for_each(|document| document.read(piece));
        Ok(())
    })?;
    // What came out damaged says nothing of the document itself.
    let whole = document.filter(|_| streamed.fault.is_none());
    let findings = whole
        .map(|document| document.finish(named.reader.source, package.message.as_deref(), turn))
        .transpose()?;
    Ok(Some((streamed, findings.unwrap_or_default())))
}
