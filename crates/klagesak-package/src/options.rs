//! Limits, progress and cancellation.

use std::sync::atomic::{AtomicBool, Ordering};
use std::{fmt, io};

use klagesak_core::Limits;
use klagesak_core::verdict::{Finding, Severity};
use klagesak_dokument::ContentLimits;

/// How much a package may hold, and how the work is followed.
///
/// ```
/// use klagesak_package::Options;
///
/// // A receiver that takes at most 100 MiB, and does not look into the documents.
/// let options = Options { max_total: 100 * 1024 * 1024, content: None, ..Options::default() };
/// assert_eq!(options.max_ratio, 200);
/// ```
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
    /// Limits on looking into the documents; none to look at the package only. Default is the default of the limits.
    pub content: Option<ContentLimits>,
    /// Whether documents are held back when what is in them is an error, and the rest is unpacked. Default is that nothing is.
    pub quarantine: bool,
    /// Limits on the message, and the most findings.
    pub message: Limits,
    /// The receiver's severity of a finding, where it is another than ours: [`unpack`](crate::unpack) refuses what is an error by it.
    /// Default is none.
    pub severity: Option<Severities<'a>>,
    /// Progress callback: bytes read since the last call. May be called concurrently.
    pub progress: Option<&'a (dyn Fn(u64) + Sync)>,
    /// Cancellation flag: when it becomes true, the work ends with an error and partial output is removed. Default is none.
    pub stop: Option<&'a AtomicBool>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            max_entries: 1000,
            max_total: 2 * 1024 * 1024 * 1024,
            max_ratio: 200,
            max_metadata: 4 * 1024 * 1024,
            content: Some(ContentLimits::default()),
            quarantine: false,
            message: Limits::default(),
            severity: None,
            progress: None,
            stop: None,
        }
    }
}

/// A receiver's severity of each finding.
pub type Severities<'a> = &'a (dyn Fn(&Finding) -> Severity + Sync);

/// Somebody has asked for the work to end.
#[derive(Debug, thiserror::Error)]
#[error("stopped")]
struct Stopped;

impl Options<'_> {
    /// What a finding is to the receiver.
    pub(crate) fn severity(&self, finding: &Finding) -> Severity {
        self.severity.map_or(finding.severity, |own| own(finding))
    }

    /// Tells how far the work has come, and ends it when it should end.
    pub(crate) fn has_read(&self, bytes: usize) -> io::Result<()> {
        if let Some(progress) = self.progress {
            progress(bytes as u64);
        }
        match self.stop {
            Some(stop) if stop.load(Ordering::Relaxed) => Err(io::Error::other(Stopped)),
            _ => Ok(()),
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
            .field("content", &self.content)
            .field("quarantine", &self.quarantine)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}
