//! How packages are judged in these tests.

use std::path::Path;

use klagesak_package::{Options, Package, Trust, verify, verify_bytes};

pub(crate) fn judge(bytes: &[u8]) -> Package {
    verify_bytes(bytes, &Trust::unchecked(), &beholder()).unwrap()
}

pub(crate) fn judge_at(path: &Path) -> Package {
    verify(path, &Trust::unchecked(), &beholder()).unwrap()
}

/// The numbers of the rules that found something, each once.
pub(crate) fn numbers(package: &Package) -> Vec<&'static str> {
    let mut numbers: Vec<_> =
        package.findings.iter().map(|f| f.rule.id.as_str().strip_prefix("KO-PAKKE-").unwrap()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The options of these tests: only the package is judged, so that any bytes will do for a document.
pub(crate) fn beholder() -> Options<'static> {
    Options { content: None, ..Options::default() }
}
