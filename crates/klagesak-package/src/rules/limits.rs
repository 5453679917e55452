//! The findings on how much a package may hold, made where files are counted and where they are read.

use klagesak_core::verdict::{Finding, Pointer};

use crate::Options;
use crate::rules::generated::pakke::{KO_PAKKE_010, KO_PAKKE_011};

const MEGABYTE: u64 = 1_000_000;

/// More entries than the limit. How many there are is not told: counting them all is what the limit saves us from.
pub(crate) fn too_many(options: &Options<'_>) -> Finding {
    Finding::new(&KO_PAKKE_010, Pointer::default()).with("grense", options.max_entries)
}

/// More content than the limit.
pub(crate) fn too_large(total: u64, options: &Options<'_>) -> Finding {
    Finding::new(&KO_PAKKE_011, Pointer::default())
        .with("megabyte", total.div_ceil(MEGABYTE))
        .with("grense", options.max_total / MEGABYTE)
}
