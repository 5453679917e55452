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
use crate::rules::container::{
    AFTER, BEFORE, BETWEEN, COMMENT, DAMAGED_DIRECTORY, DIFFERENT_HEADERS, ENCRYPTED, LOOSE_DATA,
    NOT_A_PACKAGE, NOT_A_REGULAR_FILE, OVERLAP, UNKNOWN_COMPRESSION,
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
        EndFault::Missing => Finding::new(&NOT_A_PACKAGE, Pointer::default()),
        EndFault::Trailing(bytes) => loose(bytes, AFTER),
        EndFault::Ambiguous => {
            let reason = Text {
                nb: "den kan slutte på to måter",
                nn: "han kan slutte på to måtar",
                en: "it could end in two ways",
            };
            damaged(reason)
        }
        EndFault::Contradiction => {
            let reason = Text {
                nb: "slutten av filen motsier seg selv",
                nn: "slutten av fila seier imot seg sjølv",
                en: "the end of the file contradicts itself",
            };
            damaged(reason)
        }
    }
}

fn damaged(reason: Text) -> Finding {
    Finding::new(&DAMAGED_DIRECTORY, Pointer::default()).with("grunn", reason)
}

fn loose(bytes: u64, place: Text) -> Finding {
    Finding::new(&LOOSE_DATA, Pointer::default()).with("byte", bytes).with("sted", place)
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
    let unreadable = Text {
        nb: "listen over filer lar seg ikke lese",
        nn: "lista over filer lèt seg ikkje lese",
        en: "the list of files cannot be read",
    };
    let short = ending.length <= BYTES_PER_ENTRY.saturating_mul(ending.count);
    let Some(length) = usize::try_from(ending.length).ok().filter(|_| short) else {
        listing.refuse(damaged(unreadable));
        return Ok(());
    };
    let directory = source.piece(ending.directory, length)?;
    let after = ending.start - ending.directory - ending.length;
    if after > 0 {
        // Something was put in front of a finished file, or between the list and its end.
        let place = if directory.starts_with(central::MARK) { BETWEEN } else { BEFORE };
        listing.refuse(loose(after, place));
        return Ok(());
    }
    let mut cursor = Cursor(&directory);
    let mut extents = Vec::new();
    for index in 0..count {
        let Some(central) = Central::parse(&mut cursor) else {
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
        let finding = Finding::new(&COMMENT, Pointer::default());
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
            listing.refuse(about(&DIFFERENT_HEADERS, index).with("felt", disagreement));
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
        listing.findings.push(about(&ENCRYPTED, index));
        return Data::None;
    }
    if central.is_special() || (central.is_folder() && (central.size > 0 || central.packed > 0)) {
        listing.findings.push(about(&NOT_A_REGULAR_FILE, index));
        return Data::None;
    }
    match central.method {
        _ if central.is_folder() => Data::Folder,
        0 if central.packed == central.size => Data::Stored(extent.data),
        0 => {
            let sizes = Text { nb: "størrelsene", nn: "storleikane", en: "the sizes" };
            listing.refuse(about(&DIFFERENT_HEADERS, index).with("felt", sizes));
            Data::None
        }
        8 => Data::Deflated(extent.data),
        method => {
            listing.findings.push(about(&UNKNOWN_COMPRESSION, index).with("metode", u64::from(method)));
            Data::None
        }
    }
}

fn lay_out(extents: &[(usize, Extent)], directory: u64, listing: &mut Listing) {
    for fault in layout::faults(extents, directory) {
        listing.refuse(match fault {
            LayoutFault::Before(bytes) => loose(bytes, BEFORE),
            LayoutFault::Between(bytes) => loose(bytes, BETWEEN),
            LayoutFault::Overlap(one, other) => about(&OVERLAP, one).with("andre", other + 1),
        });
    }
}
