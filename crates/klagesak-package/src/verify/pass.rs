use std::collections::HashMap;
use std::io;

use rayon::prelude::*;

use super::metadata::keep;
use super::work::Work;
use crate::asice::AsicManifest;
use crate::container::{Data, Streamed};
use crate::digest::Algorithm;

/// Below this, starting threads costs more than they save.
const WORTH_THREADS: u64 = 4 * 1024 * 1024;

/// Reads every content that has not been read yet, each once, and all its checksums with it.
pub(super) fn run(work: &mut Work<'_>, manifest: Option<&AsicManifest>) -> io::Result<()> {
    let asked = asked(work, manifest);
    let threads = work.listing.total() >= WORTH_THREADS;
    let indexes = 0..work.listing.entries.len();
    let one = |index| read(work, index, asked.get(index).copied().flatten());
    let streamed: Vec<io::Result<Option<Streamed>>> = if threads {
        // One at a time: a single document may be as large as all the others.
        indexes.into_par_iter().with_max_len(1).map(one).collect()
    } else {
        indexes.map(one).collect()
    };
    for (index, streamed) in streamed.into_iter().enumerate() {
        if let Some(streamed) = streamed? {
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

fn read(work: &Work<'_>, index: usize, asked: Option<Algorithm>) -> io::Result<Option<Streamed>> {
    let Some(entry) = work.listing.entries.get(index) else { return Ok(None) };
    let known = work.read.get(index).is_some_and(Option::is_some);
    let wider = !matches!(asked, None | Some(Algorithm::Sha256));
    if matches!(entry.data, Data::None | Data::Folder) || (known && !wider) {
        return Ok(None);
    }
    work.reader.stream(entry, asked, &mut |_| Ok(())).map(Some)
}
