//! Whether entries fill the file without gaps or overlaps.

use super::local::Extent;

/// What is wrong with how the entries lie in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LayoutFault {
    /// So many bytes before the first entry.
    Before(u64),
    /// So many bytes that belong to no entry, or after the last one.
    Between(u64),
    /// These two entries share bytes.
    Overlap(usize, usize),
}

/// The faults of a file whose list of entries begins at `directory`. Entries fill the file from its first byte to the list,
/// in any order.
pub(super) fn faults(extents: &[(usize, Extent)], directory: u64) -> Vec<LayoutFault> {
    let mut sorted: Vec<_> = extents.iter().collect();
    sorted.sort_by_key(|(_, extent)| (extent.start, extent.end));
    let mut faults = Vec::new();
    let mut last: Option<(usize, u64)> = None;
    for (index, extent) in sorted {
        match last {
            None if extent.start > 0 => faults.push(LayoutFault::Before(extent.start)),
            Some((other, end)) if extent.start < end => faults.push(LayoutFault::Overlap(other, *index)),
            Some((_, end)) if extent.start > end => faults.push(LayoutFault::Between(extent.start - end)),
            _ => {}
        }
        let further = last.is_none_or(|(_, end)| extent.end > end);
        if further {
            last = Some((*index, extent.end));
        }
    }
    let entries_end = last.map_or(0, |(_, end)| end);
    if entries_end < directory {
        faults.push(LayoutFault::Between(directory - entries_end));
    }
    faults
}
