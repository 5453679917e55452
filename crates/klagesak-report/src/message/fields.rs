//! The names of fields, which may be shown where values are hidden.

use std::collections::HashSet;
use std::sync::OnceLock;

/// Every name of a field in a message of any type, each on its line. `cargo dev generate` writes it from the schemas, so that
/// none has to be made to print a finding.
const NAMES: &str = include_str!("../../data/feltnavn.txt");

/// Whether a field of the standard has this name.
pub(super) fn is_known(name: &str) -> bool {
    static KNOWN: OnceLock<HashSet<&str>> = OnceLock::new();
    KNOWN.get_or_init(|| NAMES.lines().collect()).contains(name)
}
