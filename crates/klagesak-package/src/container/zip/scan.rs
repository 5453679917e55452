//! Listing a ZIP file that all readers read alike.

use std::io;

use klagesak_core::Text;
use klagesak_core::verdict::{Finding, Pointer};

use super::central::{self, Central};
use super::cursor::Cursor;
use super::ending::{self, EndFault, Ending};
use super::layout::{self, LayoutFault};
use super::local::{self, Extent};
use crate::Options;
use crate::container::listing::{Data, Listed, Listing, Placing, about};
use crate::rules::generated::pakke::{
    KO_PAKKE_001, KO_PAKKE_002, KO_PAKKE_002_KREVER_MER, KO_PAKKE_002_LISTEN_ULESELIG,
    KO_PAKKE_002_MOTSIER_SEG, KO_PAKKE_002_TO_SLUTTER, KO_PAKKE_003, KO_PAKKE_003_BAK, KO_PAKKE_003_FORAN,
    KO_PAKKE_003_MELLOM, KO_PAKKE_004, KO_PAKKE_005, KO_PAKKE_005_STOERRELSER, KO_PAKKE_006, KO_PAKKE_007,
    KO_PAKKE_008, KO_PAKKE_009, KO_PAKKE_044,
};
use crate::rules::limits;
use klagesak_dokument::source::Source;

/// What a list entry may take on average; names are short and extra fields few.
const BYTES_PER_ENTRY: u64 = 4096;
/// The comment one of the writers in use puts in every package.
const USUAL_COMMENT: &[u8] = b"mimetype=application/vnd.etsi.asic-e+zip";

/// The entries of a ZIP file, and everything wrong with its structure.
pub(crate) fn list(source: &dyn Source, options: &Options<'_>) -> io::Result<Listing> {
    let mut listing = Listing::default();
    match ending::find(source)? {
        Err(fault) => listing.refuse(end_finding(fault)),
        Ok(ending) => entries(source, &ending, options, &mut listing)?,
    }
    Ok(listing)
}

fn end_finding(fault: EndFault) -> Finding {
    match fault {
        EndFault::Missing => Finding::new(&KO_PAKKE_001, Pointer::default()),
        EndFault::Trailing(bytes) => loose(bytes, KO_PAKKE_003_BAK),
        EndFault::Ambiguous => {
            let reason = KO_PAKKE_002_TO_SLUTTER;
            damaged(reason)
        }
        EndFault::Contradiction => {
            let reason = KO_PAKKE_002_MOTSIER_SEG;
            damaged(reason)
        }
    }
}

fn damaged(reason: Text) -> Finding {
    Finding::new(&KO_PAKKE_002, Pointer::default()).with("grunn", reason)
}

fn loose(bytes: u64, place: Text) -> Finding {
    Finding::new(&KO_PAKKE_003, Pointer::default()).with("byte", bytes).with("sted", place)
}

fn entries(
    source: &dyn Source,
    ending: &Ending,
    options: &Options<'_>,
    listing: &mut Listing,
) -> io::Result<()> {
    let count = usize::try_from(ending.count).unwrap_or(usize::MAX);
    if count > options.max_entries {
        listing.refuse(limits::too_many(options));
        return Ok(());
    }
    let unreadable = KO_PAKKE_002_LISTEN_ULESELIG;
    let short = ending.length <= BYTES_PER_ENTRY.saturating_mul(ending.count);
    let Some(length) = usize::try_from(ending.length).ok().filter(|_| short) else {
        listing.refuse(damaged(unreadable));
        return Ok(());
    };
    let directory = source.piece(ending.directory, length)?;
    let after = ending.start - ending.directory - ending.length;
    if after > 0 {
        // Something was put in front of a finished file, or between the list and its end.
        let place =
            if directory.starts_with(central::MARK) { KO_PAKKE_003_MELLOM } else { KO_PAKKE_003_FORAN };
        listing.refuse(loose(after, place));
        return Ok(());
    }
    let mut cursor = Cursor(&directory);
    let mut extents = Vec::new();
    for index in 0..count {
        let Some(central) = Central::parse(&mut cursor, ending.long) else {
            listing.refuse(damaged(unreadable));
            return Ok(());
        };
        entry(source, &central, (index, ending.directory), listing, &mut extents)?;
    }
    if !cursor.0.is_empty() {
        listing.refuse(damaged(unreadable));
    } else if extents.len() == count {
        // With a header that cannot be believed, nothing can be said of what lies between.
        lay_out(&extents, ending.directory, listing);
    }
    if !ending.comment.is_empty() && ending.comment != USUAL_COMMENT {
        let finding = Finding::new(&KO_PAKKE_009, Pointer::default());
        listing.findings.push(finding.with("byte", ending.comment.len()));
    }
    Ok(())
}

fn entry(
    source: &dyn Source,
    central: &Central<'_>,
    (index, limit): (usize, u64),
    listing: &mut Listing,
    extents: &mut Vec<(usize, Extent)>,
) -> io::Result<()> {
    let mut data = Data::None;
    let mut placing = None;
    match local::extent(source, central, limit)? {
        Err(disagreement) => {
            listing.refuse(about(&KO_PAKKE_005, index).with("felt", disagreement));
        }
        Ok(extent) => {
            extents.push((index, extent));
            let extra = central.has_extra || extent.has_extra;
            placing = Some(Placing { offset: extent.start, extra });
            data = content(central, &extent, index, listing);
        }
    }
    listing.entries.push(Listed {
        name: central.name.to_vec(),
        size: central.size,
        packed: central.packed,
        crc: Some(central.crc),
        data,
        placing,
    });
    Ok(())
}

fn content(central: &Central<'_>, extent: &Extent, index: usize, listing: &mut Listing) -> Data {
    if central.is_encrypted() {
        listing.findings.push(about(&KO_PAKKE_006, index));
        return Data::None;
    }
    if central.is_special() || (central.is_folder() && !central.is_empty()) {
        listing.findings.push(about(&KO_PAKKE_008, index));
        return Data::None;
    }
    match central.method {
        0 | 8 if central.needs_more() => {
            listing.refuse(damaged(KO_PAKKE_002_KREVER_MER));
            Data::None
        }
        0 if central.is_followed() => {
            // Where its end is can only be guessed by those who read from one end to the other.
            listing.refuse(about(&KO_PAKKE_044, index));
            Data::None
        }
        _ if central.is_folder() => Data::Folder,
        0 if central.packed == central.size => Data::Stored(extent.data),
        0 => {
            let sizes = KO_PAKKE_005_STOERRELSER;
            listing.refuse(about(&KO_PAKKE_005, index).with("felt", sizes));
            Data::None
        }
        8 => Data::Deflated(extent.data),
        method => {
            listing.findings.push(about(&KO_PAKKE_007, index).with("metode", u64::from(method)));
            Data::None
        }
    }
}

fn lay_out(extents: &[(usize, Extent)], directory: u64, listing: &mut Listing) {
    for fault in layout::faults(extents, directory) {
        listing.refuse(match fault {
            LayoutFault::Before(bytes) => loose(bytes, KO_PAKKE_003_FORAN),
            LayoutFault::Between(bytes) => loose(bytes, KO_PAKKE_003_MELLOM),
            LayoutFault::Overlap(one, other) => about(&KO_PAKKE_004, one).with("andre", other + 1),
        });
    }
}
