//! How much a reader is willing to take in.

/// How much a reader is willing to take in. The defaults are those of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest message in bytes. Default 16 MiB.
    pub max_bytes: usize,
    /// Deepest nesting of objects and arrays, the outermost counted as 1. Default 64, at most 127.
    pub max_depth: usize,
    /// Most values: objects, lists, texts, numbers, `true`, `false` and `null`, the message itself counted. Each takes memory,
    /// however little is written of it. Default 200 000; the format itself has room for 130 000.
    pub max_values: usize,
    /// Most messages of a case that are judged together. Default 1 000; few cases have more than twenty.
    pub max_messages: usize,
    /// Most findings in a report; the rest are counted. Default 1 000.
    pub max_findings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 16 * 1024 * 1024,
            max_depth: 64,
            max_values: 200_000,
            max_messages: 1000,
            max_findings: 1000,
        }
    }
}
