//! The names of fields, which may be shown where values are hidden.

use std::sync::OnceLock;

/// Every name of a field in a message of any type, each on its line, in order. `cargo dev generate` writes it from the schemas, so that
/// none has to be made to print a finding.
const NAMES: &str = include_str!("../../data/feltnavn.txt");

/// Whether a field of the standard has this name.
pub(super) fn is_known(name: &str) -> bool {
    static KNOWN: OnceLock<Vec<&str>> = OnceLock::new();
    KNOWN.get_or_init(|| NAMES.lines().collect()).binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_known_and_no_other() {
        assert!(NAMES.lines().count() > 200 && NAMES.lines().all(is_known));
        assert!(!is_known("") && !is_known("Kari") && !is_known("zzz"));
    }
}
