use std::collections::HashMap;
use std::io;
use std::sync::Mutex;

use klagesak_core::verdict::Finding;
use rayon::prelude::*;

use super::look::Look;
use super::metadata::keep;
use super::work::Work;
use crate::Role;
use crate::asice::AsicManifest;
use crate::container::{Data, Streamed};
use crate::digest::Algorithm;
use crate::manifest::Listed;
use klagesak_dokument::ContentLimits;

/// Below this, starting threads costs more than they save.
const WORTH_THREADS: u64 = 4 * 1024 * 1024;

/// An entry as it was read, and what was found in it when it is a document.
type Read = (Streamed, Vec<Finding>);

/// Reads every content that has not been read yet, each once: all its checksums, and what is inside a document.
pub(super) fn run(
    work: &mut Work<'_>,
    manifest: Option<&AsicManifest>,
    listed: Option<&[Listed]>,
) -> io::Result<()> {
    let asked = asked(work, manifest);
    let threads = work.listing.total() >= WORTH_THREADS;
    let indexes = 0..work.listing.entries.len();
    let turn = Mutex::new(());
    let one =
        |index| read(work, index, asked.get(index).copied().flatten(), listed.unwrap_or_default(), &turn);
    let streamed: Vec<io::Result<Option<Read>>> = if threads {
        // One at a time: a single document may be as large as all the others.
        indexes.into_par_iter().with_max_len(1).map(one).collect()
    } else {
        indexes.map(one).collect()
    };
    for (index, streamed) in streamed.into_iter().enumerate() {
        if let Some((streamed, findings)) = streamed? {
            work.findings.extend(findings);
            // A file that was read before has had its faults told.
            if work.read.get(index).is_some_and(Option::is_some) {
                work.read.get_mut(index).into_iter().for_each(|slot| *slot = Some(streamed.clone()));
            } else {
                keep(work, index, streamed);
            }
        }
    }
    Ok(())
}

/// The algorithm the manifest asks for, for each entry.
fn asked(work: &Work<'_>, manifest: Option<&AsicManifest>) -> Vec<Option<Algorithm>> {
    let lines = manifest.iter().flat_map(|manifest| manifest.lines.iter().rev());
    let lines: HashMap<_, _> = lines.map(|line| (line.name.as_bytes(), line.algorithm)).collect();
    let entries = work.listing.entries.iter();
    entries.map(|entry| lines.get(entry.name.as_slice()).copied().flatten()).collect()
}

fn read(
    work: &Work<'_>,
    index: usize,
    asked: Option<Algorithm>,
    listed: &[Listed],
    turn: &Mutex<()>,
) -> io::Result<Option<Read>> {
    let Some(entry) = work.listing.entries.get(index) else { return Ok(None) };
    let known = work.read.get(index).is_some_and(Option::is_some);
    let wider = !matches!(asked, None | Some(Algorithm::Sha256));
    if matches!(entry.data, Data::None | Data::Folder) || (known && !wider) {
        return Ok(None);
    }
    let mut document = match (work.roles.get(index), work.reader.options.content) {
        (Some(Role::Document(place)), Some(limits)) => {
            let limits = ContentLimits { documents: listed.len().max(limits.documents), ..limits };
            listed.get(*place).map(|document| Look::new(entry, document, *place, limits))
        }
        _ => None,
    };
    let streamed = work.reader.stream(entry, asked, &mut |piece| {
        document.iter_mut().for_each(|document| document.read(piece));
        Ok(())
    })?;
    // What came out damaged says nothing of the document itself.
    let whole = document.filter(|_| streamed.fault.is_none());
    let findings = whole.map(|document| document.finish(work.reader.source, turn)).transpose()?;
    Ok(Some((streamed, findings.unwrap_or_default())))
}
