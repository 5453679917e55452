use std::fmt;

use klagesak_core::Limits;

/// How much a package may hold, and how the work is followed.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// Most entries, folders and signatures included. Default 1 000.
    pub max_entries: usize,
    /// Most bytes in all, unpacked. Default 2 GiB.
    pub max_total: u64,
    /// Most times an entry may be larger unpacked than packed. Default 200.
    pub max_ratio: u64,
    /// Largest XML file or signature in bytes. Default 4 MiB.
    pub max_metadata: usize,
    /// Limits on the message, and the most findings.
    pub message: Limits,
    /// Told how many bytes were read since it was last told; from several threads.
    pub progress: Option<&'a (dyn Fn(u64) + Sync)>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            max_entries: 1000,
            max_total: 2 * 1024 * 1024 * 1024,
            max_ratio: 200,
            max_metadata: 4 * 1024 * 1024,
            message: Limits::default(),
            progress: None,
        }
    }
}

impl Options<'_> {
    pub(crate) fn has_read(&self, bytes: usize) {
        if let Some(progress) = self.progress {
            progress(bytes as u64);
        }
    }
}

impl fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("max_entries", &self.max_entries)
            .field("max_total", &self.max_total)
            .field("max_ratio", &self.max_ratio)
            .field("max_metadata", &self.max_metadata)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}
