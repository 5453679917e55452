//! How much a reader is willing to take in.

/// How much a reader is willing to take in. The defaults are those of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest message in bytes. Default 16 MiB.
    pub max_bytes: usize,
    /// Deepest nesting of objects and arrays, the outermost counted as 1. Default 64, at most 127.
    pub max_depth: usize,
    /// Most findings in a report; the rest are counted. Default 1 000.
    pub max_findings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { max_bytes: 16 * 1024 * 1024, max_depth: 64, max_findings: 1000 }
    }
}
